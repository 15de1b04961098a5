import type { Collation } from '../schema.ts';
import { fatesOf } from './fate.ts';
import { type ClaimEntry, entriesOf, type Ledger } from './schema.ts';

/** A claim that stood on the page of a comparison once, and does not any more. */
export interface OnceIn {
  readonly entry: ClaimEntry;
  /** The comparison that holds it now; absent where none does. */
  readonly now?: string;
}

/**
 * By id of a comparison that was ever published, the claims that links to its page may mean and that it does not hold
 * now. A page that others lead to has theirs, too.
 */
export function claimsOnceIn(ledger: Ledger, collation: Collation): ReadonlyMap<string, readonly OnceIn[]> {
  const holderOf = new Map(
    collation.comparisons.flatMap(({ id, readings }) =>
      readings.flatMap(({ claims }) => claims.map((claim) => [claim, id] as const)),
    ),
  );
  const leadsTo = new Map(
    fatesOf(ledger, collation).flatMap(({ entry, into, isHeld }) => {
      const [only, ...others] = into;
      const leads = entry.type === 'comparison' && isHeld && only !== undefined && others.length === 0;
      return leads ? [[entry.id, only] as const] : [];
    }),
  );
  const found = new Map<string, OnceIn[]>();
  for (const entry of entriesOf(ledger, 'claim')) {
    const now = holderOf.get(entry.id);
    for (const page of new Set(entry.in.flatMap((id) => [id, leadsTo.get(id) ?? id]))) {
      if (page === now) continue;
      found.set(page, [...(found.get(page) ?? []), { entry, ...(now === undefined ? {} : { now }) }]);
    }
  }
  return found;
}
