import type { MoneyValue, QuantityValue } from '../../claims/schema.ts';
import type { Relation } from './relation.ts';

interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** Figures below this are counted and not rounded: 20 and 21 dead are two tolls. */
const ROUNDED_FROM = 100;

/** Relation of two quantities of one unit, by the intervals that their words allow. Symmetric. */
export function relateQuantities(a: QuantityValue, b: QuantityValue): Relation {
  if (a.min === b.min && a.max === b.max) return a.min === null && a.max === null ? 'unknown' : 'equal';
  if (meet(a, b)) return 'compatible';
  return isRounding(a, b) || isRounding(b, a) ? 'compatible' : 'incompatible';
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
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
