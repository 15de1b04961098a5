import type { DateValue } from '../../claims/schema.ts';
import type { Relation } from './relation.ts';

/** Relation of two dates of one act, by the days that their words allow. Symmetric. */
export function relateDates(a: DateValue, b: DateValue): Relation {
  if (a.edtf === b.edtf) return 'equal';
  const [aFrom, aTo] = days(a);
  const [bFrom, bTo] = days(b);
  if (aFrom === bFrom && aTo === bTo) return 'equal';
  return aFrom <= bTo && bFrom <= aTo ? 'compatible' : 'incompatible';
}

const EARLIEST = '0000-00-00';
const LATEST = '9999-99-99';

/**
 * First and last day of the act itself. Of an open interval ("since August", 2025-08/..) that is its known end:
 * two reports that name different beginnings differ, however long both last.
 */
function days({ edtf, from, to }: DateValue): readonly [string, string] {
  const [start, end] = edtf.split('/');
  if (start !== undefined && end === '..') return [from ?? EARLIEST, lastDayOf(start) ?? LATEST];
  if (start === '..' && end !== undefined) return [firstDayOf(end) ?? EARLIEST, to ?? LATEST];
  return [from ?? EARLIEST, to ?? LATEST];
}

const firstDayOf = (edtf: string): string | undefined => padded(edtf, '01', '01');
const lastDayOf = (edtf: string): string | undefined => padded(edtf, '12', '31');

/** Days are compared as strings, so a month may be taken to end on its 31st. */
function padded(edtf: string, month: string, day: string): string | undefined {
  const parts = /^(?<year>\d{4})(?:-(?<month>0\d|1[0-2]))?(?:-(?<day>\d{2}))?$/u.exec(
    edtf.replace(/[~?%]/gu, ''),
  )?.groups;
  return parts && `${parts.year}-${parts.month ?? month}-${parts.day ?? day}`;
}
