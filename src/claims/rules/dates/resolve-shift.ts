import type { TimeExpression } from '../../layers.ts';
import type { DateValue } from '../../schema.ts';
import { addDays, addMonths, calendarInterval, type Day, isoWeek, isoWeekday, pad } from '../../values/date.ts';
import type { Point, Shift } from './reading.ts';
import type { Timeline } from './timeline.ts';
import { narrowed, writePoint } from './write.ts';

/** What a phrase such as "last week" comes to, reckoned from its day. */
export interface ResolvedShift {
  readonly value: string;
  readonly calendar?: DateValue;
  /** The date reached, to go on from. */
  readonly point?: Point;
  readonly from: TimeExpression['resolvedFrom'];
}

/** Counts from the day of speaking or from the date last spoken of. */
export function resolveShift(shift: Shift, timeline: Timeline): ResolvedShift {
  const { count } = shift;
  if (count === null)
    return { value: (shift.side ?? 'earlier') === 'earlier' ? 'PAST_REF' : 'FUTURE_REF', from: 'none' };
  const era = beforeChrist(shift, count, timeline);
  if (era) return era;
  const anchor = anchorOf(shift, timeline);
  if (!anchor) return { value: unresolved(shift), from: 'none' };
  const moved = move(shift, count, anchor.day, anchor.grain);
  return moved ? { ...partOf(moved, shift), from: anchor.from } : { value: unresolved(shift), from: 'none' };
}

/** Years before Christ count down. */
function beforeChrist(
  { unit, anchor }: Shift,
  count: number,
  { last, narrative }: Timeline,
): ResolvedShift | undefined {
  if (!last?.bc || unit !== 'year' || (anchor === 'speech' && !narrative)) return undefined;
  const point: Point = { kind: 'point', year: last.year - count, bc: true };
  return { ...writePoint(point), point, from: 'previous' };
}

interface Anchor {
  readonly day: Day;
  /** How fine the anchor is known. */
  readonly grain: 'day' | 'month' | 'year';
  readonly from: 'published' | 'previous';
}

function anchorOf(shift: Shift, { reference, narrative, last }: Timeline): Anchor | undefined {
  const spoken =
    last && !last.bc
      ? ({
          day: { year: last.year, month: last.month ?? 1, day: last.day ?? 1 },
          grain: last.month === undefined ? 'year' : last.day === undefined ? 'month' : 'day',
          from: 'previous',
        } as const)
      : undefined;
  if (shift.anchor === 'context' || narrative) return spoken ?? (narrative ? undefined : published(reference));
  return published(reference);
}

function published(reference: Day | undefined): Anchor | undefined {
  return reference && { day: reference, grain: 'day', from: 'published' };
}

/** "late last year", "the end of this month". */
function partOf(moved: Moved, { part }: Shift): Moved {
  return part && moved.calendar ? { ...moved, calendar: narrowed(moved.calendar, part) } : moved;
}

type Moved = Omit<ResolvedShift, 'from'>;

/** Where a shift leads from a day, so many units on or back; undefined where the day is not known closely enough for it. */
function move(shift: Shift, count: number, day: Day, grain: Anchor['grain']): Moved | undefined {
  const fine = grain === 'day';
  switch (shift.unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'night':
    case 'half':
    case 'millennium':
      return undefined;
    case 'day':
      return fine ? atPoint({ ...addDays(day, count), ...(shift.clock ? { clock: shift.clock } : {}) }) : undefined;
    case 'weekday':
      return fine ? atPoint(weekdayFrom(shift, count, day)) : undefined;
    case 'week':
    case 'weekend':
    case 'fortnight':
      return fine ? week(shift, count, day) : undefined;
    case 'month':
      return grain === 'year' ? undefined : month(shift, count, day);
    case 'calendar-month':
      return atPoint({ ...steppedYear(Number(shift.which) - day.month, count, day), month: Number(shift.which) });
    case 'season':
      return season(shift, count, day);
    case 'quarter':
      return quarter(count, day);
    case 'year':
      return wholeYear(shift, count, day);
    case 'decade':
      return atPoint({ decade: (Math.floor(day.year / 10) + count) * 10 });
    case 'century':
      return atPoint({ century: Math.floor(day.year / 100) + 1 + count });
    default:
      return shift.unit satisfies never;
  }
}

function atPoint(parts: Omit<Point, 'kind'>): Moved {
  const point: Point = { kind: 'point', ...parts };
  return { ...writePoint(point), point };
}

function weekdayFrom({ which, clock }: Shift, count: number, day: Day): Omit<Point, 'kind'> {
  const ahead = (Number(which) - isoWeekday(day) + 7) % 7;
  const offset = count < 0 ? ahead - 7 : count > 0 ? ahead || 7 : Number(which) - isoWeekday(day);
  return { ...addDays(day, offset), ...(clock ? { clock } : {}) };
}

function week(shift: Shift, count: number, day: Day): Moved {
  const weeks = shift.unit === 'fortnight' ? count * 2 : count;
  const monday = addDays(day, 1 - isoWeekday(day) + 7 * weeks);
  const { year, week: number } = isoWeek(monday);
  const value = `${year}-W${pad(number, 2)}`;
  const sunday = addDays(monday, 6);
  if (shift.unit === 'weekend') return { value: `${value}-WE`, calendar: calendarInterval(addDays(monday, 5), sunday) };
  return { value, calendar: sided(shift, monday, sunday, day) };
}

function month(shift: Shift, count: number, day: Day): Moved {
  const { year, month: number } = addMonths({ ...day, day: 1 }, count);
  return side(shift, { year, month: number }, { year, month: number, day: 1 }, undefined, day);
}

function wholeYear(shift: Shift, count: number, day: Day): Moved {
  const { year } = day;
  return side(shift, { year: year + count }, { year, month: 1, day: 1 }, { year, month: 12, day: 31 }, day);
}

function season(shift: Shift, count: number, day: Day): Moved {
  const order = ['SP', 'SU', 'FA', 'WI'] as const;
  const which = order.find((name) => name === shift.which) ?? 'SP';
  const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[which];
  const stepped = count < 0 ? (begins + 2 < day.month ? 0 : -1) : count > 0 ? (begins > day.month ? 0 : 1) : 0;
  return atPoint({ year: day.year + stepped, season: which });
}

function quarter(count: number, day: Day): Moved {
  const index = day.year * 4 + Math.floor((day.month - 1) / 3) + count;
  return atPoint({ year: Math.floor(index / 4), quarter: (index % 4) + 1 });
}

function steppedYear(ahead: number, count: number, day: Day): { readonly year: number } {
  if (count < 0) return { year: ahead < 0 ? day.year : day.year - 1 };
  if (count > 0) return { year: ahead > 0 ? day.year : day.year + 1 };
  return { year: day.year };
}

function side(shift: Shift, parts: Omit<Point, 'kind'>, first: Day, last: Day | undefined, day: Day): Moved {
  const whole = atPoint(parts);
  if (shift.side === undefined) return whole;
  const end = last ?? addDays(addMonths(first, 1), -1);
  return { ...whole, calendar: sided(shift, first, end, day) };
}

/** The part of a unit that lies up to, or from, the day of speaking. */
function sided(shift: Shift, first: Day, last: Day, day: Day): DateValue {
  if (shift.side === 'earlier') return calendarInterval(first, day);
  return calendarInterval(shift.side === 'later' ? day : first, last);
}

function unresolved({ unit, count, clock }: Shift): string {
  if (count === 0 && clock) return `XXXX-XX-XX${clock}`;
  if (unit === 'year' || unit === 'season' || unit === 'quarter') return 'XXXX';
  if (unit === 'month' || unit === 'calendar-month') return 'XXXX-XX';
  return unit === 'week' || unit === 'weekend' ? 'XXXX-WXX' : 'XXXX-XX-XX';
}
