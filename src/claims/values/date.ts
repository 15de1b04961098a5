import type { DateValue } from '../schema.ts';

/** A day of the proleptic Gregorian calendar; `month` 1 to 12, `day` 1 to 31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function daysFromCivil({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `daysFromCivil`. */
export function civilFromDays(days: number): Day {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(day: Day, count: number): Day {
  return civilFromDays(daysFromCivil(day) + count);
}

/** The same day `count` months on, or the last day of a shorter month. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const index = year * 12 + month - 1 + count;
  const landed = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...landed, day: Math.min(day, daysInMonth(landed.year, landed.month)) };
}

/** Monday 1 to Sunday 7. */
export function isoWeekday(day: Day): number {
  return ((((daysFromCivil(day) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: the week belongs to the year that its Thursday is in. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - isoWeekday(day));
  const first = daysFromCivil({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((daysFromCivil(thursday) - first) / 7) + 1 };
}

/** The first ten characters of an ISO day or date-time; `undefined` for what is no day of the calendar. */
export function parseIsoDay(text: string | undefined): Day | undefined {
  const found = text === undefined ? null : /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u.exec(text);
  if (!found?.groups) return undefined;
  const day = { year: Number(found.groups.year), month: Number(found.groups.month), day: Number(found.groups.day) };
  return isDay(day) ? day : undefined;
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function formatDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

export function calendarDay(day: Day): DateValue {
  const iso = formatDay(day);
  return { edtf: iso, from: iso, to: iso };
}

export function calendarMonth(year: number, month: number): DateValue {
  return {
    edtf: `${pad(year, 4)}-${pad(month, 2)}`,
    from: formatDay({ year, month, day: 1 }),
    to: formatDay({ year, month, day: daysInMonth(year, month) }),
  };
}

/** Whole years: `calendarYears(1990, 1999, '199X')`. */
export function calendarYears(first: number, last: number, edtf: string): DateValue {
  return {
    edtf,
    from: formatDay({ year: first, month: 1, day: 1 }),
    to: formatDay({ year: last, month: 12, day: 31 }),
  };
}

/** Both days included. */
export function calendarInterval(first: Day, last: Day): DateValue {
  const [from, to] = [formatDay(first), formatDay(last)];
  return { edtf: `${from}/${to}`, from, to };
}

/** "about 2010": EDTF's sign for approximate, and as many days again on either side. */
export function approximateDate({ edtf, from, to }: DateValue): DateValue {
  const [first, last] = [parseIsoDay(from ?? undefined), parseIsoDay(to ?? undefined)];
  const length = first && last ? daysFromCivil(last) - daysFromCivil(first) + 1 : 0;
  return {
    edtf: edtf
      .split('/')
      .map((part) => `${part}~`)
      .join('/'),
    from: first ? formatDay(addDays(first, -length)) : from,
    to: last ? formatDay(addDays(last, length)) : to,
  };
}

/** "since August 2025 is 2025-08/.. and open at the end; "until" and "before" are open at the start. */
export function boundedDate(
  date: DateValue,
  role: 'on' | 'since' | 'until' | 'before' | 'after' | 'by' | 'during',
): DateValue {
  switch (role) {
    case 'since':
    case 'after':
      return { edtf: `${date.edtf.split('/')[0]}/..`, from: date.from, to: null };
    case 'until':
    case 'before':
    case 'by':
      return { edtf: `../${date.edtf.split('/').at(-1)}`, from: null, to: date.to };
    default:
      return date;
  }
}
