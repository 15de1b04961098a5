import { dayParts } from '../../lexicon/calendar.ts';
import { nightAdjectives, partAdjectives, partNouns } from '../../lexicon/near-times.ts';
import { isHyphen, type Line, lowerAt } from './atoms.ts';
import type { Parsed, Part, Point } from './reading.ts';

/** Reads a date without a word before it that names its part. */
export type DateReader = (line: Line, at: number) => Parsed | undefined;

/** "early June", "mid-2007", "late last year", "the end of March", "the first half of 2009", "the morning of 3 May". */
export function partOfDate(line: Line, at: number, read: DateReader): Parsed | undefined {
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  const word = lowerAt(line, start);
  if (nightAdjectives.has(word)) return hoursOf(line, start + 1, read);
  const adjective = partAdjectives.get(word);
  if (adjective) return adjectival(line, start, adjective, read);
  if (lowerAt(line, start + 1) === 'of' || lowerAt(line, start + 2) === 'of') return nominal(line, start, read);
  return undefined;
}

function adjectival(line: Line, start: number, part: Part, read: DateReader): Parsed | undefined {
  const joined = isHyphen(line[start + 1]) ? start + 2 : start + 1;
  const hours = hoursOf(line, joined, read);
  if (hours) return hours;
  const next = lowerAt(line, joined);
  const inside = read(line, next === 'in' || next === 'on' ? joined + 1 : joined);
  return inside && withPart(inside, part);
}

function nominal(line: Line, start: number, read: DateReader): Parsed | undefined {
  const word = lowerAt(line, start);
  const noun = partNouns.get(word);
  if (noun) {
    const inside = read(line, start + 2);
    return inside && withPart(inside, noun);
  }
  if (word === 'rest' || word === 'remainder') return read(line, start + 2);
  const clock = dayParts.get(word);
  if (clock) return withClock(read(line, start + 2), clock);
  return yearFraction(line, start, read);
}

/** "the early hours of Sunday", "the small hours of Sunday", "the early morning hours of 3 May". */
function hoursOf(line: Line, at: number, read: DateReader): Parsed | undefined {
  const part = dayParts.get(lowerAt(line, at));
  const hours = part ? at + 1 : at;
  if (lowerAt(line, hours) !== 'hours' || lowerAt(line, hours + 1) !== 'of') return undefined;
  return withClock(read(line, hours + 2), part ?? 'TMO');
}

function withClock(inside: Parsed | undefined, clock: string): Parsed | undefined {
  if (inside === undefined) return undefined;
  const { reading } = inside;
  const day =
    (reading.kind === 'point' && (reading.day !== undefined || reading.weekday !== undefined)) ||
    (reading.kind === 'shift' && (reading.unit === 'day' || reading.unit === 'weekday'));
  return day ? { ...inside, reading: { ...reading, clock }, rule: 'date/part-of-day' } : undefined;
}

function yearFraction(line: Line, start: number, read: DateReader): Parsed | undefined {
  const number =
    ['first', 'second', 'third', 'fourth'].indexOf(ordinalOf(lowerAt(line, start), lowerAt(line, start + 1))) + 1;
  const noun = lowerAt(line, start + 1);
  if (number === 0 || (noun !== 'half' && noun !== 'quarter') || (noun === 'half' && number > 2)) return undefined;
  const inside = read(line, start + 3);
  const part = noun === 'half' ? { half: number } : { quarter: number };
  if (inside?.reading.kind === 'point' && isPlainYear(inside.reading)) {
    return { ...inside, reading: { ...inside.reading, ...part }, rule: 'date/quarter' };
  }
  if (inside?.reading.kind === 'shift' && inside.reading.unit === 'year') {
    return { ...inside, reading: { kind: 'point', ...part, within: inside.reading }, rule: 'date/quarter' };
  }
  // "the first half of the 1990s" is the early part of it.
  return noun === 'half' ? inside && withPart(inside, number === 1 ? 'start' : 'end') : undefined;
}

/** "the latter half" is the second, "the final quarter" the fourth. */
function ordinalOf(word: string, noun: string): string {
  if (word === 'latter') return 'second';
  return (word === 'final' || word === 'last') && noun === 'quarter' ? 'fourth' : word;
}

function isPlainYear(point: Point): boolean {
  return point.year !== undefined && point.month === undefined && point.season === undefined;
}

function withPart(inside: Parsed, part: Part): Parsed | undefined {
  const { reading } = inside;
  if (reading.kind === 'point' && reading.clock === undefined && reading.day === undefined) {
    return { ...inside, reading: { ...reading, part } };
  }
  if (reading.kind === 'shift') return { ...inside, reading: { ...reading, part } };
  return undefined;
}
