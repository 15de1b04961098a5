import { ambiguousMonths, months, seasons } from '../../lexicon/calendar.ts';
import { ordinals } from '../../lexicon/time-units.ts';
import { isCapital, isHyphen, type Line, lowerAt } from './atoms.ts';
import type { Parsed, Point } from './reading.ts';

/** Short names that are whole: a full stop behind them ends the sentence. */
const fullMonths = /^(?:may|june|july|march|april|[a-z]{5,})$/u;

/** Months that are first names too; behind these words a surname tells the person. */
const firstNames = new Set(['april', 'may', 'june', 'august']);
const weakLeads = new Set(['of', 'from', 'before', 'after', 'between', 'and', 'to', 'than', 'for', 'by']);

/** Words that a date stands behind: with one of them "May" is a month and 1066 a year. */
const datePrepositions = new Set([
  ...['in', 'since', 'by', 'until', 'till', 'during', 'of', 'from', 'before', 'after', 'throughout', 'through'],
  ...['between', 'early', 'late', 'mid', 'last', 'next', 'this', 'and', 'to', 'around', 'circa', 'ca', 'than', 'for'],
]);

/** Words that a year stands behind, whatever follows it: "in 2000 soldiers returned". */
const yearLeads = new Set(['in', 'since', 'until', 'till', 'during', 'by', 'early', 'late', 'from', 'throughout', '(']);

/** Reads "12 May 2011", "May 12, 2011", "the 12th of May", "May 2011" and "May". */
export function monthDate(line: Line, at: number): Parsed | undefined {
  return dayFirst(line, at) ?? monthFirst(line, at);
}

/** "the summer of 2003", "summer 2003", "the summer". */
export function seasonDate(line: Line, at: number): Parsed | undefined {
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  const word = lowerAt(line, start);
  const season = seasons.get(word);
  if (!season) return undefined;
  const of = lowerAt(line, start + 1) === 'of';
  const year = yearAt(line, start + (of ? 2 : 1));
  if (year) {
    return { end: year.end, reading: { kind: 'point', season, ...year.point }, rule: 'date/season' };
  }
  const before = lowerAt(line, at - 1);
  const bare =
    start > at &&
    !of &&
    ['in', 'during', 'by', 'over', 'throughout', 'until', 'since', 'of', 'for', 'before', 'spent'].includes(before);
  if (!bare || (line[start + 1]?.kind === 'word' && isCapital(line[start + 1]))) return undefined;
  return { end: start + 1, reading: { kind: 'point', season }, rule: 'date/season' };
}

/** A bare year, where the words around it let it be one. */
export function bareYear(line: Line, at: number): Parsed | undefined {
  const year = yearAt(line, at);
  if (!year) return undefined;
  const atom = line[at];
  const before = line[at - 1];
  const value = year.point.year ?? 0;
  if (atom?.text.includes(',') || atom?.text.includes('.')) return undefined;
  if (before && !atom?.spaced && !/^[([‘’'"“–—/-]$/u.test(before.text)) return undefined;
  if (before && /^[$£€¥#%]$/u.test(before.text)) return undefined;
  const next = line[year.end];
  if (!year.point.bc && next && countsNoun(line, at, year.end)) return undefined;
  const led = datePrepositions.has(before?.lower ?? '') || before === undefined || before.kind === 'mark';
  if (!year.point.bc && !led && (value < 1800 || isNamed(line, at))) return undefined;
  return { end: year.end, reading: { kind: 'point', ...year.point }, rule: 'date/year' };
}

/** Whether a name stands before the number: "Windows 2000", but "The 2003 vote" and "Theatre 1861-1863" are years. */
function isNamed(line: Line, at: number): boolean {
  if (!isCapital(line[at - 1]) || /^(?:the|a|an|its|his|their|this|in|by|since)$/u.test(lowerAt(line, at - 1)))
    return false;
  return !(/^[-–—/]$/u.test(lowerAt(line, at + 1)) && line[at + 2]?.kind === 'number');
}

/** "1990s", "the '90s", "nineteenth century" are read by their own forms. */
export function decadeDate(line: Line, at: number): Parsed | undefined {
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  const atom = line[start];
  if (atom?.kind !== 'decade') return undefined;
  const digits = atom.text.replaceAll(/\D/gu, '');
  const value = Number(digits);
  if (value % 10 !== 0 || (digits.length === 3 && eraAt(line, start + 1) === undefined)) return undefined;
  if (digits.length === 4 && (value < 1000 || value > 2090)) return undefined;
  const led =
    start > at || /^['’‘]/u.test(atom.text) || /^(?:and|early|late|mid|-|–|or|to)$/u.test(lowerAt(line, at - 1));
  // "in her 70s", "temperatures in the 70s" are ages and degrees.
  if (digits.length === 2 && (!led || isMeasured(line, start))) return undefined;
  const bc = eraAt(line, start + 1);
  return {
    end: bc ?? start + 1,
    reading: { kind: 'point', decade: value, ...(bc ? { bc: true } : {}) },
    rule: 'date/decade',
  };
}

function isMeasured(line: Line, at: number): boolean {
  const before = line.slice(Math.max(0, at - 5), at).map((atom) => atom.lower);
  return before.some((word) => /^(?:his|her|their|my|your|temperatures?|highs|lows|aged)$/u.test(word));
}

export function centuryDate(line: Line, at: number): Parsed | undefined {
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  const century = ordinalAt(line, start);
  if (!century || !/^(?:century|centuries)$/u.test(lowerAt(line, century.end))) {
    const joined = century && isHyphen(line[century.end]) && lowerAt(line, century.end + 1) === 'century';
    if (!joined) return undefined;
    return { end: century.end + 2, reading: { kind: 'point', century: century.value }, rule: 'date/century' };
  }
  const bc = eraAt(line, century.end + 1);
  const reading: Point = { kind: 'point', century: century.value, ...(bc ? { bc: true } : {}) };
  return { end: bc ?? century.end + 1, reading, rule: 'date/century' };
}

/** A year of three or four digits, with its era, and the atom behind it. */
export function yearAt(
  line: Line,
  at: number,
): { readonly point: { year: number; bc?: true }; readonly end: number } | undefined {
  const atom = line[at];
  if (atom?.kind !== 'number' || !/^\d{3,4}$/u.test(atom.text)) return undefined;
  const year = Number(atom.text);
  const bc = eraAt(line, at + 1);
  if (bc) return { point: { year, bc: true }, end: bc };
  if (/^(?:ad|a\.d\.|ce|c\.e\.)$/u.test(lowerAt(line, at + 1))) return { point: { year }, end: at + 2 };
  return year >= 1000 && year <= 2100 ? { point: { year }, end: at + 1 } : undefined;
}

export function dayNumberAt(line: Line, at: number): { readonly value: number; readonly end: number } | undefined {
  const atom = line[at];
  if (atom?.kind === 'ordinal' || (atom?.kind === 'number' && /^\d{1,2}$/u.test(atom.text))) {
    const value = Number.parseInt(atom.text, 10);
    return value >= 1 && value <= 31 ? { value, end: at + 1 } : undefined;
  }
  return undefined;
}

export function monthAt(line: Line, at: number): { readonly month: number; readonly end: number } | undefined {
  const atom = line[at];
  if (atom?.kind !== 'word' || !isCapital(atom)) return undefined;
  const month = months.get(atom.lower);
  if (month === undefined) return undefined;
  const dot = !fullMonths.test(atom.lower) && line[at + 1]?.text === '.' && !line[at + 1]?.spaced;
  return { month, end: at + (dot ? 2 : 1) };
}

function monthFirst(line: Line, at: number): Parsed | undefined {
  const month = monthAt(line, at);
  if (!month) return undefined;
  const the = lowerAt(line, month.end) === 'the' ? month.end + 1 : month.end;
  const day = dayNumberAt(line, the);
  if (day && !isClockUnit(line, day.end) && (the === month.end || line[the]?.kind === 'ordinal')) {
    const year = yearBehind(line, day.end);
    const point: Point = { kind: 'point', month: month.month, day: day.value, ...year?.point };
    return { end: year?.end ?? day.end, reading: point, rule: 'date/day' };
  }
  const of = lowerAt(line, month.end) === 'of' || line[month.end]?.text === ',' ? month.end + 1 : month.end;
  const year = yearAt(line, of) ?? shortYearAt(line, month.end);
  if (year) {
    return { end: year.end, reading: { kind: 'point', month: month.month, ...year.point }, rule: 'date/month' };
  }
  if (!isBareMonth(line, at, month.end)) return undefined;
  return { end: month.end, reading: { kind: 'point', month: month.month }, rule: 'date/month' };
}

function dayFirst(line: Line, at: number): Parsed | undefined {
  const the = lowerAt(line, at) === 'the' ? at + 1 : at;
  const day = dayNumberAt(line, the);
  if (!day) return undefined;
  const of = lowerAt(line, day.end) === 'of' ? day.end + 1 : day.end;
  const month = monthAt(line, of);
  if (!month || (the > at && line[the]?.kind !== 'ordinal')) return undefined;
  const year = yearBehind(line, month.end);
  const point: Point = { kind: 'point', month: month.month, day: day.value, ...year?.point };
  return { end: year?.end ?? month.end, reading: point, rule: 'date/day' };
}

/** The year behind a day: "May 12, 2011", "12 May 2011", "May 12 2011". */
function yearBehind(line: Line, at: number): ReturnType<typeof yearAt> {
  const comma = line[at]?.text === ',' ? at + 1 : at;
  const year = yearAt(line, comma);
  return year && !countsNoun(line, comma, year.end) ? year : shortYearAt(line, at);
}

function shortYearAt(line: Line, at: number): ReturnType<typeof yearAt> {
  const atom = line[at];
  if (atom?.kind !== 'short') return undefined;
  const year = Number(atom.text.slice(1));
  return { point: { year: year < 50 ? 2000 + year : 1900 + year }, end: at + 1 };
}

function isBareMonth(line: Line, at: number, end: number): boolean {
  const atom = line[at];
  const before = lowerAt(line, at - 1);
  const next = line[end];
  if (atom && atom.lower.length <= 4 && end > at + 1) return datePrepositions.has(before);
  const led = datePrepositions.has(before) || (before === '-' && lowerAt(line, at - 2) === 'mid');
  if (led && !(isCapital(next) && firstNames.has(atom?.lower ?? '') && weakLeads.has(before))) return true;
  if (ambiguousMonths.has(atom?.lower ?? '')) {
    const noun = next?.kind === 'word' && !isCapital(next) && !/^(?:on|in|to|for|through|at)$/u.test(next.lower);
    return noun && /^(?:the|a|an|its|his|their|last|'s|s)$/u.test(before) && atom?.lower !== 'may';
  }
  return !isCapital(next) && !(line[at - 1] && isCapital(line[at - 1]) && at > 1);
}

/** Whether a number counts what stands behind it: "2000 soldiers", "1,997 people". */
function countsNoun(line: Line, at: number, end: number): boolean {
  const next = line[end];
  if (next?.kind !== 'word' || isCapital(next)) return next?.text === '%';
  const before = lowerAt(line, at - 1);
  if (/^(?:the|a|an|its|his|her|their|this|that|'s)$/u.test(before)) return false;
  if (peopleAndMeasures.test(next.lower)) return true;
  const series = /^(?:and|or|to|,|-|–)$/u.test(before) && /^[12]\d{3}$/u.test(lowerAt(line, at - 2));
  return /^\p{Ll}{2,}[^s']s$/u.test(next.lower) && next.lower !== 'this' && !series && !yearLeads.has(before);
}

const peopleAndMeasures =
  /^(?:people|men|women|children|personnel|troops|feet|metres|meters|kilometres|miles|tons|tonnes)$/u;

function isClockUnit(line: Line, at: number): boolean {
  return /^(?:a\.m\.|p\.m\.|am|pm)$/u.test(lowerAt(line, at));
}

function eraAt(line: Line, at: number): number | undefined {
  return /^(?:bc|b\.c\.|bce|b\.c\.e\.)$/u.test(lowerAt(line, at)) ? at + 1 : undefined;
}

/** "10th", "third", "twenty-first". */
export function ordinalAt(line: Line, at: number): { readonly value: number; readonly end: number } | undefined {
  const atom = line[at];
  if (atom?.kind === 'ordinal') return { value: Number.parseInt(atom.text, 10), end: at + 1 };
  if (atom?.lower === 'twenty' && isHyphen(line[at + 1])) {
    const unit = ordinals.get(lowerAt(line, at + 2));
    return unit && unit < 10 ? { value: 20 + unit, end: at + 3 } : undefined;
  }
  const word = atom ? ordinals.get(atom.lower) : undefined;
  return word === undefined ? undefined : { value: word, end: at + 1 };
}
