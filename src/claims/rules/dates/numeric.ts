import { isDay } from '../../values/date.ts';
import { type Line, lowerAt } from './atoms.ts';
import type { Parsed } from './reading.ts';

/** "9/11" stands for one day everywhere. */
export function namedDay(line: Line, at: number): Parsed | undefined {
  const tight = !line[at + 1]?.spaced && !line[at + 2]?.spaced && line[at + 3]?.text !== '/';
  if (!tight || lowerAt(line, at) !== '9' || lowerAt(line, at + 1) !== '/' || lowerAt(line, at + 2) !== '11') {
    return undefined;
  }
  return { end: at + 3, reading: { kind: 'point', year: 2001, month: 9, day: 11 }, rule: 'date/day' };
}

/** "25/12/2025, "12/25/2025", "2025/12/25": read only where day and month can't be taken for each other. */
export function slashDate(line: Line, at: number): Parsed | undefined {
  const atom = line[at];
  if (atom?.kind !== 'slash') return undefined;
  const [first = 0, second = 0, third = 0] = atom.text.split(/[/.]/u).map(Number);
  const day = first > 31 ? { year: first, month: second, day: third } : dayAndMonth(first, second, third);
  if (!day || day.year < 1000 || !isDay(day)) return undefined;
  return { end: at + 1, reading: { kind: 'point', ...day }, rule: 'date/day' };
}

function dayAndMonth(
  first: number,
  second: number,
  year: number,
): { year: number; month: number; day: number } | undefined {
  if (first > 12 || first === second) return { year, month: second, day: first };
  return second > 12 ? { year, month: first, day: second } : undefined;
}
