import { dayParts } from '../../lexicon/calendar.ts';
import { dayPartFollowers, dayPartLeads, tradingWords } from '../../lexicon/temporal-words.ts';
import { type Line, lowerAt } from './atoms.ts';
import type { Parsed } from './reading.ts';

/** "in the morning", "at night", "overnight", "afternoon trading". */
export function dayPartTime(line: Line, at: number): Parsed | undefined {
  const word = lowerAt(line, at);
  if (word === 'overnight') return time(at + 1, 'TNI');
  if (word === 'night' && lowerAt(line, at - 1) === 'at') return time(at + 1, 'TNI');
  const trading = dayParts.get(word);
  if (trading && tradingWords.has(lowerAt(line, at + 1))) return time(at + 1, trading);
  if (word !== 'the') return undefined;
  const part = dayParts.get(lowerAt(line, at + 1));
  const led = dayPartLeads.has(lowerAt(line, at - 1));
  const next = line[at + 2];
  const stands = next === undefined || next.kind !== 'word' || dayPartFollowers.has(next.lower);
  return part && led && stands ? time(at + 2, part) : undefined;
}

function time(end: number, clock: string): Parsed {
  return { end, reading: { kind: 'point', clock }, rule: 'date/part-of-day' };
}
