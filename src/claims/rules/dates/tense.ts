import {
  futureWords,
  intentWords,
  irregularPasts,
  notPasts,
  planWords,
  presentWords,
  scheduleForms,
  scheduleVerbs,
} from '../../lexicon/tense-words.ts';
import { perText } from '../../text/words.ts';
import { type Atom, type Line, lowerAt } from './atoms.ts';

/** `planned`: what was to come when the report was written, and may since have come or not: "was due to open". */
export type Tense = 'past' | 'future' | 'planned' | 'none';

/** How far a verb may stand from the date that it governs, in atoms. */
const reach = 14;

/** The tense of the verb group nearest to the phrase, looked for before it and then behind. */
export function tenseAt(line: Line, start: number, end: number): Tense {
  for (let at = start - 1; at >= Math.max(0, start - reach); at -= 1) {
    const atom = line[at];
    if (atom?.text === ';') break;
    const tense = atom && tenseOf(line, at, atom);
    if (tense && tense !== 'none') return unlessThwarted(tense, line, end);
  }
  for (let at = end; at < Math.min(line.length, end + reach); at += 1) {
    const atom = line[at];
    if (atom?.text === ';') break;
    const tense = atom && tenseOf(line, at, atom);
    if (tense && tense !== 'none') return tense;
  }
  return 'none';
}

/** "was due to open on Friday, but": a plan that came to nothing lies behind. */
function unlessThwarted(tense: Tense, line: Line, end: number): Tense {
  const isThwarted = tense === 'planned' && [end, end + 1].some((at) => lowerAt(line, at) === 'but');
  return isThwarted ? 'past' : tense;
}

function tenseOf(line: Line, at: number, atom: Atom): Tense {
  if (atom.kind !== 'word' || !mayTellTense(atom.lower)) return 'none';
  const word = atom.lower;
  // "Could not be reached" tells of the past, "could be reached" of what may come.
  if (word === 'could' && line[at + 1]?.lower === 'not') return 'past';
  if (futureWords.has(word) && !/^(?:May|Will)$/u.test(atom.text)) return 'future';
  if (planWords.has(word)) return planTense(line, at);
  if (beTenses[word]) {
    // "is to open", "was to open", and over an adverb "was widely expected to open".
    if (lowerAt(line, at + 1) === 'to' && lowerAt(line, at + 2) !== 'blame') return beTenses[word];
    const plan = [at + 1, at + 2].find((next) => planWords.has(lowerAt(line, next)));
    if (plan !== undefined) return planTense(line, plan);
  }
  if (intentWords.has(word) && line[at + 1]?.lower === 'to') return hasPastVerb(line, at) ? 'past' : 'future';
  if (scheduleVerbs.has(word) || isScheduleOfSeveral(line, at)) return 'future';
  return isPast(word) ? participleTense(line, at) : 'none';
}

/** Most words tell nothing of it: one look for them in place of one in each list. */
const mayTellTense = perText(
  (word) =>
    futureWords.has(word) ||
    planWords.has(word) ||
    beTenses[word] !== undefined ||
    intentWords.has(word) ||
    scheduleVerbs.has(word) ||
    scheduleForms.has(word) ||
    isPast(word),
);

const beTenses: Readonly<Record<string, Tense>> = { is: 'future', are: 'future', was: 'planned', were: 'planned' };

/** "schools reopen on Monday": a verb of the calendar behind its plural subject and before the day. */
function isScheduleOfSeveral(line: Line, at: number): boolean {
  if (!scheduleForms.has(lowerAt(line, at)) || lowerAt(line, at + 1) !== 'on') return false;
  const subject = lowerAt(line, at - 1);
  return subject.length > 3 && subject.endsWith('s');
}

/**
 * "is set to open" points ahead, "was set to open" to what was ahead, "had been set to open" and "set a record" back; "due
 * to rain" says nothing.
 */
function planTense(line: Line, at: number): Tense {
  const word = lowerAt(line, at);
  const isPlan = word !== 'set' || /^(?:to|for)$/u.test(lowerAt(line, at + 1));
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const earlier = lowerAt(line, before);
    if (pastBe.has(earlier)) return isPlan && beTenses[earlier] ? 'planned' : 'past';
    if (presentWords.has(earlier) || futureWords.has(earlier)) return 'future';
  }
  if (word === 'due' || word === 'likely') return line[at + 1]?.lower === 'to' ? 'none' : 'future';
  if (word === 'set') return isPlan ? 'future' : 'past';
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
