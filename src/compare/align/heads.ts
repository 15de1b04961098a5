import type { ClaimInContext } from '../../claims/index.ts';
import { anyFiguresVerbs } from '../../claims/lexicon/acts.ts';
import type { Relation } from '../relations/relation.ts';
import { shareGovernor } from './one-act.ts';
import { areLevelsOfTwoTimes } from './remoteness.ts';
import { tellsOfSeveral } from './scopes.ts';
import type { Item } from './score.ts';
import { likeness, type Vector } from './vectors.ts';
import { MISSING_OF_NOTHING, ONE_ACT, ONE_MEASURAND, SYNONYM_HEADS, WHOLE_OF_NOTHING } from './weights.ts';

/**
 * How alike what two claims are of is by itself, 0 to 1: the noun counted, the event, else the act that a figure or a date
 * is of, else no more than the words around.
 */
export function headLikeness(a: Item, b: Item, { relation, context }: { relation: Relation; context: number }): number {
  if (isSameMeasurand(a.found, b.found) && !(relation === 'incompatible' && areLevelsOfTwoTimes(a.found, b.found)))
    return ONE_MEASURAND;
  if (a.vector.headTotal === 0 || b.vector.headTotal === 0)
    return Math.max(context, eventless(a.found, b.found, relation), actLikeness(a.found, b.found));
  const nouns = nounLikeness(a.vector, b.vector);
  // Two dates that agree are of one act even where all else around it is told in other words.
  const isDate = a.found.claim.kind === 'date' && relation !== 'incompatible';
  return isDate ? Math.max(nouns, actLikeness(a.found, b.found)) : nouns;
}

/** Whether two figures are values of one thing: each is of a turnout. */
function isSameMeasurand({ context: { measurand: a } }: ClaimInContext, { context: { measurand: b } }: ClaimInContext) {
  return a !== undefined && a === b;
}

/** Whether two figures are each the whole toll that its report gives, by an event that may be one. */
export function areBothWhole({ context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  return a.isWhole === true && b.isWhole === true && !tellsOfSeveral(a) && !tellsOfSeveral(b);
}

/** How alike what harmed two sets of people is where a report leaves it out: its readers know what it tells of. */
function eventless(a: ClaimInContext, b: ClaimInContext, relation: Relation): number {
  if (a.claim.kind !== 'casualty') return 0;
  if (a.context.facet === 'missing' || a.context.facet === 'displaced') return MISSING_OF_NOTHING;
  return areBothWhole(a, b) && relation !== 'incompatible' ? WHOLE_OF_NOTHING : 0;
}

/** How alike by the act that they are of two figures are that count no noun: "sentenced to seven years", "jailed for eight". */
function actLikeness({ claim, context: a }: ClaimInContext, { context: b }: ClaimInContext): number {
  if (claim.kind === 'percent') return 0;
  if (a.governor === undefined || anyFiguresVerbs.has(a.governor)) return 0;
  return shareGovernor(a.governor, b.governor) ? ONE_ACT : 0;
}

function nounLikeness(a: Vector, b: Vector): number {
  const alike = likeness(a.head, a.headTotal, b.head, b.headTotal);
  const areSynonyms = [...a.head.keys()].some((word) => word.startsWith('#') && b.head.has(word));
  return areSynonyms ? Math.max(alike, SYNONYM_HEADS) : alike;
}
