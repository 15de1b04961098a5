import type { QuantityValue } from '../../claims/schema.ts';
import { votesOf } from '../../claims/values/votes.ts';
import type { Relation } from './relation.ts';

/** Votes by which reports of one ballot differ on how many were cast, as a share of them. */
const CAST_WITHIN = 0.05;

/** Relation of two votes; undefined where one of the two is none. Both sides must be the same. Symmetric. */
export function relateVotes(a: QuantityValue, b: QuantityValue): Relation | undefined {
  const [one, other] = [votesOf(a), votesOf(b)];
  if (!one || !other) return one || other ? 'unknown' : undefined;
  return one.more === other.more && one.less === other.less ? 'equal' : 'incompatible';
}

/** Whether two votes can be one ballot, by how many were cast: nine judges, or 630 members but for a few. Symmetric. */
export function areOfOneBallot(a: QuantityValue, b: QuantityValue): boolean {
  const [one, other] = [votesOf(a), votesOf(b)];
  if (!one || !other) return !one && !other;
  const [cast, others] = [one.more + one.less, other.more + other.less];
  return Math.abs(cast - others) <= Math.max(cast, others) * CAST_WITHIN;
}
