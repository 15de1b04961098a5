import { isHyphen, type Line, lowerAt } from './atoms.ts';
import type { DateReader } from './parts.ts';
import type { Parsed, Point, Shift } from './reading.ts';

/** Joins to a date what belongs to it: "Tuesday, 4 March", "August of that year", "Monday last week", "8 p.m. Friday". */
export function attach(line: Line, parsed: Parsed, read: DateReader): Parsed {
  const { reading } = parsed;
  if (reading.kind !== 'point') return parsed;
  if (isClockOnly(reading)) return withDay(line, parsed, reading, read);
  if (reading.weekday !== undefined && reading.day === undefined) return afterWeekday(line, parsed, reading, read);
  if (reading.year === undefined && (reading.month !== undefined || reading.season !== undefined)) {
    return withPeriod(line, parsed, reading, read, ['year', 'month']);
  }
  return parsed;
}

function isClockOnly({ clock, day, month, weekday }: Point): boolean {
  return clock !== undefined && day === undefined && month === undefined && weekday === undefined;
}

/** "8 p.m. Friday" is one time; "8 p.m. on Friday" two, of which the first knows the second's day. */
function withDay(line: Line, parsed: Parsed, reading: Point, read: DateReader): Parsed {
  const joint = lowerAt(line, parsed.end);
  const skip = joint === ',' || joint === 'on' ? 1 : 0;
  const on = joint === 'on' || (skip > 0 && lowerAt(line, parsed.end + 1) === 'on');
  const date = read(line, parsed.end + skip + (on && joint !== 'on' ? 1 : 0));
  if (!date) return parsed;
  const clock = reading.clock ?? '';
  const day = dayOf(attach(line, date, read).reading);
  if (!day) return parsed;
  const end = on ? parsed.end : attach(line, date, read).end;
  return { ...parsed, end, reading: { ...day, clock } };
}

function dayOf(reading: Parsed['reading']): Point | Shift | undefined {
  if (reading.kind === 'point' && isPartOfDay(reading.clock)) {
    return reading.day !== undefined || reading.weekday !== undefined ? reading : undefined;
  }
  return reading.kind === 'shift' && (reading.unit === 'day' || reading.unit === 'weekday') ? reading : undefined;
}

/** "5:10 on Sunday evening" is on Sunday. */
const isPartOfDay = (clock: string | undefined): boolean => clock === undefined || /^T\p{Lu}/u.test(clock);

/** "Tuesday, 4 March 2025", "Tuesday 4 March", "Tuesday of last week". */
function afterWeekday(line: Line, parsed: Parsed, reading: Point, read: DateReader): Parsed {
  if (reading.clock === undefined && !isHyphen(line[parsed.end])) {
    const skip = lowerAt(line, parsed.end) === ',' ? 1 : 0;
    const date = read(line, parsed.end + skip);
    if (date?.reading.kind === 'point' && date.reading.day !== undefined && date.reading.weekday === undefined) {
      return { ...date, reading: { ...date.reading, weekday: reading.weekday ?? 0 } };
    }
  }
  return withPeriod(line, parsed, reading, read, ['week']);
}

function withPeriod(line: Line, parsed: Parsed, reading: Point, read: DateReader, units: readonly string[]): Parsed {
  const of = lowerAt(line, parsed.end) === 'of' ? 1 : 0;
  const date = read(line, parsed.end + of);
  if (date?.reading.kind !== 'shift' || date.reading.side !== undefined) return parsed;
  if (!units.includes(date.reading.unit) || date.rule === 'date/ago') return parsed;
  // "on Monday of last week's vote": the week is the vote's.
  if (of > 0 && lowerAt(line, date.end) === "'s") return parsed;
  return { ...parsed, end: date.end, reading: { ...reading, within: date.reading } };
}
