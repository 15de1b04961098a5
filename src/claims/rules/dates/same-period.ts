import { type Line, lowerAt } from './atoms.ts';
import type { DateReader } from './parts.ts';
import type { Parsed, Shift } from './reading.ts';

const periods = new Set(['month', 'quarter', 'period', 'time', 'week', 'day', 'season']);

/** "the same month a year ago", "the same period last year", "the same quarter of the previous year". */
export function samePeriod(line: Line, at: number, read: DateReader): Parsed | undefined {
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  if (lowerAt(line, start) !== 'same' || !periods.has(lowerAt(line, start + 1))) return undefined;
  const of = lowerAt(line, start + 2) === 'of' || lowerAt(line, start + 2) === 'in' ? 1 : 0;
  const year = read(line, start + 2 + of);
  if (year?.reading.kind !== 'shift' || year.reading.unit !== 'year' || year.reading.count === null) return undefined;
  const within: Shift = year.reading;
  return {
    end: year.end,
    reading: { kind: 'point', same: lowerAt(line, start + 1), within, loose: true },
    rule: 'date/near-period',
  };
}
