import { dayParts, fixedHolidays, months, movableHolidays, seasons, weekdays } from '../../lexicon/calendar.ts';
import {
  decadeWords,
  ordinals,
  pluralUnits,
  recurrences,
  singularUnits,
  smallNumbers,
  tens,
} from '../../lexicon/time-units.ts';
import { vaguePhrases, vagueWords } from '../../lexicon/vague-times.ts';

/** Words that may stand before the word that tells a temporal phrase. */
const phraseDeterminers: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their each every'.split(' '),
);

/** Words that a temporal phrase may begin with, or stand second in behind a determiner. */
const openers: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...[...weekdays.keys()].map((word) => `${word}s`),
  ...seasons.keys(),
  ...dayParts.keys(),
  ...[...fixedHolidays.keys(), ...movableHolidays.keys()].map((words) => words.split(' ')[0] ?? ''),
  ...singularUnits.keys(),
  ...pluralUnits.keys(),
  ...recurrences.keys(),
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...ordinals.keys(),
  ...decadeWords.keys(),
  ...[...vagueWords.keys(), ...vaguePhrases.keys()].flatMap((words) => words.split(' ').slice(0, 2)).filter(isTelling),
  ...'last next past previous preceding following coming same early earlier mid late later beginning start'.split(' '),
  ...'middle end latter rest remainder half first final recent other today yesterday tomorrow tonight noon'.split(' '),
  ...'small wee midday midnight per several many few some numerous couple dozen hundred q1 q2 q3 q4'.split(' '),
]);

/** Whether a temporal phrase may begin with the word. */
export function isOpener(word: string): boolean {
  return openers.has(word);
}

/** What a word can do at the head of a temporal phrase: tell it, stand before the word that does, or nothing. */
export type Opening = 'tells' | 'determines' | 'none';

/** What a lower-case word can do at the head of a temporal phrase. */
export function openingOf(word: string): Opening {
  if (openers.has(word)) return 'tells';
  return phraseDeterminers.has(word) ? 'determines' : 'none';
}

/** Of the words of vague phrases, those that are not all over every text. */
function isTelling(word: string): boolean {
  return !/^(?:the|this|these|at|in)$/u.test(word);
}
