import { delayingVerbs, futureWords, irregularPasts, stayingVerbs } from '../../lexicon/tense-words.ts';
import { type Line, lowerAt } from './atoms.ts';
import { type Tense, tenseAt } from './tense.ts';

/** How far the verb may stand from the "until" that ends what it tells of, in atoms. */
const reach = 10;

/** Words between "is" and its participle: "is now fully closed". */
const verbGroup = 3;

/** The tense of what holds or is put off until a date: "stays closed until", "have until", "postponed until". */
export function tenseUntil(line: Line, start: number, end: number): Tense {
  if (/^(?:have|has)$/u.test(lowerAt(line, start - 2))) return 'future';
  for (let at = start - 2; at >= Math.max(0, start - reach); at -= 1) {
    const word = lowerAt(line, at);
    if (stayingVerbs.has(word) || delayingVerbs.has(word) || isPutOff(line, at)) return 'future';
    if (word === ';' || irregularPasts.has(word) || futureWords.has(word)) break;
    if (word.endsWith('ed') && !staysBefore(line, at)) break;
  }
  return tenseAt(line, start, end);
}

/** "put off until", "pushed back until" */
function isPutOff(line: Line, at: number): boolean {
  return /^(?:put|pushed|moved)$/u.test(lowerAt(line, at)) && /^(?:off|back)$/u.test(lowerAt(line, at + 1));
}

function staysBefore(line: Line, at: number): boolean {
  for (let before = at - 1; before >= at - verbGroup; before -= 1)
    if (stayingVerbs.has(lowerAt(line, before))) return true;
  return false;
}
