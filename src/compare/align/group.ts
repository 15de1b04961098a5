import type { ClaimInContext } from '../../claims/index.ts';
import { type ClaimKind, claimKinds } from '../../claims/schema.ts';
import { cluster } from './cluster.ts';
import { type Companions, companionsOf } from './companions.ts';
import { type Pairing, pairClaims } from './pairs.ts';
import { HELD_AGAINST } from './weights.ts';

/** Two claims of one matter go in one group. */
export type ClaimGroup = readonly ClaimInContext[];

/** The claims of one kind: how they were paired, and the groups that came of it. */
export interface Alignment {
  readonly kind: ClaimKind;
  readonly pairing: Pairing;
  readonly groups: readonly ClaimGroup[];
}

/** Whether two claims of one group are of one thing, so that values which exclude each other are held against each other. */
export type Comparable = (a: ClaimInContext, b: ClaimInContext) => boolean;

/** What the pairing found of two claims: those that stand in one group by way of others alone are not held against each other. */
export function comparableIn({ pairing }: Alignment): Comparable {
  const places = new Map(pairing.items.map(({ at, found }) => [found.claim.id, at]));
  return (a, b) => {
    const [first, second] = [places.get(a.claim.id), places.get(b.claim.id)];
    const pair = first === undefined || second === undefined ? undefined : pairing.between(first, second);
    return pair !== undefined && pair.strength >= HELD_AGAINST;
  };
}

/**
 * Aligns the claims of a story by what they are of, kind by kind. Tolls come first: what stands beside one toll in
 * several articles is likely one thing. The same claims in the same order give the same groups.
 */
export function alignClaims(claims: readonly ClaimInContext[]): readonly Alignment[] {
  const tolls = alignKind('casualty', claims, new Map());
  const companions = companionsOf(tolls.groups);
  return claimKinds.map((kind) => (kind === 'casualty' ? tolls : alignKind(kind, claims, companions)));
}

function alignKind(kind: ClaimKind, claims: readonly ClaimInContext[], companions: Companions): Alignment {
  const ofKind = claims.filter(({ claim }) => claim.kind === kind);
  const pairing = pairClaims(ofKind, companions);
  const groups = cluster(pairing).map((members) => members.flatMap((at) => ofKind[at] ?? []));
  return { kind, pairing, groups };
}
