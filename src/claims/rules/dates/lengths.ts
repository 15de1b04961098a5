import { pluralUnits, singularUnits, type TimeUnit } from '../../lexicon/time-units.ts';
import { isHyphen, type Line, lowerAt } from './atoms.ts';
import { type Count, countAt } from './numbers.ts';
import type { Length, Parsed, Shift } from './reading.ts';

/** Words before "a year" that make it a length and not a rate. */
const lengthLeads = new Set([
  ...[
    'for',
    'in',
    'within',
    'over',
    'after',
    'about',
    'nearly',
    'almost',
    'than',
    'around',
    'roughly',
    'half',
    'under',
  ],
  ...['only', 'just', 'least', 'takes', 'took', 'lasted', 'up', 'during'],
]);

/** Words before "a year" that make it a rate beside a number: "twice a year", "$3bn a year". */
const rateLeads = new Set([
  ...[
    'hours',
    'days',
    'minutes',
    'weeks',
    'once',
    'twice',
    'times',
    'time',
    'each',
    'million',
    'billion',
    'trillion',
    'bn',
    'mn',
    'm',
    '%',
    'percent',
  ],
]);

/** Words between the number and the unit that don't change it: "three long years". */
const fillers = new Set([
  'more',
  'single',
  'long',
  'straight',
  'consecutive',
  'full',
  'whole',
  'additional',
  'short',
  'successive',
]);

/** "three weeks", "12-hour", "a few days", "the past two years", and with "ago" or "later" a date. */
export function lengthOrShift(line: Line, at: number): Parsed | undefined {
  const start = leadEnd(line, at);
  const count = countAt(line, start) ?? (lowerAt(line, start - 1) === 'past' && start > at ? one(start) : undefined);
  if (!count) return undefined;
  const unit = unitAt(line, count);
  if (!unit || lowerAt(line, at - 1) === 'aged' || isAge(line, unit.end) || isFraction(line, at, unit))
    return undefined;
  const shift = shiftBehind(line, { at, count, unit });
  if (shift) return shift;
  const article = /^an?$/u.test(lowerAt(line, start)) && start === at && unit.end === start + 2;
  if (article && !isPlainLength(line, at, unit)) return rate(line, at, unit);
  const half = unit.end;
  const more = lowerAt(line, half) === 'and' && lowerAt(line, half + 1) === 'a' && lowerAt(line, half + 2) === 'half';
  return length(more ? half + 3 : half, unit.unit, [
    count.min === null ? null : count.min + (more ? 0.5 : 0),
    count.max === null ? null : count.max + (more ? 0.5 : 0),
  ]);
}

/** "decades of", "for years", "within days", "weeks later", "half an hour", "year-long". */
export function looseLength(line: Line, at: number): Parsed | undefined {
  const word = lowerAt(line, at);
  if (word === 'half') {
    const start = /^(?:an?|-)$/u.test(lowerAt(line, at + 1)) ? at + 2 : at + 1;
    const unit = start > at + 1 ? singularUnits.get(lowerAt(line, start)) : undefined;
    return unit && unit.name !== 'second' ? length(start + 1, unit, [0.5, 0.5]) : undefined;
  }
  const single = singularUnits.get(word);
  if (single) {
    const long = isHyphen(line[at + 1]) && lowerAt(line, at + 2) === 'long' && lowerAt(line, at - 1) !== '-';
    return long ? length(at + 3, single, [1, 1]) : undefined;
  }
  const unit = pluralUnits.get(word);
  if (!unit || (word.length <= 4 && word !== 'days')) return undefined;
  const shift = shiftBehind(line, {
    at,
    count: { min: null, max: null, exact: false, end: at },
    unit: { unit, end: at + 1, singular: false },
  });
  if (shift) return shift;
  const led = /^(?:for|within|in|over|after|through|despite|following|of|last|lasted|took|take|by|spent)$/u.test(
    lowerAt(line, at - 1),
  );
  const followed = /^(?:of|before|after)$/u.test(lowerAt(line, at + 1));
  const joined = isHyphen(line[at + 1]) && /^(?:long|old)$/u.test(lowerAt(line, at + 2));
  if (joined) return lowerAt(line, at + 2) === 'long' ? length(at + 3, unit, [2, null]) : undefined;
  if (unit.name === 'second' || unit.name === 'quarter' || (!led && !followed)) return undefined;
  return length(at + 1, unit, [2, null]);
}

/** ISO 8601 duration of so many units: P3Y, PT30M, PXD where the number isn't told. */
export function period(count: number | null, unit: TimeUnit): string {
  if (count === 0.5 && unit.name === 'hour') return 'PT30M';
  const number = count === null ? 'X' : String(unit.name === 'fortnight' ? count * 2 : count);
  return `P${unit.timed ? 'T' : ''}${number}${unit.code}`;
}

interface UnitHere {
  readonly unit: TimeUnit;
  readonly end: number;
  readonly singular: boolean;
}

interface Counted {
  readonly at: number;
  readonly count: Count;
  readonly unit: UnitHere;
}

/** "the past", "the last", "the next", "the first" before a count of units. */
function leadEnd(line: Line, at: number): number {
  const start = /^(?:the|these|those|his|her|its|their)$/u.test(lowerAt(line, at)) ? at + 1 : at;
  const led = /^(?:past|last|next|first|final|previous|preceding|coming|following|recent)$/u.test(lowerAt(line, start));
  return led && (start > at || countAt(line, start + 1)) ? start + 1 : at;
}

function one(end: number): Count {
  return { min: 1, max: 1, exact: true, end };
}

function length(end: number, unit: TimeUnit, [min, max]: readonly [number | null, number | null]): Parsed {
  const scale = unit.name === 'fortnight' ? 2 : 1;
  const reading: Length = {
    kind: 'length',
    min: min === null ? null : min * scale,
    max: max === null ? null : max * scale,
    unit: unit.name === 'fortnight' ? 'week' : unit.name,
  };
  return { end, reading, rule: 'duration/length' };
}

function unitAt(line: Line, count: Count): UnitHere | undefined {
  const hyphen = isHyphen(line[count.end]);
  const at = hyphen || fillers.has(lowerAt(line, count.end)) ? count.end + 1 : count.end;
  const plural = pluralUnits.get(lowerAt(line, at));
  if (plural) return { unit: plural, end: at + 1, singular: false };
  const singular = singularUnits.get(lowerAt(line, at));
  if (!singular || (!hyphen && count.min !== 1)) return undefined;
  if (singular.name === 'second' && !hyphen) return undefined;
  // "in a night-raid" is no length; "a year-long" is.
  if (!hyphen && isHyphen(line[at + 1])) {
    return lowerAt(line, at + 2) === 'long' ? { unit: singular, end: at + 3, singular: true } : undefined;
  }
  return { unit: singular, end: at + 1, singular: true };
}

function isAge(line: Line, at: number): boolean {
  const next = isHyphen(line[at]) ? lowerAt(line, at + 1) : lowerAt(line, at);
  return next === 'old' || next === 'olds' || (next === 'of' && lowerAt(line, at + 1) === 'age');
}

/** "a quarter of the votes", "three quarters": shares; "the last two quarters" are spans of time. */
function isFraction(line: Line, at: number, { unit, end }: UnitHere): boolean {
  if (unit.name !== 'quarter') return false;
  return leadEnd(line, at) === at && !fillers.has(lowerAt(line, end - 2));
}

function isPlainLength(line: Line, at: number, { unit, end }: UnitHere): boolean {
  if (lowerAt(line, end - 1) === 'long') return true;
  return lengthLeads.has(lowerAt(line, at - 1)) && unit.name !== 'minute' && unit.name !== 'second';
}

function rate(line: Line, at: number, { unit, end }: UnitHere): Parsed | undefined {
  const before = line[at - 1];
  const amount = isCounted(line, at) || rateLeads.has(before?.lower ?? '') || countAt(line, at - 1) !== undefined;
  if (!amount) return undefined;
  return { end, reading: { kind: 'recurrence', value: period(1, unit) }, rule: 'date/recurrence' };
}

/** A number right before, or before the plural noun that it counts: "15 a year", "40 new engines a year". */
function isCounted(line: Line, at: number): boolean {
  if (line[at - 1]?.kind === 'number') return true;
  if (!/^(?:people|\p{Ll}+s)$/u.test(lowerAt(line, at - 1))) return false;
  return [at - 2, at - 3, at - 4].some((back) => line[back]?.kind === 'number');
}

function shiftBehind(line: Line, { at, count, unit }: Counted): Parsed | undefined {
  const word = lowerAt(line, unit.end);
  const next = line[unit.end + 1];
  const stands = next === undefined || (next.kind === 'mark' && next.text !== '-');
  const amount = count.exact && count.min === count.max ? count.min : null;
  const make = (sign: 1 | -1, anchor: Shift['anchor'], extra: number): Parsed => ({
    start: at,
    end: unit.end + extra,
    reading: {
      kind: 'shift',
      unit: unit.unit.name,
      count: amount === null ? null : sign * amount,
      anchor,
      ...(amount === null ? { side: sign < 0 ? ('earlier' as const) : ('later' as const) } : {}),
    },
    rule: 'date/ago',
  });
  if (word === 'ago') return make(-1, 'speech', 1);
  if (word === 'from' && next?.lower === 'now') return make(1, 'speech', 2);
  if (word === 'earlier' || word === 'previously') return make(-1, 'context', 1);
  if (word === 'later' || word === 'afterwards') return make(1, 'context', 1);
  if (word === 'before' && stands) return make(-1, 'context', 1);
  if (word === 'after' && stands) return make(1, 'context', 1);
  return undefined;
}
