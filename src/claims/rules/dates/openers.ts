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
import type { Line } from './atoms.ts';
import { vagueOpeners } from './vague.ts';

/** Words that may stand before the word that tells a temporal phrase. */
const determiners: ReadonlySet<string> = new Set(
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
  ...vagueOpeners,
  ...'last next past previous preceding following coming same early earlier mid late later beginning start'.split(' '),
  ...'middle end latter rest remainder half first final recent other today yesterday tomorrow tonight noon'.split(' '),
  ...'midday midnight per several many few some numerous couple dozen hundred q1 q2 q3 q4'.split(' '),
]);

/** Whether a temporal phrase may begin at the atom: a quick look before the readers are asked. */
export function mayOpen(line: Line, at: number): boolean {
  const atom = line[at];
  if (atom === undefined || atom.kind === 'mark') return false;
  if (atom.kind !== 'word' || openers.has(atom.lower)) return true;
  if (!determiners.has(atom.lower)) return false;
  const next = line[at + 1];
  return next !== undefined && next.kind !== 'mark' && (next.kind !== 'word' || openers.has(next.lower));
}

/** Whether a sentence of such tokens may hold a temporal phrase at all. */
export function mayHold(
  tokens: readonly { readonly lower: string; readonly kind: string }[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (
      token &&
      (token.kind === 'number' || openers.has(token.lower) || (/[-\d.]/u.test(token.lower) && token.lower.length > 1))
    ) {
      return true;
    }
  }
  return false;
}
