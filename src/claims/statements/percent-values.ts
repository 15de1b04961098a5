import type { Quantity } from '../layers.ts';
import type { QuantityValue } from '../schema.ts';

const BASIS_POINTS = 100;

/** Basis points as percentage points: "50 basis points" is "half a point". */
export function inPoints({ min, max, unit }: Quantity): QuantityValue {
  if (unit !== 'basis point') return { min, max, unit };
  const points = (value: number | null) => (value === null ? null : Number((value / BASIS_POINTS).toPrecision(12)));
  return { min: points(min), max: points(max), unit: 'percentage point' };
}

/** What "a third" may be off by, as a share of it: 34% is a third, too. */
const ROUNDED = 0.1;

/** A part of a whole in words as a percentage; one without a bound is round. */
export function inPercent({ min, max, bound }: Quantity): QuantityValue {
  const off = bound === 'exact' ? ROUNDED : 0;
  const share = (part: number | null, factor: number) => (part === null ? null : Math.round(part * factor * 1000) / 10);
  return { min: share(min, 1 - off), max: share(max, 1 + off), unit: 'percent' };
}
