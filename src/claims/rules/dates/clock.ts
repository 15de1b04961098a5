import { hourParts } from '../../lexicon/clock-words.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import { clockLeads, timeZones, universalZones } from '../../lexicon/temporal-words.ts';
import { pad } from '../../values/date.ts';
import { type Line, lowerAt } from './atoms.ts';
import type { Parsed } from './reading.ts';

/** "6:40 p.m.", "7am", "08:30 GMT", "0830 GMT", "noon", "midnight". */
export function clockTime(line: Line, at: number): Parsed | undefined {
  const word = lowerAt(line, at);
  if (word === 'noon' || word === 'midday') return time(at + 1, 'T12:00');
  if (word === 'midnight') return time(at + 1, 'T24:00');
  const worded = wordedClock(line, at);
  if (worded) return worded;
  const atom = line[at];
  if (atom?.kind === 'clock') return digital(line, at);
  if (atom?.kind !== 'number') return undefined;
  if (/^[0-2]\d[0-5]\d$/u.test(atom.text)) return military(line, at);
  if (!/^\d{1,2}(?:\.\d{2})?$/u.test(atom.text)) return undefined;
  const half = halfOfDay(line, at + 1);
  if (!half) return undefined;
  const [hour = 0, minute = 0] = atom.text.split('.').map(Number);
  if (hour < 1 || hour > 12 || minute > 59) return undefined;
  return zoned(line, half.end, `T${pad((hour % 12) + half.add, 2)}:${pad(minute, 2)}`);
}

/** "half past four", "quarter to six in the evening", "five o'clock". */
function wordedClock(line: Line, from: number): Parsed | undefined {
  const at = lowerAt(line, from) === 'a' && lowerAt(line, from + 1) === 'quarter' ? from + 1 : from;
  const opens = partOpeners.has(lowerAt(line, at));
  const part = opens ? hourParts.get(`${lowerAt(line, at)} ${lowerAt(line, at + 1)}`) : undefined;
  const first = part === undefined ? at : at + 2;
  if (part === undefined && lowerAt(line, first + 1) !== "o'clock") return undefined;
  const hour = hourAt(line, first);
  if (hour === undefined) return undefined;
  const end = part === undefined || lowerAt(line, first + 1) === "o'clock" ? first + 2 : first + 1;
  if (part === undefined) return time(end, clockAt(hour * 60 + halfBehind(line, end)));
  const half = halfOfDay(line, end);
  const minutes = (hour % 12) * 60 + part + (half?.add ?? 0) * 60;
  return half ? time(half.end, clockAt(minutes)) : time(end, clockAt(hour * 60 + part + halfBehind(line, end)));
}

const partOpeners: ReadonlySet<string> = new Set([...hourParts.keys()].map((words) => words.split(' ')[0] ?? ''));

const DAY = 1440;
const clockAt = (minutes: number): string => {
  const of = ((minutes % DAY) + DAY) % DAY;
  return `T${pad(Math.floor(of / 60), 2)}:${pad(of % 60, 2)}`;
};

/** Minutes that "in the evening" behind a time adds to it. */
function halfBehind(line: Line, at: number): number {
  const isLater = /^(?:afternoon|evening)$/u.test(lowerAt(line, at + 2)) && lowerAt(line, at) === 'in';
  return isLater ? DAY / 2 : 0;
}

function hourAt(line: Line, at: number): number | undefined {
  const word = lowerAt(line, at);
  const hour = /^\d{1,2}$/u.test(word) ? Number(word) : smallNumbers.get(word);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** The first half of "8 to 10 p.m." and "between 3 and 5 p.m.": an hour whose half of the day stands behind. */
export function leadingHour(line: Line, at: number, next: string): Parsed | undefined {
  const hour = /^(?:1[0-2]|[1-9])$/u.test(lowerAt(line, at)) ? Number(lowerAt(line, at)) : undefined;
  const later = Number(next.slice(1, 3));
  if (hour === undefined) return undefined;
  const same = (hour % 12) + (later >= 12 ? 12 : 0);
  return time(at + 1, `T${pad(same < later ? same : hour % 12, 2)}:00`);
}

function digital(line: Line, at: number): Parsed | undefined {
  const [hour = 99, minute = 99] = lowerAt(line, at).split(':').map(Number);
  if (hour > 24 || minute > 59) return undefined;
  const half = hour <= 12 ? halfOfDay(line, at + 1) : undefined;
  const end = half?.end ?? at + 1;
  // "3:2", "2:15" and "16:9" are also scores, records and ratios: without a mark of time they need a preposition.
  const led = clockLeads.has(lowerAt(line, at - 1));
  if (!half && !led && zoneAt(line, end) === undefined) return undefined;
  return zoned(line, end, `T${pad(half ? (hour % 12) + half.add : hour, 2)}:${pad(minute, 2)}`);
}

/** "0830 GMT", "2200 hours". */
function military(line: Line, at: number): Parsed | undefined {
  const digits = lowerAt(line, at);
  if (Number(digits.slice(0, 2)) > 23) return undefined;
  const clock = `T${digits.slice(0, 2)}:${digits.slice(2)}`;
  if (lowerAt(line, at + 1) === 'hours') return time(at + 2, clock);
  return zoneAt(line, at + 1) === undefined ? undefined : zoned(line, at + 1, clock);
}

function halfOfDay(line: Line, at: number): { readonly add: number; readonly end: number } | undefined {
  const word = lowerAt(line, at);
  // A full stop lost: "1 p.m on Tuesday".
  const split = (word === 'a' || word === 'p') && lowerAt(line, at + 1) === '.' && lowerAt(line, at + 2) === 'm';
  if (split) return { add: word === 'a' ? 0 : 12, end: at + 3 };
  if (word === 'a.m.' || word === 'am') return { add: 0, end: at + 1 };
  if (word === 'p.m.' || word === 'pm') return { add: 12, end: at + 1 };
  return undefined;
}

function zoneAt(line: Line, at: number): { readonly end: number; readonly suffix: string } | undefined {
  const word = lowerAt(line, at);
  if (universalZones.has(word)) return { end: at + 1, suffix: 'Z' };
  if (timeZones.has(word)) return { end: at + 1, suffix: '' };
  return word === 'local' && lowerAt(line, at + 1) === 'time' ? { end: at + 2, suffix: '' } : undefined;
}

function zoned(line: Line, end: number, clock: string): Parsed {
  const zone = zoneAt(line, end);
  return zone ? time(zone.end, `${clock}${zone.suffix}`) : time(end, clock);
}

function time(end: number, clock: string): Parsed {
  return { end, reading: { kind: 'point', clock }, rule: 'date/clock' };
}
