import type { ClaimInContext } from '../../claims/index.ts';
import { relate } from '../relations/index.ts';
import type { Group, Witness } from './group.ts';

/** A claim and the article that makes it. */
export interface Voiced {
  readonly witness: Witness;
  readonly found: ClaimInContext;
}

export type VoicedPair = readonly [Voiced, Voiced];

export function voices(group: Group): readonly Voiced[] {
  return group.witnesses.flatMap(({ witness, claims }) => claims.map((found) => ({ witness, found })));
}

/** Pairs of claims whose values no single reality fits. */
export function exclusions(group: Group): readonly VoicedPair[] {
  return contradictions(group).filter(([a, b]) => group.isComparable(a.found, b.found));
}

/** Pairs of claims whose values exclude each other, if they are of one thing. */
export function contradictions(group: Group): readonly VoicedPair[] {
  const all = distinct(voices(group));
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => relate(a.found.claim, b.found.claim) === 'incompatible')
      .map((b) => [a, b] as const),
  );
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
