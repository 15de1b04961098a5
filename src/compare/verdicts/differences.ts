import type { ClaimInContext } from '../../claims/index.ts';
import type { Claim } from '../../claims/schema.ts';
import { relationsAmong } from '../relations/among.ts';
import { daysBetween } from '../relations/dates.ts';
import { relate } from '../relations/index.ts';
import type { Relation } from '../relations/relation.ts';
import type { Group, Witness } from './group.ts';

/** A claim and the article that makes it. */
export interface Voiced {
  readonly witness: Witness;
  readonly found: ClaimInContext;
}

export type VoicedPair = readonly [Voiced, Voiced];

/** Each claim of a group with the report that makes it. */
export function voices(group: Group): readonly Voiced[] {
  return group.witnesses.flatMap(({ witness, claims }) => claims.map((found) => ({ witness, found })));
}

/** Pairs of claims whose values no single reality fits. */
export function exclusions(group: Group): readonly VoicedPair[] {
  const all = distinct(voices(group));
  const relation = relationOf(all);
  return pairsOf(all, (a, b) => relation(a, b) === 'incompatible' && group.isComparable(a, b));
}

/** Pairs of claims that would contradict each other, were they of one thing: their values exclude each other, or are weeks apart. */
export function contradictions(group: Group): readonly VoicedPair[] {
  const all = distinct(voices(group));
  const relation = relationOf(all);
  return pairsOf(all, (a, b) => canNotBeOne(a.claim, b.claim, relation(a, b)));
}

type Related = (a: ClaimInContext, b: ClaimInContext) => Relation;

function relationOf(all: readonly Voiced[]): Related {
  const relate = relationsAmong(all.map(({ found }) => found.claim));
  return (a, b) => relate(a.claim, b.claim);
}

/** The pairs that pass a test, in the order of the voices. */
function pairsOf(
  all: readonly Voiced[],
  test: (a: ClaimInContext, b: ClaimInContext) => boolean,
): readonly VoicedPair[] {
  const pairs: VoicedPair[] = [];
  for (const [at, a] of all.entries()) {
    for (let other = at + 1; other < all.length; other += 1) {
      const b = all[other];
      if (b && test(a.found, b.found)) pairs.push([a, b]);
    }
  }
  return pairs;
}

/** Days from which on two dates are no longer one week counted in two ways. */
const WEEK = 7;

function canNotBeOne(a: Claim, b: Claim, relation: Relation): boolean {
  if (relation === 'incompatible') return true;
  return relation === 'unknown' && a.kind === 'date' && b.kind === 'date' && daysBetween(a.value, b.value) > WEEK;
}

/** Whether every claim has the same value. */
export function isUnanimous(group: Group): boolean {
  const [first, ...others] = voices(group);
  return first !== undefined && others.every((other) => relate(first.found.claim, other.found.claim) === 'equal');
}

/** One voice for each article, value and source: what an article repeats it does not say twice. */
function distinct(all: readonly Voiced[]): readonly Voiced[] {
  const seen = new Map<string, Voiced>();
  for (const voiced of all) {
    const { claim } = voiced.found;
    const key = JSON.stringify([voiced.witness.id, claim.value, claim.attribution]);
    if (!seen.has(key)) seen.set(key, voiced);
  }
  return [...seen.values()];
}
