import type { ClaimInContext } from '../../claims/index.ts';
import type { Relation } from '../relations/relation.ts';
import { sameness } from './one-figure.ts';
import { areLevelsOfTwoTimes, areNear, isPointed } from './remoteness.ts';
import { haveOtherPeople } from './scopes.ts';
import type { Soleness } from './sole.ts';
import { SOLE, TELLING_CLOCK, TOLD_ALIKE, TOLD_OF_MANY } from './weights.ts';

/** How much of the evidence two figures need that are near each other and the only ones of their sort in their reports. */
export function distinctness(a: ClaimInContext, b: ClaimInContext, relation: Relation, soleness: Soleness): number {
  if (!areNear(a, b) || haveOtherPeople(a.context, b.context) || areLevelsOfTwoTimes(a, b)) return 1;
  if (relation === 'incompatible' && !(isPointed(a) && isPointed(b))) return 1;
  const alone = soleness(a, b);
  // Reports give many lengths of time of about one size.
  return alone === undefined || (alone === 'of-size' && a.claim.kind === 'duration') ? 1 : SOLE[alone];
}

/** How much of the evidence two values need by what they are: 412, or 3:47 a.m., seldom stands in two reports for two things. */
export function chance(a: ClaimInContext, b: ClaimInContext, relation: Relation): number {
  if (a.claim.kind !== 'date') return sameness(a, b, relation);
  return relation === 'equal' && isToTheMinute(a.claim.value.edtf) ? TELLING_CLOCK : 1;
}

/** Up to here a report may well count several sets of people: three men who fled, four who were hit. */
const FEW = 10;
/** From here on a report seldom counts two sets of them. */
const MANY = 1000;

/** How alike the words around two counts of people must be for these to be the one set that each report counts. */
export function aloneFrom({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext): number {
  if (a.kind === 'date') return TOLD_OF_MANY;
  const least = Math.min(...[a, b].map(({ value }) => ('min' in value ? (value.min ?? 0) : 0)));
  if (least < FEW) return Number.POSITIVE_INFINITY;
  return least < MANY ? TOLD_ALIKE : TOLD_OF_MANY;
}

/** Whether a time of day is told more closely than to five minutes. */
function isToTheMinute(edtf: string): boolean {
  const minute = /T\d{2}:(?<minute>\d{2})/u.exec(edtf)?.groups?.minute;
  return minute !== undefined && Number(minute) % 5 !== 0;
}
