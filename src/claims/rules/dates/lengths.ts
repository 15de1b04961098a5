import { lengthFillers, lengthLeads, rateLeads, spanLeads } from '../../lexicon/temporal-words.ts';
import { isCapital, isHyphen, type Line, lowerAt } from './atoms.ts';
import { type Count, countAt } from './numbers.ts';
import type { Parsed } from './reading.ts';
import { shiftBehind } from './shifts.ts';
import { length, period, type UnitHere, unitAt } from './units.ts';

/** "three weeks", "12-hour", "a few days", "the past two years", and with "ago" or "later" a date. */
export function lengthOrShift(line: Line, at: number): Parsed | undefined {
  const start = leadEnd(line, at);
  const count = countAt(line, start) ?? (lowerAt(line, start - 1) === 'past' && start > at ? one(start) : undefined);
  if (!count) return undefined;
  const unit = unitAt(line, count);
  if (!unit || isAged(line, at) || isAge(line, unit.end) || isFraction(line, at, unit)) return undefined;
  if (isNamePart(line, at, unit)) return undefined;
  const more = isAndAHalf(line, unit.end) ? 3 : 0;
  const shift = shiftBehind(line, { at, count: halved(count, more), unit: { ...unit, end: unit.end + more } });
  if (shift) return shift;
  const article = /^an?$/u.test(lowerAt(line, start)) && start === at && unit.end === start + 2;
  if (article && !isPlainLength(line, at, unit)) return rate(line, at, unit);
  const { min, max } = halved(count, more);
  return length(unit.end + more, unit.unit, [min, max]);
}

/** "the past", "the last", "the next", "the first" before a count of units. */
function leadEnd(line: Line, at: number): number {
  const start = spanDeterminers.has(lowerAt(line, at)) ? at + 1 : at;
  const led = spanLeads.has(lowerAt(line, start));
  return led && (start > at || countAt(line, start + 1)) ? start + 1 : at;
}

const spanDeterminers: ReadonlySet<string> = new Set('the these those his her its their'.split(' '));

function one(end: number): Count {
  return { min: 1, max: 1, exact: true, end };
}

/** "aged 50 years", "aged 8-10 years". */
function isAged(line: Line, at: number): boolean {
  return lowerAt(line, at - 1) === 'aged' || lowerAt(line, at - 3) === 'aged';
}

/** "the Seven Years' War", a band called "60 Seconds to Go": a capital unit among small words is a name's. */
function isNamePart(line: Line, at: number, { end }: UnitHere): boolean {
  return isCapital(line[end - 1]) && !isCapital(line[at - 1]) && !(at === 0 && line.every(isCapitalOrMark));
}

function isCapitalOrMark(atom: Line[number]): boolean {
  return atom.kind !== 'word' || isCapital(atom);
}

function isAge(line: Line, at: number): boolean {
  const next = isHyphen(line[at]) ? lowerAt(line, at + 1) : lowerAt(line, at);
  return next === 'old' || next === 'olds' || (next === 'of' && lowerAt(line, at + 1) === 'age');
}

/** "a quarter of the votes", "three quarters": shares; "the last two quarters" are spans of time. */
function isFraction(line: Line, at: number, { unit, end }: UnitHere): boolean {
  if (unit.name !== 'quarter') return false;
  return leadEnd(line, at) === at && !lengthFillers.has(lowerAt(line, end - 2));
}

function isPlainLength(line: Line, at: number, { unit, end }: UnitHere): boolean {
  if (lowerAt(line, end - 1) === 'long') return true;
  if (/^(?:after|before|since)$/u.test(lowerAt(line, end))) return unit.name !== 'second';
  if (lowerAt(line, end) === 'and' && lowerAt(line, end + 2) === 'half') return true;
  return lengthLeads.has(lowerAt(line, at - 1)) && unit.name !== 'minute' && unit.name !== 'second';
}

function rate(line: Line, at: number, { unit, end }: UnitHere): Parsed | undefined {
  const before = line[at - 1];
  const amount = isCounted(line, at) || rateLeads.has(before?.lower ?? '') || countAt(line, at - 1) !== undefined;
  if (!amount) return undefined;
  return { end, reading: { kind: 'recurrence', value: period(1, unit) }, rule: 'date/recurrence' };
}

function isAndAHalf(line: Line, at: number): boolean {
  return lowerAt(line, at) === 'and' && lowerAt(line, at + 1) === 'a' && lowerAt(line, at + 2) === 'half';
}

/** "a year and a half": the half stands behind the unit. */
function halved(count: Count, more: number): Count {
  if (more === 0) return count;
  const add = (value: number | null) => (value === null ? null : value + 0.5);
  return { ...count, min: add(count.min), max: add(count.max) };
}

/** A number right before, or before the plural noun that it counts: "15 a year", "40 new engines a year". */
function isCounted(line: Line, at: number): boolean {
  if (line[at - 1]?.kind === 'number') return true;
  if (!/^(?:people|\p{Ll}+s)$/u.test(lowerAt(line, at - 1))) return false;
  return [at - 2, at - 3, at - 4].some((back) => line[back]?.kind === 'number');
}
