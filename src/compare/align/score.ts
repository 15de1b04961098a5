import type { ClaimInContext } from '../../claims/index.ts';
import { recurringEvents } from '../../claims/lexicon/recurring-events.ts';
import { relate } from '../relations/index.ts';
import type { Relation } from '../relations/relation.ts';
import { areOfOnePerson, areOwnDays, facetsFit, scopesFit, shareGovernor, tellsOfSeveral } from './facets.ts';
import { remoteness, vagueness } from './remoteness.ts';
import { likeness, type Vector } from './vectors.ts';
import {
  MISSING_OF_NOTHING,
  OTHER_BEGINNING,
  parts,
  RECURRING,
  SAID,
  SAME_ACT,
  SAME_WORDS,
  SYNONYM_HEADS,
  thresholds,
  WHOLE_TOLLS,
} from './weights.ts';

export interface Item {
  readonly at: number;
  readonly found: ClaimInContext;
  readonly vector: Vector;
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

export function scorePair(a: Item, b: Item): Pair | undefined {
  const kind = a.found.claim.kind;
  if (!facetsFit(a.found, b.found)) return undefined;
  const context = likeness(a.vector.context, a.vector.contextTotal, b.vector.context, b.vector.contextTotal);
  const hasHead = a.vector.headTotal > 0 && b.vector.headTotal > 0;
  const head = hasHead ? headLikeness(a.vector, b.vector) : Math.max(context, eventless(a.found));
  const share = parts[kind];
  const alike = areOfOnePerson(a.found, b.found) ? 1 : share.context * context + share.head * head + share.given;
  const relation = relate(a.found.claim, b.found.claim);
  const shared = { a: a.at, b: b.at, relation };
  if (relation !== 'incompatible') {
    const needed = thresholds[kind][relation] * vagueness(a.found.claim, b.found.claim);
    return { ...shared, strength: alike / needed, likeness: alike };
  }
  const isOneThing = scopesFit(a.found, b.found) && (kind !== 'date' || head >= SAME_ACT);
  // Where the words around are the same, the thing is the same, whatever its grammar hides.
  if (areOwnDays(a.found, b.found) || (!isOneThing && alike < SAME_WORDS))
    return { ...shared, strength: 0, likeness: alike };
  const needed =
    (areBothWhole(a.found, b.found) ? WHOLE_TOLLS : thresholds[kind][relation]) *
    remoteness(a.found, b.found) *
    vagueness(a.found.claim, b.found.claim) *
    commonness(a.found, b.found);
  return { ...shared, strength: alike / needed, likeness: alike };
}

/** Whether two figures are each the whole toll that its report gives, by an event that may be one. */
function areBothWhole({ context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  return a.isWhole === true && b.isWhole === true && !tellsOfSeveral(a) && !tellsOfSeveral(b);
}

/** How alike what harmed two sets of people is where a report leaves it out: its readers know what it tells of. */
function eventless({ claim, context: { facet } }: ClaimInContext): number {
  return claim.kind === 'casualty' && (facet === 'missing' || facet === 'displaced') ? MISSING_OF_NOTHING : 0;
}

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
