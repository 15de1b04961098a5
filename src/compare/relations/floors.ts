import { FLOOR_UNIT } from '../../claims/rules/quantities/ranks.ts';
import type { QuantityValue } from '../../claims/schema.ts';
import type { Relation } from './relation.ts';

/** What is the first floor in London is the second in New York. */
const COUNTED_FROM = 1;

/** Relation of two floors of a house; undefined where one of the two is none. Symmetric. */
export function relateFloors(a: QuantityValue, b: QuantityValue): Relation | undefined {
  if (a.unit !== FLOOR_UNIT || b.unit !== FLOOR_UNIT || a.min === null || b.min === null) return undefined;
  if (a.min === b.min) return 'equal';
  return Math.abs(a.min - b.min) <= COUNTED_FROM ? 'compatible' : 'incompatible';
}
