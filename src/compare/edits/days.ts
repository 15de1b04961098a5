import { calendarDay, calendarMonth, calendarYears, isDay, parseIsoDay } from '../../claims/values/date.ts';

/** The first and last day of a date as an editor writes it, a day, a month, a year or two of them; null: open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days that a plain EDTF date allows; undefined for the forms beyond. */
export function daysOf(edtf: string): Days | undefined {
  const [start = '', end, ...others] = edtf.split('/');
  if (others.length > 0) return undefined;
  const first = start === '..' ? { from: null, to: null } : plainDays(start);
  if (end === undefined) return start === '..' ? undefined : first;
  const last = end === '..' ? { from: null, to: null } : plainDays(end);
  return first && last ? { from: first.from, to: last.to } : undefined;
}

function plainDays(date: string): Days | undefined {
  const { year, month, day } = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(date)?.groups ?? {};
  if (year === undefined) return undefined;
  if (month === undefined) return calendarYears(Number(year), Number(year), year);
  if (!isDay({ year: Number(year), month: Number(month), day: 1 })) return undefined;
  if (day === undefined) return calendarMonth(Number(year), Number(month));
  const found = parseIsoDay(date);
  return found && calendarDay(found);
}
