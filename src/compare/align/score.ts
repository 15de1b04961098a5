import type { ClaimInContext } from '../../claims/index.ts';
import { relate } from '../relations/index.ts';
import type { Relation } from '../relations/relation.ts';
import { facetsFit } from './facets.ts';
import { remoteness } from './remoteness.ts';
import { likeness, type Vector } from './vectors.ts';
import { parts, thresholds } from './weights.ts';

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
  const head = hasHead ? likeness(a.vector.head, a.vector.headTotal, b.vector.head, b.vector.headTotal) : context;
  const alike = parts.context * context + parts.head * head;
  const relation = relate(a.found.claim, b.found.claim);
  const apart = relation === 'incompatible' ? remoteness(a.found.claim, b.found.claim) : 1;
  return { a: a.at, b: b.at, relation, strength: alike / (thresholds[kind][relation] * apart), likeness: alike };
}
