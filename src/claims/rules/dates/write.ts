import { edtfSeasons } from '../../lexicon/calendar.ts';
import type { DateValue } from '../../schema.ts';
import {
  calendarDay,
  calendarMonth,
  calendarYears,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  formatDay,
  pad,
  parseIsoDay,
} from '../../values/date.ts';
import type { Part, Point } from './reading.ts';

/** TIMEX3 value, and the calendar's where the point has a year. */
export interface Written {
  readonly value: string;
  readonly calendar?: DateValue;
}

/** Writes a point whose missing parts have been filled in as far as they are known. */
export function writePoint(point: Point): Written {
  const { year, bc } = point;
  if (point.century !== undefined) return writeCentury(point.century, point);
  if (point.decade !== undefined) return writeDecade(point.decade, point);
  if (year === undefined) return { value: writeYearless(point) };
  const value = `${bc ? 'BC' : ''}${pad(year, 4)}${writeWithinYear(point)}${point.clock ?? ''}`;
  const calendar = bc || point.loose ? undefined : narrowed(calendarOf(point, year), point.part);
  return calendar ? { value, calendar } : { value };
}

/** "early", "mid" and "late" keep the grain of what they part, and allow its first, middle or second half. */
export function narrowed(calendar: DateValue, part: Part | undefined): DateValue {
  if (part === undefined) return calendar;
  const [from, to] = [parseIsoDay(calendar.from ?? undefined), parseIsoDay(calendar.to ?? undefined)];
  if (!from || !to) return calendar;
  const [first, last] = [daysFromCivil(from), daysFromCivil(to)];
  const [low, high] = partShares[part];
  return {
    edtf: calendar.edtf,
    from: formatDay(civilFromDays(Math.floor(first + (last - first) * low))),
    to: formatDay(civilFromDays(Math.ceil(first + (last - first) * high))),
  };
}

/** Writers are loose with these words, so the shares meet and overlap. */
const partShares = { start: [0, 0.5], mid: [0.25, 0.75], end: [0.5, 1] } as const;

function writeYearless(point: Point): string {
  if (point.month === undefined && point.season === undefined && point.weekday !== undefined) {
    return `XXXX-WXX-${point.weekday}${point.clock ?? ''}`;
  }
  const within = writeWithinYear(point) || '-XX-XX';
  return `XXXX${within}${point.clock ?? ''}`;
}

function writeWithinYear({ month, day, season, quarter, half }: Point): string {
  if (season !== undefined) return `-${season}`;
  if (quarter !== undefined) return `-Q${quarter}`;
  if (half !== undefined) return `-H${half}`;
  if (month === undefined) return '';
  return `-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`;
}

function writeDecade(decade: number, { bc, part }: Point): Written {
  const value = `${bc ? 'BC' : ''}${pad(Math.floor(decade / 10), 3)}`;
  return bc ? { value } : { value, calendar: narrowed(calendarYears(decade, decade + 9, `${value}X`), part) };
}

function writeCentury(century: number, { bc, part }: Point): Written {
  const value = `${bc ? 'BC' : ''}${pad(bc ? century : century - 1, 2)}`;
  const first = (century - 1) * 100;
  return bc || first < 100
    ? { value }
    : { value, calendar: narrowed(calendarYears(first, first + 99, `${value}XX`), part) };
}

function calendarOf(point: Point, year: number): DateValue {
  const { month, day, season, quarter, half } = point;
  if (season !== undefined) return seasonCalendar(year, season);
  if (quarter !== undefined)
    return monthsCalendar(year, quarter * 3 - 2, quarter * 3, `${pad(year, 4)}-${32 + quarter}`);
  if (half !== undefined) return monthsCalendar(year, half * 6 - 5, half * 6, `${pad(year, 4)}-${39 + half}`);
  if (month === undefined) return calendarYears(year, year, pad(year, 4));
  return day === undefined ? calendarMonth(year, month) : calendarDay({ year, month, day });
}

/** The hemisphere isn't told: summer may be June or December, and a winter reach into the next year. */
function seasonCalendar(year: number, season: keyof typeof edtfSeasons): DateValue {
  const whole = calendarYears(year, year, `${pad(year, 4)}-${edtfSeasons[season]}`);
  return season === 'WI' || season === 'SU'
    ? { ...whole, to: formatDay({ year: year + 1, month: 3, day: 31 }) }
    : whole;
}

function monthsCalendar(year: number, first: number, last: number, edtf: string): DateValue {
  return {
    edtf,
    from: formatDay({ year, month: first, day: 1 }),
    to: formatDay({ year, month: last, day: daysInMonth(year, last) }),
  };
}
