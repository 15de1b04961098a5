import type { MoneyValue, QuantityValue } from '../../claims/schema.ts';
import type { Relation } from './relation.ts';
import { factorBetween } from './units.ts';

interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** Figures below this are counted and not rounded: 20 and 21 dead are two tolls. */
const ROUNDED_FROM = 100;

/**
 * Relation of two quantities by the intervals that their words allow; a quantity turned into another unit is rounded
 * freely. Symmetric.
 */
export function relateQuantities(a: QuantityValue, b: QuantityValue): Relation {
  const factor = factorBetween(b.unit, a.unit);
  if (factor !== undefined && factor !== 1) return relateConverted(a, b, factor);
  if (a.min === b.min && a.max === b.max) return a.min === null && a.max === null ? 'unknown' : 'equal';
  if (meet(meant(a), meant(b))) return 'compatible';
  return isRounding(a, b) || isRounding(b, a) ? 'compatible' : 'incompatible';
}

/** How far from the number one turned into another unit may be: "30 km" for 20 miles. */
const CONVERTED_BY = 0.1;
/** What is told in the larger unit may be rounded to it: "two days" for 36 hours. */
const ROUNDED_TO_UNIT = 0.5;

function relateConverted(a: QuantityValue, b: QuantityValue, factor: number): Relation {
  // In the smaller of the two units, so that both ways round are one.
  const [fine, coarse] = factor > 1 ? [a, b] : [b, a];
  const size = Math.max(factor, 1 / factor);
  const turned = (value: number | null, side: 1 | -1) => {
    if (value === null) return null;
    const [loose, rounded] = [value * (1 + CONVERTED_BY) ** side, value + ROUNDED_TO_UNIT * side];
    return size * (side > 0 ? Math.max(loose, rounded) : Math.min(loose, rounded));
  };
  return meet(fine, { min: turned(coarse.min, -1), max: turned(coarse.max, 1) }) ? 'compatible' : 'incompatible';
}

/** Digits from which on "about" is no rounding to tens: "about 412,000" is not 421,000. */
const TELLING_DIGITS = 3;
/** How far "about" goes beside so many digits. */
const ABOUT_TELLING = 0.01;

/** From which share of it on "nearly" goes up to a figure, and to one of a single digit. */
const NEARLY = 0.9;
const NEARLY_ROUND = 0.8;

const isClose = (a: number, b: number): boolean => Math.abs(a - b) < Math.abs(b) / 1000;

/** What "about" leaves open beside a figure that is itself told to three digits or more. */
function meant(value: Interval): Interval {
  const { min, max } = value;
  if (min === null || max === null || min === max) return value;
  // "Nearly half a million" is told of 412,000, too: who rounds up so far rounds to one digit.
  const isNearlyRound = max >= ROUNDED_FROM && max < 10 * grainOf(max) && isClose(min, max * NEARLY);
  if (isNearlyRound) return { min: max * NEARLY_ROUND, max };
  const middle = Number(((min + max) / 2).toPrecision(12));
  const isAbout = Math.abs((max - min) / 2 - Math.abs(middle) / 10) < Math.abs(middle) / 1000;
  if (!isAbout || middle / grainOf(middle) < 10 ** (TELLING_DIGITS - 1)) return value;
  return { min: middle * (1 - ABOUT_TELLING), max: middle * (1 + ABOUT_TELLING) };
}

/** Relation of two amounts; amounts in two currencies are not converted, so nothing is said of them. Symmetric. */
export function relateMoney(a: MoneyValue, b: MoneyValue): Relation {
  return a.currency === b.currency ? relateQuantities(a, b) : 'unknown';
}

function meet(a: Interval, b: Interval): boolean {
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity);
}

/** Nobody rounds a figure by more than this share of it: 10 is not 5.9. */
const ROUNDED_BY = 0.05;

/** Whether one plain figure is the other in fewer digits: 1,200 of 1,234; 85 of 85.3. */
function isRounding(coarse: Interval, fine: Interval): boolean {
  const value = exactly(coarse);
  const other = exactly(fine);
  if (value === undefined || other === undefined || value === 0) return false;
  const grain = grainOf(value);
  if (grain >= 1 && Math.abs(value) < ROUNDED_FROM && Number.isInteger(other)) return false;
  if (grain <= grainOf(other)) return false;
  return Math.abs(value - other) <= Math.min(grain / 2, Math.abs(value) * ROUNDED_BY);
}

function exactly({ min, max }: Interval): number | undefined {
  return min !== null && min === max ? min : undefined;
}

/** The place value of the last digit that is not zero: 100 of 1,200; 1 of 85; 0.1 of 85.3. */
function grainOf(value: number): number {
  if (Number.isSafeInteger(value) && value !== 0) return grainOfWhole(value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/** The same, without the number's digits in text. */
function grainOfWhole(value: number): number {
  let noughts = 0;
  for (let rest = value; rest % 10 === 0; rest /= 10) noughts += 1;
  return 10 ** noughts;
}
