import { futureWords, irregularPasts, notPasts, planWords, presentWords } from '../../lexicon/tense-words.ts';
import type { Atom, Line } from './atoms.ts';

export type Tense = 'past' | 'future' | 'none';

/** How far a verb may stand from the date that it governs, in atoms. */
const reach = 14;

/** The tense of the verb group nearest to the phrase, looked for before it and then behind. */
export function tenseAt(line: Line, start: number, end: number): Tense {
  for (let at = start - 1; at >= Math.max(0, start - reach); at -= 1) {
    const atom = line[at];
    if (atom?.text === ';') break;
    const tense = atom && tenseOf(line, at, atom);
    if (tense && tense !== 'none') return tense;
  }
  for (let at = end; at < Math.min(line.length, end + reach); at += 1) {
    const atom = line[at];
    if (atom?.text === ';') break;
    const tense = atom && tenseOf(line, at, atom);
    if (tense && tense !== 'none') return tense;
  }
  return 'none';
}

function tenseOf(line: Line, at: number, atom: Atom): Tense {
  if (atom.kind !== 'word') return 'none';
  const word = atom.lower;
  if (futureWords.has(word) && !/^(?:May|Will)$/u.test(atom.text)) return 'future';
  if (planWords.has(word)) return hasPastBe(line, at) ? 'past' : 'future';
  if (irregularPasts.has(word)) return 'past';
  if (word.length > 4 && word.endsWith('ed') && !notPasts.has(word)) return participleTense(line, at);
  return 'none';
}

/** "will be opened", "to be opened" point ahead; "was opened" and "opened" back. */
function participleTense(line: Line, at: number): Tense {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const word = line[before]?.lower ?? '';
    if (futureWords.has(word) || (word === 'to' && line[before + 1]?.lower === 'be')) return 'future';
    if (irregularPasts.has(word) || presentWords.has(word)) return 'past';
  }
  return 'past';
}

function hasPastBe(line: Line, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    if (/^(?:was|were|had|been)$/u.test(line[before]?.lower ?? '')) return true;
  }
  return false;
}
