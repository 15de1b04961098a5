import { isSucceededBy } from './refusals.ts';
import type { ClaimEntry, LedgerEntry, NamedEntry } from './schema.ts';

/**
 * One entry of two that two branches recorded for one id; undefined where they gave it to different things. The next
 * recording quotes anew what it stands for.
 */
export function joinEntries(a: LedgerEntry, b: LedgerEntry): LedgerEntry | undefined {
  const [older, newer] = isOlder(a, b) ? [a, b] : [b, a];
  if (older.type === 'claim' && newer.type === 'claim') return joinClaims(older, newer);
  if (older.type === 'claim' || newer.type === 'claim') return undefined;
  if (older.type === 'comparison' && newer.type === 'comparison' && !isSucceededBy(older, newer)) return undefined;
  return joinNamed(older, newer);
}

/** What was recorded first is what readers linked to; of two of one day, what is there, then what has stood longer. */
function isOlder(a: LedgerEntry, b: LedgerEntry): boolean {
  if (a.since !== b.since) return a.since < b.since;
  return a.gone === undefined || (b.gone !== undefined && a.gone > b.gone);
}

function joinClaims(older: ClaimEntry, newer: ClaimEntry): ClaimEntry | undefined {
  if (older.article !== newer.article) return undefined;
  return { ...older, in: [...new Set([...older.in, ...newer.in])].sort() };
}

function joinNamed(older: NamedEntry, newer: NamedEntry): NamedEntry {
  const into = [...new Set([...(older.into ?? []), ...(newer.into ?? [])])].sort();
  return into.length === 0 ? older : { ...older, into };
}
