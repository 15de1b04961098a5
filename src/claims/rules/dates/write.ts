import { edtfSeasons } from '../../lexicon/calendar.ts';
import type { DateValue } from '../../schema.ts';
import { calendarDay, calendarMonth, calendarYears, daysInMonth, formatDay, pad } from '../../values/date.ts';
import type { Point } from './reading.ts';

/** TIMEX3 value, and the calendar's where the point has a year. */
export interface Written {
  readonly value: string;
  readonly calendar?: DateValue;
}

/** Writes a point whose missing parts have been filled in as far as they are known. */
export function writePoint(point: Point): Written {
  const { year, bc } = point;
  if (point.century !== undefined) return writeCentury(point.century, bc);
  if (point.decade !== undefined) return writeDecade(point.decade, bc);
  if (year === undefined) return { value: writeYearless(point) };
  const value = `${bc ? 'BC' : ''}${pad(year, 4)}${writeWithinYear(point)}${point.clock ?? ''}`;
  const calendar = bc ? undefined : calendarOf(point, year);
  return calendar ? { value, calendar } : { value };
}

function writeYearless(point: Point): string {
  if (point.month === undefined && point.season === undefined && point.weekday !== undefined) {
    return `XXXX-WXX-${point.weekday}${point.clock ?? ''}`;
  }
  const within = writeWithinYear(point) || (point.clock ? '-XX-XX' : '');
  return `XXXX${within}${point.clock ?? ''}`;
}

function writeWithinYear({ month, day, season, quarter, half }: Point): string {
  if (season !== undefined) return `-${season}`;
  if (quarter !== undefined) return `-Q${quarter}`;
  if (half !== undefined) return `-H${half}`;
  if (month === undefined) return '';
  return `-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`;
}

function writeDecade(decade: number, bc: true | undefined): Written {
  const value = `${bc ? 'BC' : ''}${pad(Math.floor(decade / 10), 3)}`;
  return bc ? { value } : { value, calendar: calendarYears(decade, decade + 9, `${value}X`) };
}

function writeCentury(century: number, bc: true | undefined): Written {
  const value = `${bc ? 'BC' : ''}${pad(bc ? century : century - 1, 2)}`;
  const first = (century - 1) * 100;
  return bc || first < 100 ? { value } : { value, calendar: calendarYears(first, first + 99, `${value}XX`) };
}

function calendarOf(point: Point, year: number): DateValue | undefined {
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
