import { statusGroups } from '../../claims/lexicon/status-words.ts';
import type { StatusValue } from '../../claims/schema.ts';
import type { Relation } from './relation.ts';

const polarities = new Map(statusGroups.map(({ state, polarity }) => [state, polarity]));

/** Relation of two states of one thing: one that goes on, one that does not, and one taken back exclude each other. Symmetric. */
export function relateStates(a: StatusValue, b: StatusValue): Relation {
  if (a.state === b.state) return 'equal';
  // "was not charged" denies nothing but the charge.
  if (a.state === `not ${b.state}` || b.state === `not ${a.state}`) return 'incompatible';
  const first = polarities.get(a.state);
  const second = polarities.get(b.state);
  if (first === undefined || second === undefined) return 'unknown';
  return first === second ? 'compatible' : 'incompatible';
}

/** Whether a state takes back another: it says by itself that things moved on. */
export function isUndoing({ state }: StatusValue): boolean {
  return polarities.get(state) === 'undone' || /^re(?:sum|open|stor|instat)/u.test(state);
}
