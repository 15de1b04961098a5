import { lengthFillers } from '../../lexicon/temporal-words.ts';
import { pluralUnits, singularUnits, type TimeUnit } from '../../lexicon/time-units.ts';
import { isHyphen, type Line, lowerAt } from './atoms.ts';
import type { Count } from './numbers.ts';
import type { Length, Parsed } from './reading.ts';

/** A unit of time where it stands; `end` is the atom behind it. */
export interface UnitHere {
  readonly unit: TimeUnit;
  readonly end: number;
  readonly singular: boolean;
}

/** The unit behind a count, joined by a hyphen or with a word between. */
export function unitAt(line: Line, count: Count): UnitHere | undefined {
  const hyphen = isHyphen(line[count.end]);
  const at = hyphen || lengthFillers.has(lowerAt(line, count.end)) ? count.end + 1 : count.end;
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

/** Builds a length; fortnights are told in weeks. */
export function length(end: number, unit: TimeUnit, [min, max]: readonly [number | null, number | null]): Parsed {
  const scale = unit.name === 'fortnight' ? 2 : 1;
  const reading: Length = {
    kind: 'length',
    min: min === null ? null : min * scale,
    max: max === null ? null : max * scale,
    unit: unit.name === 'fortnight' ? 'week' : unit.name,
  };
  return { end, reading, rule: 'duration/length' };
}

/** ISO 8601 duration of so many units: P3Y, PT30M, PXD where the number isn't told. */
export function period(count: number | null, unit: TimeUnit): string {
  if (count === 0.5 && unit.name === 'hour') return 'PT30M';
  const number = count === null ? 'X' : String(unit.name === 'fortnight' ? count * 2 : count);
  return `P${unit.timed ? 'T' : ''}${number}${unit.code}`;
}
