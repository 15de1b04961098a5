import { ambiguousMonths, months } from '../../lexicon/calendar.ts';
import { datePrepositions, determiners, nameLeads, nameMonths } from '../../lexicon/temporal-words.ts';
import { isCapital, type Line, lowerAt } from './atoms.ts';
import type { Parsed, Point } from './reading.ts';
import { countsNoun, yearAt } from './years.ts';

/** Reads "12 May 2011", "May 12, 2011", "the 12th of May", "May 2011" and "May". */
export function monthDate(line: Line, at: number): Parsed | undefined {
  return dayFirst(line, at) ?? monthFirst(line, at) ?? bareDay(line, at);
}

/** The month, 1 to 12, whose name stands at an atom, and the atom behind it; the point of "Nov." is part of it. */
export function monthAt(line: Line, at: number): { readonly month: number; readonly end: number } | undefined {
  const atom = line[at];
  if (atom?.kind !== 'word' || !isCapital(atom)) return undefined;
  const month = months.get(atom.lower);
  if (month === undefined) return undefined;
  const dot = !fullMonths.test(atom.lower) && line[at + 1]?.text === '.' && !line[at + 1]?.spaced;
  return { month, end: at + (dot ? 2 : 1) };
}

/** A day of a month in figures, 1 to 31, and the atom behind it. */
export function dayNumberAt(line: Line, at: number): { readonly value: number; readonly end: number } | undefined {
  const atom = line[at];
  if (atom?.kind === 'ordinal' || (atom?.kind === 'number' && /^\d{1,2}$/u.test(atom.text))) {
    const value = Number.parseInt(atom.text, 10);
    return value >= 1 && value <= 31 ? { value, end: at + 1 } : undefined;
  }
  return undefined;
}

/** Short names that are whole: a full stop behind them ends the sentence. */
const fullMonths = /^(?:may|june|july|march|april|[a-z]{5,})$/u;

/** "on the 12th": a day of the month last spoken of. */
function bareDay(line: Line, at: number): Parsed | undefined {
  const day = lowerAt(line, at) === 'the' && line[at + 1]?.kind === 'ordinal' ? dayNumberAt(line, at + 1) : undefined;
  if (!day || !dayLeads.has(lowerAt(line, at - 1))) return undefined;
  const next = line[day.end];
  const stands = next === undefined || (next.kind === 'mark' && !/^[-–/]$/u.test(next.text));
  return stands ? { end: day.end, reading: { kind: 'point', day: day.value }, rule: 'date/day' } : undefined;
}

const dayLeads: ReadonlySet<string> = new Set(['on', 'by', 'until', 'since']);

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
  if (led && !(isCapital(next) && nameMonths.has(atom?.lower ?? '') && nameLeads.has(before))) return true;
  if (ambiguousMonths.has(atom?.lower ?? '')) {
    const noun = next?.kind === 'word' && !isCapital(next) && !/^(?:on|in|to|for|through|at)$/u.test(next.lower);
    return noun && determiners.has(before) && atom?.lower !== 'may';
  }
  return !isCapital(next) && !(line[at - 1] && isCapital(line[at - 1]) && at > 1);
}

function isClockUnit(line: Line, at: number): boolean {
  return /^(?:a\.m\.|p\.m\.|am|pm)$/u.test(lowerAt(line, at));
}
