import type { ClaimInContext } from '../../claims/index.ts';
import { recurringEvents } from '../../claims/lexicon/recurring-events.ts';
import type { Relate } from '../relations/among.ts';
import type { Relation } from '../relations/relation.ts';
import { areContrasted } from './contrasts.ts';
import { aloneFrom, chance, distinctness } from './distinct.ts';
import { areOfOneKnown, areOwnDays, facetsFit } from './facets.ts';
import { areBothWhole, headLikeness } from './heads.ts';
import { shareGovernor } from './one-act.ts';
import { mayBeRough, sameness } from './one-figure.ts';
import { openness, remoteness, vagueness } from './remoteness.ts';
import { scopesFit } from './scopes.ts';
import type { Soleness } from './sole.ts';
import type { Sums } from './sums.ts';
import { likeness, type Vector } from './vectors.ts';
import {
  NEXT_TO_NOTHING,
  OTHER_BEGINNING,
  parts,
  RECURRING,
  SAID,
  SAME_ACT,
  SAME_MEASURE,
  SAME_WORDS,
  SOLE,
  TELLING_MEASURE,
  thresholds,
  WHOLE_TOLLS,
} from './weights.ts';

export interface Item {
  readonly at: number;
  readonly found: ClaimInContext;
  readonly vector: Vector;
  /** Whether it is one of several figures of its sort that its sentence adds up. */
  readonly isListed: boolean;
}

/** How sure it is that two claims are of one matter: 1 is just enough. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  /** Likeness over the threshold for their relation; undefined where they can't be of one matter. */
  readonly strength: number;
  /** Likeness alone, 0 to 1. */
  readonly likeness: number;
}

/** What is known of the claims of a kind together. */
interface Known {
  readonly relate: Relate;
  readonly soleness: Soleness;
  readonly isSum: Sums;
}

/** How sure it is that two claims are of one matter; undefined where they can't be. */
export function scorePair(a: Item, b: Item, { relate, soleness, isSum }: Known): Pair | undefined {
  const relation = relate(a.found.claim, b.found.claim);
  if (!facetsFit(a.found, b.found, relation)) return undefined;
  const context = likeness(a.vector.context, a.vector.contextTotal, b.vector.context, b.vector.contextTotal);
  const head = headLikeness(a, b, { relation, context });
  // What shares next to nothing is of one matter only where it is the same.
  const isAlike = relation === 'equal' || context + head > NEXT_TO_NOTHING;
  const distinct = isAlike ? distinctness(a.found, b.found, relation, soleness) : 1;
  const alike = Math.max(
    blend(a.found, b.found, { context, head }),
    isSameMeasure(a.found, b.found, relation, distinct) ? SAME_MEASURE : 0,
  );
  const shared = { a: a.at, b: b.at, relation, likeness: alike };
  if (relation !== 'incompatible')
    return { ...shared, strength: alike / neededTogether(a.found, b.found, relation, distinct) };
  const isOneThing =
    !(a.isListed || b.isListed) &&
    scopesFit(a.found, b.found, distinct < 1 && context >= aloneFrom(a.found, b.found)) &&
    (a.found.claim.kind !== 'date' || head >= SAME_ACT || distinct < 1);
  // Where the words around are the same, the thing is the same, whatever its grammar hides.
  if (!isOneThing && alike < SAME_WORDS) return { ...shared, strength: 0 };
  const isOpenlyOther = [areOwnDays, mayBeRough, areContrasted, isSum].some((is) => is(a.found, b.found));
  if (isOpenlyOther) return { ...shared, strength: 0 };
  return { ...shared, strength: alike / (neededApart(a.found, b.found) * distinct) };
}

/** The words around and the head together, as much as each counts in claims of their kind. */
function blend(a: ClaimInContext, b: ClaimInContext, { context, head }: { context: number; head: number }): number {
  const share = parts[a.claim.kind];
  return areOfOneKnown(a, b) ? 1 : share.context * context + share.head * head + share.given;
}

/** Whether two figures are the same length, height or weight, and the only one in each report or one that is seldom told twice. */
function isSameMeasure(a: ClaimInContext, b: ClaimInContext, relation: Relation, distinct: number): boolean {
  if (relation !== 'equal' || a.claim.kind !== 'count' || a.context.head.length > 0) return false;
  return distinct <= SOLE['of-sort'] || sameness(a, b, relation) <= TELLING_MEASURE;
}

/** The likeness that two claims need which can both be true. */
function neededTogether(a: ClaimInContext, b: ClaimInContext, relation: Relation, distinct: number): number {
  const threshold = thresholds[a.claim.kind][relation];
  return (
    (areBothWhole(a, b) ? Math.min(threshold, WHOLE_TOLLS) : threshold) *
    vagueness(a.claim, b.claim) *
    openness(a.claim, b.claim) *
    Math.min(distinct, chance(a, b, relation))
  );
}

/** The likeness that two claims need which exclude each other. */
function neededApart(a: ClaimInContext, b: ClaimInContext): number {
  const threshold = areBothWhole(a, b) ? WHOLE_TOLLS : thresholds[a.claim.kind].incompatible;
  return threshold * remoteness(a, b) * vagueness(a.claim, b.claim) * commonness(a, b);
}

function commonness({ claim, context }: ClaimInContext, { context: other }: ClaimInContext): number {
  if (claim.kind !== 'date') return 1;
  if (context.facet === 'begin' && !shareGovernor(context.governor, other.governor)) return OTHER_BEGINNING;
  if (recurringEvents.has(context.governor ?? '') || recurringEvents.has(other.governor ?? '')) return RECURRING;
  return [context, other].some(({ facet, governor }) => facet === 'said' || governor === 'said') ? SAID : 1;
}
