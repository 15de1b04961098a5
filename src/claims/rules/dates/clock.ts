import { clockLeads, timeZones, universalZones } from '../../lexicon/temporal-words.ts';
import { pad } from '../../values/date.ts';
import { type Line, lowerAt } from './atoms.ts';
import type { Parsed } from './reading.ts';

/** "6:40 p.m.", "7am", "08:30 GMT", "0830 GMT", "noon", "midnight". */
export function clockTime(line: Line, at: number): Parsed | undefined {
  const word = lowerAt(line, at);
  if (word === 'noon' || word === 'midday') return time(at + 1, 'T12:00');
  if (word === 'midnight') return time(at + 1, 'T24:00');
  const atom = line[at];
  if (atom?.kind === 'clock') return digital(line, at);
  if (atom?.kind !== 'number') return undefined;
  if (/^[0-2]\d[0-5]\d$/u.test(atom.text)) return military(line, at);
  if (!/^\d{1,2}(?:\.\d{2})?$/u.test(atom.text)) return undefined;
  const [hour = 0, minute = 0] = atom.text.split('.').map(Number);
  const half = halfOfDay(line, at + 1);
  if (!half || hour < 1 || hour > 12 || minute > 59) return undefined;
  return zoned(line, half.end, `T${pad((hour % 12) + half.add, 2)}:${pad(minute, 2)}`);
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
