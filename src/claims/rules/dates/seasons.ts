import { seasons } from '../../lexicon/calendar.ts';
import { seasonLeads } from '../../lexicon/temporal-words.ts';
import { isCapital, type Line, lowerAt } from './atoms.ts';
import type { Parsed } from './reading.ts';
import { yearAt } from './years.ts';

/** "the summer of 2003", "summer 2003", "the summer". */
export function seasonDate(line: Line, at: number): Parsed | undefined {
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  const word = lowerAt(line, start);
  const season = seasons.get(word);
  if (!season) return undefined;
  const of = lowerAt(line, start + 1) === 'of';
  const year = yearAt(line, start + (of ? 2 : 1));
  if (year) {
    return { end: year.end, reading: { kind: 'point', season, ...year.point }, rule: 'date/season' };
  }
  const before = lowerAt(line, at - 1);
  const bare = start > at && !of && seasonLeads.has(before);
  if (!bare || (line[start + 1]?.kind === 'word' && isCapital(line[start + 1]))) return undefined;
  return { end: start + 1, reading: { kind: 'point', season }, rule: 'date/season' };
}
