import { hourParts, minuteLeads } from '../../lexicon/clock-words.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import { pad } from '../../values/date.ts';
import { isHyphen, type Line, lowerAt } from './atoms.ts';
import { halfOfDay, hoursBehind } from './half-of-day.ts';
import type { Parsed } from './reading.ts';

/** "half past four", "ten past five", "quarter to six in the evening", "five o'clock". */
export function wordedClock(line: Line, at: number): Parsed | undefined {
  const part = partAt(line, at) ?? minutesAt(line, at);
  const first = part?.end ?? at;
  if (part === undefined && lowerAt(line, first + 1) !== "o'clock") return undefined;
  const hour = numberAt(line, first);
  if (hour === undefined || hour.value > 12) return undefined;
  const isSharp = lowerAt(line, hour.end) === "o'clock";
  const end = isSharp ? hour.end + 1 : hour.end;
  const half = part ? halfOfDay(line, end) : undefined;
  const add = half?.add ?? hoursBehind(line, end);
  const minutes = (add === undefined ? hour.value : (hour.value % 12) + add) * 60 + (part?.minutes ?? 0);
  return {
    end: half?.end ?? end,
    reading: { kind: 'point', clock: clockAt(minutes) },
    rule: 'date/clock',
  };
}

/** Minutes that a part of an hour adds to the hour named behind it. */
interface Part {
  readonly minutes: number;
  readonly end: number;
}

/** "half past", "a quarter to". */
function partAt(line: Line, from: number): Part | undefined {
  const at = lowerAt(line, from) === 'a' && lowerAt(line, from + 1) === 'quarter' ? from + 1 : from;
  if (!partOpeners.has(lowerAt(line, at))) return undefined;
  const minutes = hourParts.get(`${lowerAt(line, at)} ${lowerAt(line, at + 1)}`);
  return minutes === undefined ? undefined : { minutes, end: at + 2 };
}

const partOpeners: ReadonlySet<string> = new Set([...hourParts.keys()].map((words) => words.split(' ')[0] ?? ''));

/** "ten past", "20 minutes to": behind "at" and the like, since "five to six" may be a range. */
function minutesAt(line: Line, at: number): Part | undefined {
  const count = minuteLeads.has(lowerAt(line, at - 1)) ? numberAt(line, at) : undefined;
  if (!count || count.value > 29) return undefined;
  const hasUnit = /^minutes?$/u.test(lowerAt(line, count.end));
  const link = hasUnit ? count.end + 1 : count.end;
  if (!hasUnit && count.value % 5 !== 0) return undefined;
  const isPast = lowerAt(line, link) === 'past';
  const hour = isPast || lowerAt(line, link) === 'to' ? numberAt(line, link + 1) : undefined;
  const after = hour && line[hour.end];
  // "at five to six places"
  if (!hour || (after?.kind === 'word' && !afterHour.has(after.lower))) return undefined;
  // "after 5 to 7 p.m."
  if (!isPast && !hasUnit && halfOfDay(line, hour.end)) return undefined;
  return { minutes: isPast ? count.value : -count.value, end: link + 1 };
}

const afterHour: ReadonlySet<string> = new Set(
  'on in this yesterday today tomorrow last a.m. p.m. am pm and when as but the that local gmt he she it they by'.split(
    ' ',
  ),
);

/** A whole number from 1 to 59, in digits or words. */
function numberAt(line: Line, at: number): { readonly value: number; readonly end: number } | undefined {
  const word = lowerAt(line, at);
  const value = /^\d{1,2}$/u.test(word) ? Number(word) : smallNumbers.get(word);
  if (value === undefined || value < 1) return undefined;
  const unit = value === 20 && isHyphen(line[at + 1]) ? smallNumbers.get(lowerAt(line, at + 2)) : undefined;
  return unit === undefined ? { value, end: at + 1 } : { value: value + unit, end: at + 3 };
}

const DAY = 1440;

function clockAt(minutes: number): string {
  const of = ((minutes % DAY) + DAY) % DAY;
  return `T${pad(Math.floor(of / 60), 2)}:${pad(of % 60, 2)}`;
}
