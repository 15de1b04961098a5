import type { ClaimInContext } from '../../claims/index.ts';
import type { Claim } from '../../claims/schema.ts';
import { wordingsOf } from '../relations/among.ts';
import { daysBetween } from '../relations/dates.ts';
import { relate } from '../relations/index.ts';
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
  return pairsThatPart(group, (a, b) => relate(a, b) === 'incompatible').filter(([a, b]) =>
    group.isComparable(a.found, b.found),
  );
}

/** Pairs of claims that would contradict each other, were they of one thing: their values exclude each other, or are weeks apart. */
export function contradictions(group: Group): readonly VoicedPair[] {
  return pairsThatPart(group, canNotBeOne);
}

/** The pairs of claims that part, in the order of the voices; asked once for two wordings, however many reports have them. */
function pairsThatPart(group: Group, part: (a: Claim, b: Claim) => boolean): readonly VoicedPair[] {
  const all = distinct(voices(group));
  const wordings = wordingsOf(all.map(({ found }) => found.claim));
  const known: boolean[][] = [];
  const pairs: VoicedPair[] = [];
  for (const [at, a] of all.entries()) {
    const wording = wordings[at] ?? 0;
    known[wording] ??= [];
    const row = known[wording];
    for (let other = at + 1; other < all.length; other += 1) {
      const b = all[other];
      if (!b) break;
      const its = wordings[other] ?? 0;
      row[its] ??= part(a.found.claim, b.found.claim);
      if (row[its]) pairs.push([a, b]);
    }
  }
  return pairs;
}

/** Days from which on two dates are no longer one week counted in two ways. */
const WEEK = 7;

function canNotBeOne(a: Claim, b: Claim): boolean {
  const relation = relate(a, b);
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
