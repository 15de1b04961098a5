import { prepositions, verbAdverbs } from '../../lexicon/function-words.ts';
import type { Token } from '../../text/document.ts';

/** Tokens of a tail at most: "in a statement to the council late on Friday". */
export const LONGEST_TAIL = 9;

/** Nothing but when and where it was said: "on Friday", "in a statement", "late Monday". */
export function isTail(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) {
      if (token?.text === ',' && tokens[at + 1]?.kind === 'number') continue;
      if (token?.text === ',' || token?.text === ';' || token?.text === ':') return false;
      continue;
    }
    if (words === 0 && !opensTail(token)) return false;
    words += 1;
    if (finiteWords.has(token.lower) || words > LONGEST_TAIL) return false;
  }
  return true;
}

/** ", Lind said on Friday, ": between commas with the day or place where it was said. */
export function isInsertedTail(tokens: readonly Token[], from: number, to: number): boolean {
  const comma = tokens.slice(from, Math.min(to, from + LONGEST_TAIL)).findIndex(({ text }) => text === ',');
  return comma > 0 && tokens[from]?.lower !== 'that' && isTail(tokens, from, from + comma);
}

/** Whether a word may be the first of a tail. */
export function opensTail({ lower }: Token): boolean {
  return prepositions.has(lower) || verbAdverbs.has(lower) || timeWords.has(lower) || lower.endsWith('ly');
}

/** Whether a mark or word ends what may be a tail. */
export function endsTail(token: Token | undefined): boolean {
  return token?.lower !== 'that' && (token?.text === ';' || finiteWords.has(token?.lower ?? ''));
}

const timeWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight late early last this earlier later
   afterwards afterward`.split(/\s+/u),
);

/** Words that only a clause of its own has. */
const finiteWords = new Set(
  'is are was were has have had will would could should may might can must did does do that'.split(' '),
);
