import { afterPointed, dayVerbs, marketWords, pointedLeads, priceWords } from '../../lexicon/clock-words.ts';
import { clockLeads, timeZones, universalZones } from '../../lexicon/temporal-words.ts';
import { pad } from '../../values/date.ts';
import { type Line, lowerAt } from './atoms.ts';
import { halfOfDay, hoursBehind } from './half-of-day.ts';
import type { Parsed } from './reading.ts';
import { wordedClock } from './worded-clock.ts';

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
  if (!half) return atom.text.includes('.') ? pointed(line, at) : undefined;
  const [hour = 0, minute = 0] = atom.text.split('.').map(Number);
  if (hour < 1 || hour > 12 || minute > 59) return undefined;
  return zoned(line, half.end, `T${pad((hour % 12) + half.add, 2)}:${pad(minute, 2)}`);
}

/** Atoms before "at" in which a verb of prices stands: "closed at 5.10". */
const PRICED_WITHIN = 3;

/** "at 5.10 on Sunday", "until 17.30": with nothing behind it that the number could be a price or a measure of. */
function pointed(line: Line, at: number): Parsed | undefined {
  const [hour = 99, minute] = lowerAt(line, at).split('.').map(Number);
  if (minute === undefined || minute > 59 || hour > 23 || hour < 1) return undefined;
  const isLoose = /^(?:about|around|just|exactly)$/u.test(lowerAt(line, at - 1));
  const lead = isLoose ? at - 2 : at - 1;
  const after = line[at + 1];
  if (!pointedLeads.has(lowerAt(line, lead)) || (after?.kind !== 'mark' && after && !afterPointed.has(after.lower)))
    return undefined;
  if (isPriced(line, lead) || /^[%°]$/u.test(after?.text ?? '')) return undefined;
  return zoned(line, at + 1, clockOn(line, at + 1, hour, minute));
}

/** "trades at 5.10", "shares closed at 5.10". */
function isPriced(line: Line, lead: number): boolean {
  const before = line.slice(Math.max(0, lead - PRICED_WITHIN), lead);
  const isMarket = () => line.some(({ lower }) => marketWords.has(lower));
  return before.some(({ lower }) => priceWords.has(lower) || (dayVerbs.has(lower) && isMarket()));
}

/** A time of day by what is told behind it: "5.10 this afternoon". */
function clockOn(line: Line, end: number, hour: number, minute: number): string {
  const add = hour <= 12 ? hoursBehind(line, end) : undefined;
  return `T${pad(add === undefined ? hour : (hour % 12) + add, 2)}:${pad(minute, 2)}`;
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
  const clock = half ? `T${pad((hour % 12) + half.add, 2)}:${pad(minute, 2)}` : clockOn(line, end, hour, minute);
  return zoned(line, end, clock);
}

/** "0830 GMT", "2200 hours". */
function military(line: Line, at: number): Parsed | undefined {
  const digits = lowerAt(line, at);
  if (Number(digits.slice(0, 2)) > 23) return undefined;
  const clock = `T${digits.slice(0, 2)}:${digits.slice(2)}`;
  if (lowerAt(line, at + 1) === 'hours') return time(at + 2, clock);
  return zoneAt(line, at + 1) === undefined ? undefined : zoned(line, at + 1, clock);
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
