import {
  futureWords,
  intentWords,
  irregularPasts,
  notPasts,
  planWords,
  presentWords,
  scheduleVerbs,
} from '../../lexicon/tense-words.ts';
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
  // "Could not be reached" tells of the past, "could be reached" of what may come.
  if (word === 'could' && line[at + 1]?.lower === 'not') return 'past';
  if (futureWords.has(word) && !/^(?:May|Will)$/u.test(atom.text)) return 'future';
  if (planWords.has(word)) return planTense(line, at);
  if (intentWords.has(word) && line[at + 1]?.lower === 'to') return hasPastVerb(line, at) ? 'past' : 'future';
  if (scheduleVerbs.has(word)) return 'future';
  return isPast(word) ? participleTense(line, at) : 'none';
}

/** "is set to open" points ahead, "was set to open" and "set a record" back; "due to rain" says nothing. */
function planTense(line: Line, at: number): Tense {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const word = line[before]?.lower ?? '';
    if (pastBe.has(word)) return 'past';
    if (presentWords.has(word) || futureWords.has(word)) return 'future';
  }
  const word = line[at]?.lower ?? '';
  if (word === 'due' || word === 'likely') return line[at + 1]?.lower === 'to' ? 'none' : 'future';
  if (word === 'set') return /^(?:to|for)$/u.test(line[at + 1]?.lower ?? '') ? 'future' : 'past';
  return line[at - 1]?.lower === 'than' ? 'none' : 'future';
}

function hasPastVerb(line: Line, at: number): boolean {
  return [1, 2, 3].some((back) => isPast(line[at - back]?.lower ?? ''));
}

function isPast(word: string): boolean {
  return irregularPasts.has(word) || (word.length > 4 && word.endsWith('ed') && !notPasts.has(word));
}

const pastBe = new Set(['was', 'were', 'had', 'been']);

/** "will be opened", "to be opened" point ahead; "was opened" and "opened" back. */
function participleTense(line: Line, at: number): Tense {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const word = line[before]?.lower ?? '';
    if (word === 'could' && line[before + 1]?.lower === 'not') return 'past';
    if (futureWords.has(word) || (word === 'to' && line[before + 1]?.lower === 'be')) return 'future';
    if (irregularPasts.has(word) || presentWords.has(word)) return 'past';
  }
  return 'past';
}
