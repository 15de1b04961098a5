import { pad } from '../../values/date.ts';
import { type Line, lowerAt } from './atoms.ts';
import type { Parsed } from './reading.ts';

/** "6:40 p.m.", "7am", "08:30 GMT", "noon", "midnight", "5 o'clock". */
export function clockTime(line: Line, at: number): Parsed | undefined {
  const word = lowerAt(line, at);
  if (word === 'noon' || word === 'midday') return time(at + 1, 'T12:00');
  if (word === 'midnight') return time(at + 1, 'T24:00');
  const atom = line[at];
  if (atom?.kind === 'clock') return digital(line, at);
  if (atom?.kind !== 'number' || !/^\d{1,2}(?:\.\d{2})?$/u.test(atom.text)) return undefined;
  const [hour = 0, minute = 0] = atom.text.split('.').map(Number);
  const half = halfOfDay(line, at + 1);
  if (!half || hour < 1 || hour > 12 || minute > 59) return undefined;
  return time(zoneEnd(line, half.end), `T${pad((hour % 12) + half.add, 2)}:${pad(minute, 2)}`);
}

function digital(line: Line, at: number): Parsed | undefined {
  const [hour = 99, minute = 99] = lowerAt(line, at).split(':').map(Number);
  if (hour > 24 || minute > 59) return undefined;
  const half = hour <= 12 ? halfOfDay(line, at + 1) : undefined;
  const zone = zoneEnd(line, half?.end ?? at + 1);
  // "3:2", "2:15" and "16:9" are also scores, records and ratios: without a mark of time they need a preposition.
  if (
    !half &&
    zone === at + 1 &&
    !/^(?:at|by|until|from|around|about|since|before|after|till)$/u.test(lowerAt(line, at - 1))
  ) {
    return undefined;
  }
  return time(zone, `T${pad(half ? (hour % 12) + half.add : hour, 2)}:${pad(minute, 2)}`);
}

function halfOfDay(line: Line, at: number): { readonly add: number; readonly end: number } | undefined {
  const word = lowerAt(line, at);
  if (word === 'a.m.' || word === 'am') return { add: 0, end: at + 1 };
  if (word === 'p.m.' || word === 'pm') return { add: 12, end: at + 1 };
  return undefined;
}

function zoneEnd(line: Line, at: number): number {
  const word = lowerAt(line, at);
  if (/^(?:utc|gmt|est|edt|et|pst|pdt|pt|cst|cdt|cet|cest|bst|ist|jst|aest)$/u.test(word)) return at + 1;
  return word === 'local' && lowerAt(line, at + 1) === 'time' ? at + 2 : at;
}

function time(end: number, clock: string): Parsed {
  return { end, reading: { kind: 'point', clock }, rule: 'date/clock' };
}
