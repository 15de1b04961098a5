/** A run of words that both texts have, that only the first has, or that only the second has. */
export interface DiffRun {
  readonly in: 'both' | 'first' | 'second';
  readonly text: string;
}

/** Longer texts aren't compared word by word: time and reading both grow with the product. */
const MOST_WORDS = 300;

/** Aligns two texts by their words; case, quotation marks and end punctuation don't make words differ. */
export function diffWords(first: string, second: string): readonly DiffRun[] {
  const a = first.split(/\s+/u).filter(Boolean);
  const b = second.split(/\s+/u).filter(Boolean);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [{ in: 'second', text: second }];
  const lengths = commonLengths(a.map(folded), b.map(folded));
  const runs: { in: DiffRun['in']; words: string[] }[] = [];
  const add = (where: DiffRun['in'], word: string) => {
    const last = runs.at(-1);
    if (last?.in === where) last.words.push(word);
    else runs.push({ in: where, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && right !== undefined && folded(left) === folded(right)) {
      add('both', right);
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      add('first', left);
      i++;
    } else {
      add('second', right ?? '');
      j++;
    }
  }
  return runs.map((run) => ({ in: run.in, text: run.words.join(' ') }));
}

/** Lengths of the longest common run of words from each pair of places to the ends. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

const at = (lengths: readonly (readonly number[])[], i: number, j: number): number => lengths[i]?.[j] ?? 0;

function folded(word: string): string {
  return word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
