import { type Line, lowerAt } from './atoms.ts';
import type { Parsed, Vague } from './reading.ts';

const single: ReadonlyMap<string, Vague['value']> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['former', 'PAST_REF'],
]);

const phrases: ReadonlyMap<string, Vague['value']> = new Map([
  ['the past', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['the present', 'PRESENT_REF'],
  ['this time', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
]);

/** First words of these phrases. */
export const vagueOpeners: readonly string[] = [
  ...single.keys(),
  ...[...phrases.keys()].flatMap((words) => words.split(' ')),
].filter((word) => word !== 'the' && word !== 'this');

/** The past, present or future without a date: "currently", "in the future", "recent". */
export function vagueTime(line: Line, at: number): Parsed | undefined {
  const word = single.get(lowerAt(line, at));
  if (word) return { end: at + 1, reading: { kind: 'vague', value: word }, rule: 'date/vague' };
  const phrase = phrases.get(`${lowerAt(line, at)} ${lowerAt(line, at + 1)}`);
  const noun = line[at + 2];
  if (!phrase || (noun?.kind === 'word' && !/^(?:and|or|to|as|but|that|for|when|of)$/u.test(noun.lower)))
    return undefined;
  if (lowerAt(line, at) === 'this' && lowerAt(line, at - 1) !== 'at') return undefined;
  return { end: at + 2, reading: { kind: 'vague', value: phrase }, rule: 'date/vague' };
}
