import { looseYears } from '../../lexicon/temporal-words.ts';
import { type Line, lowerAt } from './atoms.ts';
import { leadingHour } from './clock.ts';
import { dayNumberAt } from './months.ts';
import type { Parsed, Point } from './reading.ts';

/** A phrase at its place among the atoms of its line. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly reading: Parsed['reading'];
  readonly rule: string;
}

const joints = new Set(['-', '–', '—', '/', 'to', 'and', 'or', 'through', 'until', 'till', ',', '&']);

/** The second half of "May 4 and 5", "April 6-7, 1915", "1989-91": a number that leans on the date before it. */
export function continuation(line: Line, first: Phrase): Phrase | undefined {
  const { reading } = first;
  if (reading.kind !== 'point' || !joints.has(lowerAt(line, first.end))) return undefined;
  const at = first.end + 1;
  if (reading.day !== undefined && reading.month !== undefined) {
    return dayContinuation(line, at, reading);
  }
  if (reading.year === undefined || reading.season !== undefined || reading.bc) return undefined;
  return yearContinuation(line, at, reading.year);
}

/** The first half of "4-6 May" and of "10 and 11 June 1999": a number whose month stands behind. */
export function leadingDay(line: Line, at: number, next: Phrase | undefined): Phrase | undefined {
  if (next?.reading.kind !== 'point' || next.reading.day === undefined || next.reading.month === undefined)
    return undefined;
  const day = dayNumberAt(line, at);
  if (!day || !joints.has(lowerAt(line, day.end)) || next.start !== day.end + 1) return undefined;
  if (lowerAt(line, day.end) === ',' || day.value >= next.reading.day) return undefined;
  const reading: Point = { ...next.reading, day: day.value };
  return { start: at, end: day.end, reading, rule: next.rule };
}

/** The first half of "8 to 10 p.m.". */
export function leadingTime(line: Line, at: number, next: Phrase | undefined): Phrase | undefined {
  if (next?.rule !== 'date/clock' || next.start !== at + 2 || !joints.has(lowerAt(line, at + 1))) return undefined;
  const { reading } = next;
  if ((reading.kind !== 'point' && reading.kind !== 'shift') || reading.clock === undefined) return undefined;
  const hour = lowerAt(line, at + 1) === ',' ? undefined : leadingHour(line, at, reading.clock);
  const clock = hour?.reading.kind === 'point' ? hour.reading.clock : undefined;
  return clock === undefined ? undefined : { start: at, end: at + 1, reading: { ...reading, clock }, rule: next.rule };
}

/** The first half of "499-493 BC" and "496 and 495 BC": a number that takes the era of the year behind. */
export function leadingYear(line: Line, at: number, next: Phrase | undefined): Phrase | undefined {
  const atom = line[at];
  if (next?.reading.kind !== 'point' || !next.reading.bc || next.reading.year === undefined) return undefined;
  if (atom?.kind !== 'number' || !/^\d{1,4}$/u.test(atom.text) || !joints.has(lowerAt(line, at + 1))) return undefined;
  const year = Number(atom.text);
  if (next.start !== at + 2 || year <= next.reading.year) return undefined;
  return { start: at, end: at + 1, reading: { kind: 'point', year, bc: true }, rule: 'date/year' };
}

/** Gives the first half of "July 1 to July 3, 1863" and "April and June 1955" the year of the second. */
export function shareYear(line: Line, phrases: readonly Phrase[]): Phrase[] {
  const shared: Phrase[] = [];
  for (const phrase of phrases.toReversed()) {
    const next = shared.at(-1);
    shared.push(next && joins(line, phrase, next) ? withYearOf(phrase, next) : phrase);
  }
  return shared.reverse();
}

/** "the 2024-25 season": what is true of the second year is of the first. */
export function alike(first: Phrase, second: Phrase | undefined): Phrase {
  if (first.reading.kind !== 'point' || second?.reading.kind !== 'point' || !second.reading.loose) return first;
  return { ...first, reading: { ...first.reading, loose: true } };
}

/** "Wednesday, Thursday and Friday", "from Monday to Friday": a weekday that follows on the one before it. */
export function followsOn(line: Line, first: Phrase | undefined, second: Phrase): boolean {
  if (first?.reading.kind !== 'point' || second.reading.kind !== 'point') return false;
  const bare = (point: Point) => point.weekday !== undefined && point.day === undefined && point.within === undefined;
  return (
    bare(first.reading) &&
    bare(second.reading) &&
    second.start - first.end === 1 &&
    joints.has(lowerAt(line, first.end))
  );
}

function joins(line: Line, first: Phrase, second: Phrase): boolean {
  const gap = second.start - first.end;
  const joint = lowerAt(line, first.end);
  if (gap < 1 || gap > 2 || !joints.has(joint)) return false;
  return gap === 1 || ['the', 'in', 'and', 'from', 'of', 'on'].includes(lowerAt(line, first.end + 1));
}

function withYearOf(first: Phrase, second: Phrase): Phrase {
  const [a, b] = [first.reading, second.reading];
  if (a.kind !== 'point' || b.kind !== 'point' || b.year === undefined) return first;
  if (a.year !== undefined) {
    return b.bc && !a.bc ? { ...first, reading: { ...a, bc: true } } : first;
  }
  const dated = a.month !== undefined || a.season !== undefined || a.quarter !== undefined;
  if (!dated) return first;
  const before = a.month !== undefined && b.month !== undefined && a.month > b.month ? 1 : 0;
  return { ...first, reading: { ...a, year: b.year - before, ...(b.bc ? { bc: true as const } : {}) } };
}

function dayContinuation(line: Line, at: number, reading: Point): Phrase | undefined {
  const day = dayNumberAt(line, at);
  if (!day || line[at]?.text.includes(',')) return undefined;
  if ((reading.day ?? 31) >= day.value) return undefined;
  const next = line[day.end];
  if (!isListed(line, at, day.end)) return undefined;
  const comma = next?.text === ',' ? day.end + 1 : day.end;
  const year = /^(?:1\d|20)\d\d$/u.test(lowerAt(line, comma)) ? Number(lowerAt(line, comma)) : undefined;
  return {
    start: at,
    end: year === undefined ? day.end : comma + 1,
    reading: { ...reading, day: day.value, ...(year === undefined ? {} : { year }) },
    rule: 'date/day',
  };
}

/** Whether a number behind a date is another day and counts nothing: "May 4 and 5", but not "On May 4, 12 of them". */
function isListed(line: Line, at: number, end: number): boolean {
  const next = line[end];
  if (lowerAt(line, at - 1) === ',') {
    return /^(?:and|or|,)$/u.test(next?.lower ?? '') && dayNumberAt(line, end + 1) !== undefined;
  }
  if (next?.text === '%') return false;
  return next === undefined || next.kind === 'mark' || !line[at]?.spaced || isPreposition(next.lower);
}

function yearContinuation(line: Line, at: number, year: number): Phrase | undefined {
  const atom = line[at];
  const joint = line[at - 1];
  if (atom?.kind !== 'number' || !/^\d{2}$/u.test(atom.text) || atom.spaced || !/^[-–/]$/u.test(joint?.text ?? '')) {
    return undefined;
  }
  const second = Math.floor(year / 100) * 100 + Number(atom.text);
  if (second <= year) return undefined;
  const loose = looseYears.has(lowerAt(line, at + 1)) ? { loose: true as const } : {};
  return { start: at, end: at + 1, reading: { kind: 'point', year: second, ...loose }, rule: 'date/year' };
}

function isPreposition(word: string): boolean {
  return ['in', 'at', 'of', 'for', 'and', 'with', 'when', 'as', 'by'].includes(word);
}
