import { seasons } from '../../lexicon/calendar.ts';
import { seasonLeads, seasonNouns } from '../../lexicon/temporal-words.ts';
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
  if (start === at && isAttributive(line, at)) {
    return { end: at + 1, reading: { kind: 'point', season, loose: true }, rule: 'date/season' };
  }
  const before = lowerAt(line, at - 1);
  const bare = start > at && !of && seasonLeads.has(before);
  if (!bare || (line[start + 1]?.kind === 'word' && isCapital(line[start + 1]))) return undefined;
  return { end: start + 1, reading: { kind: 'point', season }, rule: 'date/season' };
}

/** "the summer offensive", "its winter sale": the noun tells that a season is meant, though not which days. */
function isAttributive(line: Line, at: number): boolean {
  const next = line[at + 1];
  return !isCapital(line[at]) && next?.spaced === true && seasonNouns.has(next.lower);
}
