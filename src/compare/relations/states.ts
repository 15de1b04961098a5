import type { StatusValue } from '../../claims/schema.ts';
import type { Relation } from './relation.ts';

/** Relation of two states of one thing. Symmetric. */
export function relateStates(a: StatusValue, b: StatusValue): Relation {
  return a.state === b.state ? 'equal' : 'unknown';
}
