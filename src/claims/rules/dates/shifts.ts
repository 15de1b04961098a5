import { type Line, lowerAt } from './atoms.ts';
import type { Count } from './numbers.ts';
import type { Parsed, Shift } from './reading.ts';
import type { UnitHere } from './units.ts';

/** A count of units; `at` is the first atom of the phrase. */
export interface Counted {
  readonly at: number;
  readonly count: Count;
  readonly unit: UnitHere;
}

/** Units in which a count is round; days are counted. */
const roundedUnits = new Set(['week', 'fortnight', 'month', 'year', 'decade', 'century', 'millennium']);

/** What "ago", "later", "from now" and the like behind a count of units make of it. */
export function shiftBehind(line: Line, { at, count, unit }: Counted): Parsed | undefined {
  const word = lowerAt(line, unit.end);
  const next = line[unit.end + 1];
  const stands = next === undefined || (next.kind === 'mark' && next.text !== '-');
  const amount = count.exact && count.min === count.max ? count.min : null;
  const make = (sign: 1 | -1, anchor: Shift['anchor'], extra: number): Parsed => ({
    start: at,
    end: unit.end + extra,
    reading: {
      kind: 'shift',
      unit: unit.unit.name,
      count: amount === null ? null : sign * amount,
      anchor,
      ...(roundedUnits.has(unit.unit.name) ? { rough: true as const } : {}),
      ...(amount === null ? { side: sign < 0 ? ('earlier' as const) : ('later' as const) } : {}),
    },
    rule: 'date/ago',
  });
  if (word === 'ago') return make(-1, 'speech', 1);
  if (word === 'from' && next?.lower === 'now') return make(1, 'speech', 2);
  if (word === 'earlier' || word === 'previously') return make(-1, 'context', 1);
  if (word === 'later' || word === 'afterwards') return make(1, 'context', 1);
  if (word === 'before' && stands) return make(-1, 'context', 1);
  if (word === 'after' && stands) return make(1, 'context', 1);
  return undefined;
}
