import { weekdays } from '../../claims/lexicon/calendar.ts';
import type { ClaimOf, DateValue } from '../../claims/schema.ts';
import { relateClocks } from './clocks.ts';
import type { Relation } from './relation.ts';

/** Days that "last week" or "the weekend" may be off by: writers count them from different ends. */
const LOOSE_DAYS = 7;
const DAY = 86_400_000;

/**
 * Relation of two dates as worded. The same relative words in two reports ("two days ago") may be a copy, and "last
 * week" is loose: neither is held against another date. Symmetric.
 */
export function relateWordedDates(a: ClaimOf<'date'>, b: ClaimOf<'date'>): Relation {
  const clocks = relateClocks(a.value.edtf, b.value.edtf);
  if (clocks !== undefined) return clocks;
  const relation = relateDates(a.value, b.value);
  if (relation !== 'incompatible') return relation;
  if (a.quote.exact.toLowerCase() === b.quote.exact.toLowerCase() || nameOneWeekday(a, b)) return 'unknown';
  // "Two months ago" is about a month off either way.
  if (a.value.edtf.includes('~') || b.value.edtf.includes('~')) return 'unknown';
  // A day without its year ("11 March") is put into the report's own year, which may be the wrong one.
  const haveOneDay = a.value.from?.slice(4) === b.value.from?.slice(4) && a.value.to?.slice(4) === b.value.to?.slice(4);
  if (haveOneDay && ![a, b].every(({ quote }) => /\d{4}/u.test(quote.exact))) return 'unknown';
  return [a, b].some(isLoose) && daysBetween(a.value, b.value) <= LOOSE_DAYS ? 'unknown' : 'incompatible';
}

/** "Sunday" and "Sunday night", a week or more apart: the report's own week may have been misread. */
function nameOneWeekday(a: ClaimOf<'date'>, b: ClaimOf<'date'>): boolean {
  const [one, other] = [a, b].map(({ quote }) => (/\d/u.test(quote.exact) ? undefined : weekdayIn(quote.exact)));
  return one !== undefined && one === other;
}

const weekdayIn = (words: string): string | undefined =>
  words
    .toLowerCase()
    .split(/[^a-z]+/u)
    .find((word) => weekdays.has(word));

function isLoose({ value, quote }: ClaimOf<'date'>): boolean {
  return (
    value.from !== value.to &&
    /\b(?:week|weeks|weekend|weekends|last|this|past|next|recent|earlier)\b/iu.test(quote.exact)
  );
}

/** Days from the end of the earlier to the beginning of the later; 0 where they meet or an end is open. */
export function daysBetween(a: DateValue, b: DateValue): number {
  const gap = (end: string | null, start: string | null) =>
    end === null || start === null ? 0 : (Date.parse(start) - Date.parse(end)) / DAY;
  return Math.max(gap(a.to, b.from), gap(b.to, a.from), 0);
}

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
