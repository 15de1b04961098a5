import { pluralUnits, recurrences, singularUnits, type TimeUnit } from '../../lexicon/time-units.ts';
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

const rateLeads = new Set([
  'once',
  'twice',
  'times',
  'time',
  'each',
  'every',
  'million',
  'billion',
  'trillion',
  'bn',
  'mn',
  'm',
  '%',
]);

/** "three weeks", "12-hour", "a few days", "the past two years", "decades", and with "ago" or "later" a date. */
export function lengthOrShift(line: Line, at: number): Parsed | undefined {
  const start = leadEnd(line, at);
  const count = countAt(line, start) ?? (start > at ? one(start) : undefined);
  if (!count) return undefined;
  const unit = unitAt(line, count);
  if (!unit || isAge(line, unit.end)) return undefined;
  const shift = shiftBehind(line, at, count, unit);
  if (shift) return shift;
  const word = lowerAt(line, start);
  if ((word === 'a' || word === 'an') && start === at && unit.end === start + 2 && !isPlainLength(line, at, unit)) {
    return rate(line, at, unit);
  }
  if (start > at && count.end === start && !unit.singular) return undefined;
  const reading: Length = {
    kind: 'length',
    min: scaled(count.min, unit),
    max: scaled(count.max, unit),
    unit: named(unit),
  };
  return { end: unit.end, reading, rule: 'duration/length' };
}

/** "every day", "per month", "daily", "each Friday", "Fridays" is read elsewhere. */
export function recurrence(line: Line, at: number): Parsed | undefined {
  const word = lowerAt(line, at);
  const value = recurrences.get(word);
  if (value) return { end: at + 1, reading: { kind: 'recurrence', value }, rule: 'date/recurrence' };
  if (word === 'per') {
    const unit = singularUnits.get(lowerAt(line, at + 1));
    return unit && { end: at + 2, reading: { kind: 'recurrence', value: period(1, unit) }, rule: 'date/recurrence' };
  }
  if (word !== 'every' && word !== 'each') return undefined;
  const count = countAt(line, at + 1) ?? one(at + 1);
  const unit = singularUnits.get(lowerAt(line, count.end)) ?? pluralUnits.get(lowerAt(line, count.end));
  if (!unit || count.min === null || (unit.name === 'second' && count.end > at + 1)) return undefined;
  return {
    end: count.end + 1,
    reading: { kind: 'recurrence', value: period(count.min, unit) },
    rule: 'date/recurrence',
  };
}

/** ISO 8601 duration of so many units: P3Y, PT30M, PXD where the number isn't told. */
export function period(count: number | null, unit: TimeUnit): string {
  const number = count === null ? 'X' : String(unit.name === 'fortnight' ? count * 2 : count);
  return `P${unit.timed ? 'T' : ''}${number}${unit.code}`;
}

interface UnitHere {
  readonly unit: TimeUnit;
  readonly end: number;
  readonly singular: boolean;
}

/** "the past", "the last", "the next", "the first" before a count of units. */
function leadEnd(line: Line, at: number): number {
  const start = /^(?:the|these|those|his|her|its|their)$/u.test(lowerAt(line, at)) ? at + 1 : at;
  const led = /^(?:past|last|next|first|final|previous|preceding|coming|following|recent)$/u.test(lowerAt(line, start));
  return led && start > at ? start + 1 : at;
}

function one(end: number): Count {
  return { min: 1, max: 1, exact: true, end };
}

function unitAt(line: Line, count: Count): UnitHere | undefined {
  const hyphen = isHyphen(line[count.end]);
  const at =
    hyphen || /^(?:more|long|straight|consecutive|full|whole|additional|bloody|short)$/u.test(lowerAt(line, count.end))
      ? count.end + 1
      : count.end;
  const plural = pluralUnits.get(lowerAt(line, at));
  if (plural) return { unit: plural, end: at + 1, singular: false };
  const singular = singularUnits.get(lowerAt(line, at));
  if (!singular || (!hyphen && count.min !== 1 && count.min !== null)) return undefined;
  if (!hyphen && count.min === null) return undefined;
  if (singular.name === 'second' && !hyphen) return undefined;
  return { unit: singular, end: at + 1, singular: true };
}

function isAge(line: Line, at: number): boolean {
  const next = isHyphen(line[at]) ? lowerAt(line, at + 1) : lowerAt(line, at);
  return next === 'old' || next === 'olds' || (next === 'of' && lowerAt(line, at + 1) === 'age');
}

function isPlainLength(line: Line, at: number, unit: UnitHere): boolean {
  return lengthLeads.has(lowerAt(line, at - 1)) && !(unit.unit.name === 'minute' || unit.unit.name === 'second');
}

function rate(line: Line, at: number, { unit, end }: UnitHere): Parsed | undefined {
  const before = line[at - 1];
  const amount = before?.kind === 'number' || rateLeads.has(before?.lower ?? '') || countAt(line, at - 1) !== undefined;
  if (!amount) return undefined;
  return { end, reading: { kind: 'recurrence', value: period(1, unit) }, rule: 'date/recurrence' };
}

function shiftBehind(line: Line, at: number, count: Count, here: UnitHere): Parsed | undefined {
  const word = lowerAt(line, here.end);
  const amount = count.exact && count.min === count.max ? count.min : null;
  const make = (sign: 1 | -1, anchor: Shift['anchor'], extra: number): Parsed => ({
    start: at,
    end: here.end + extra,
    reading: {
      kind: 'shift',
      unit: here.unit.name,
      count: amount === null ? null : sign * amount,
      anchor,
      ...(amount === null ? { side: sign < 0 ? 'earlier' : 'later' } : {}),
    },
    rule: 'date/ago',
  });
  if (word === 'ago') return make(-1, 'speech', 1);
  if (word === 'from' && lowerAt(line, here.end + 1) === 'now') return make(1, 'speech', 2);
  if (word === 'earlier' || word === 'previously') return make(-1, 'context', 1);
  if (word === 'later') return make(1, 'context', 1);
  return undefined;
}

function scaled(count: number | null, { unit }: UnitHere): number | null {
  return count !== null && unit.name === 'fortnight' ? count * 2 : count;
}

function named({ unit }: UnitHere): Length['unit'] {
  return unit.name === 'fortnight' ? 'week' : unit.name;
}
