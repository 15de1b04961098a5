import type { ClaimInContext } from '../../claims/index.ts';
import { commonHeads } from '../../claims/lexicon/parts.ts';
import { relate } from '../relations/index.ts';
import type { Relation } from '../relations/relation.ts';
import { facetsFit, scopesFit } from './facets.ts';
import { remoteness, vagueness } from './remoteness.ts';
import { likeness, type Vector } from './vectors.ts';
import { COMMON_HEAD, parts, SAID, SAME_ACT, SYNONYM_HEADS, thresholds } from './weights.ts';

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
  const head = hasHead ? headLikeness(a.vector, b.vector) : context;
  const share = parts[kind];
  const alike = share.context * context + share.head * head + share.given;
  const relation = relate(a.found.claim, b.found.claim);
  const misfit: Pair = { a: a.at, b: b.at, relation, strength: 0, likeness: 0 };
  if (relation === 'incompatible' && !scopesFit(a.found, b.found)) return misfit;
  if (relation === 'incompatible' && kind === 'date' && head < SAME_ACT) return misfit;
  const measure = relation === 'incompatible' ? remoteness : vagueness;
  const apart = measure(a.found.claim, b.found.claim) * (relation === 'incompatible' ? commonness(a.found) : 1);
  return { a: a.at, b: b.at, relation, strength: alike / (thresholds[kind][relation] * apart), likeness: alike };
}

function headLikeness(a: Vector, b: Vector): number {
  const alike = likeness(a.head, a.headTotal, b.head, b.headTotal);
  const areSynonyms = [...a.head.keys()].some((word) => word.startsWith('#') && b.head.has(word));
  return areSynonyms ? Math.max(alike, SYNONYM_HEADS) : alike;
}

function commonness({ claim, context }: ClaimInContext): number {
  if (claim.kind === 'count' && commonHeads.has(claim.value.unit)) return COMMON_HEAD;
  return claim.kind === 'date' && context.facet === 'said' ? SAID : 1;
}
