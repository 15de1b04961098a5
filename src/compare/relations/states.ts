import { conditions, stances } from '../../claims/lexicon/stance-words.ts';
import { statusGroups } from '../../claims/lexicon/status-words.ts';
import type { StatusValue } from '../../claims/schema.ts';
import type { Relation } from './relation.ts';

const polarities = new Map(statusGroups.map(({ state, polarity }) => [state, polarity]));

/** Degrees of how somebody is from which on two cannot be meant at once: a critical patient is not out of danger. */
const WORLDS_APART = 2;

/** Relation of two states of one thing: one that goes on, one that does not, and one taken back exclude each other. Symmetric. */
export function relateStates(a: StatusValue, b: StatusValue): Relation {
  if (a.state === b.state) return 'equal';
  if (!areOfOneSort(a, b)) return 'unknown';
  // "was not charged" denies nothing but the charge.
  if (a.state === `not ${b.state}` || b.state === `not ${a.state}`) return 'incompatible';
  const [degree, other] = [conditions.get(a.state), conditions.get(b.state)];
  if (degree !== undefined && other !== undefined)
    return Math.abs(degree - other) < WORLDS_APART ? 'compatible' : 'incompatible';
  const first = stances.get(a.state) ?? polarities.get(a.state);
  const second = stances.get(b.state) ?? polarities.get(b.state);
  if (first === undefined || second === undefined) return 'unknown';
  return first === second ? 'compatible' : 'incompatible';
}

/** Whether two states are answers to one question: how a patient is, whether somebody owns up, or how far a thing has come. Symmetric. */
export const areOfOneSort = (a: StatusValue, b: StatusValue): boolean => sortOf(a) === sortOf(b);

const sortOf = ({ state }: StatusValue): string =>
  conditions.has(state) ? 'condition' : stances.has(state) ? 'stance' : 'course';

/** Whether a state is how somebody in hospital is, which changes from day to day. */
export const isCondition = ({ state }: StatusValue): boolean => conditions.has(state);

/** Whether a state takes back another: it says by itself that things moved on. */
export function isUndoing({ state }: StatusValue): boolean {
  return polarities.get(state) === 'undone' || /^re(?:sum|open|stor|instat)/u.test(state);
}
