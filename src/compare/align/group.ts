import type { ClaimInContext } from '../../claims/index.ts';
import { type ClaimKind, claimKinds } from '../../claims/schema.ts';
import { cluster } from './cluster.ts';
import { type Companions, companionsOf } from './companions.ts';
import { type Pairing, pairClaims } from './pairs.ts';

/** Two claims of one matter go in one group. */
export type ClaimGroup = readonly ClaimInContext[];

/** The claims of one kind: how they were paired, and the groups that came of it. */
export interface Alignment {
  readonly kind: ClaimKind;
  readonly pairing: Pairing;
  readonly groups: readonly ClaimGroup[];
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
