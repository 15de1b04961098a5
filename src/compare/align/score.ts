import type { ClaimInContext } from '../../claims/index.ts';
import { recurringEvents } from '../../claims/lexicon/recurring-events.ts';
import { relate } from '../relations/index.ts';
import type { Relation } from '../relations/relation.ts';
import { areOfOneKnown, areOwnDays, facetsFit, isTelling } from './facets.ts';
import { shareGovernor } from './one-act.ts';
import { areLevelsOfTwoTimes, areNear, isPointed, openness, remoteness, vagueness } from './remoteness.ts';
import { haveOtherPeople, scopesFit, tellsOfSeveral } from './scopes.ts';
import type { Soleness } from './sole.ts';
import { likeness, type Vector } from './vectors.ts';
import {
  MISSING_OF_NOTHING,
  ONE_ACT,
  OTHER_BEGINNING,
  parts,
  RECURRING,
  SAID,
  SAME_ACT,
  SAME_WORDS,
  SOLE,
  SYNONYM_HEADS,
  TELLING_FIGURE,
  TOLD_ALIKE,
  TOLD_OF_MANY,
  thresholds,
  WHOLE_OF_NOTHING,
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

export function scorePair(a: Item, b: Item, soleness: Soleness): Pair | undefined {
  const kind = a.found.claim.kind;
  const relation = relate(a.found.claim, b.found.claim);
  if (!facetsFit(a.found, b.found, relation)) return undefined;
  const context = likeness(a.vector.context, a.vector.contextTotal, b.vector.context, b.vector.contextTotal);
  const hasHead = a.vector.headTotal > 0 && b.vector.headTotal > 0;
  const head = hasHead
    ? headLikeness(a.vector, b.vector)
    : Math.max(context, eventless(a.found, b.found, relation), actLikeness(a.found, b.found));
  const share = parts[kind];
  const alike = areOfOneKnown(a.found, b.found) ? 1 : share.context * context + share.head * head + share.given;
  const shared = { a: a.at, b: b.at, relation };
  const distinct = distinctness(a.found, b.found, relation, soleness);
  if (relation !== 'incompatible') {
    const needed =
      thresholds[kind][relation] *
      vagueness(a.found.claim, b.found.claim) *
      openness(a.found.claim, b.found.claim) *
      Math.min(distinct, chance(a.found, b.found, relation));
    return { ...shared, strength: alike / needed, likeness: alike };
  }
  const isOneThing =
    !(a.isListed || b.isListed) &&
    scopesFit(a.found, b.found, distinct < 1 && context >= aloneFrom(a.found, b.found)) &&
    (kind !== 'date' || head >= SAME_ACT);
  // Where the words around are the same, the thing is the same, whatever its grammar hides.
  if (areOwnDays(a.found, b.found) || (!isOneThing && alike < SAME_WORDS))
    return { ...shared, strength: 0, likeness: alike };
  const needed =
    (areBothWhole(a.found, b.found) ? WHOLE_TOLLS : thresholds[kind][relation]) *
    remoteness(a.found, b.found) *
    vagueness(a.found.claim, b.found.claim) *
    commonness(a.found, b.found) *
    distinct;
  return { ...shared, strength: alike / needed, likeness: alike };
}

/** How much of the evidence two figures need that are near each other and the only ones of their sort in their reports. */
function distinctness(a: ClaimInContext, b: ClaimInContext, relation: Relation, soleness: Soleness): number {
  if (!areNear(a, b) || haveOtherPeople(a.context, b.context) || areLevelsOfTwoTimes(a, b)) return 1;
  if (relation === 'incompatible' && !(isPointed(a) && isPointed(b))) return 1;
  const alone = soleness(a, b);
  // Reports give many lengths of time of about one size.
  return alone === undefined || (alone === 'of-size' && a.claim.kind === 'duration') ? 1 : SOLE[alone];
}

/** Up to here a report may well count several sets of people: three men who fled, four who were hit. */
const FEW = 10;
/** From here on a report seldom counts two sets of them. */
const MANY = 1000;

/** How alike the words around two counts of people must be for these to be the one set that each report counts. */
function aloneFrom({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext): number {
  const least = Math.min(...[a, b].map(({ value }) => ('min' in value ? (value.min ?? 0) : 0)));
  if (least < FEW) return Number.POSITIVE_INFINITY;
  return least < MANY ? TOLD_ALIKE : TOLD_OF_MANY;
}

/** How much of the evidence two equal figures need by what they are: 412 seldom stands in two reports for two things. */
function chance({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext, relation: Relation): number {
  if (relation !== 'equal' || !('min' in a.value && 'min' in b.value)) return 1;
  return a.kind !== 'duration' && isTelling(a.value) && isTelling(b.value) ? TELLING_FIGURE : 1;
}

/** Whether two figures are each the whole toll that its report gives, by an event that may be one. */
function areBothWhole({ context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
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
  if (a.governor === undefined || saysNothing.has(a.governor)) return 0;
  return shareGovernor(a.governor, b.governor) ? ONE_ACT : 0;
}

/** Stems of verbs that any figure may follow. */
const saysNothing: ReadonlySet<string> = new Set([
  'said',
  'put',
  'give',
  'take',
  'rise',
  'fall',
  'lose',
  'expect',
  'report',
  'total',
]);

function headLikeness(a: Vector, b: Vector): number {
  const alike = likeness(a.head, a.headTotal, b.head, b.headTotal);
  const areSynonyms = [...a.head.keys()].some((word) => word.startsWith('#') && b.head.has(word));
  return areSynonyms ? Math.max(alike, SYNONYM_HEADS) : alike;
}

function commonness({ claim, context }: ClaimInContext, { context: other }: ClaimInContext): number {
  if (claim.kind !== 'date') return 1;
  if (context.facet === 'begin' && !shareGovernor(context.governor, other.governor)) return OTHER_BEGINNING;
  if (recurringEvents.has(context.governor ?? '') || recurringEvents.has(other.governor ?? '')) return RECURRING;
  return context.facet === 'said' ? SAID : 1;
}
