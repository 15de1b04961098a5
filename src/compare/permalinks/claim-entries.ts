import type { Claim } from '../../claims/schema.ts';
import type { Collation } from '../schema.ts';
import type { ClaimEntry } from './schema.ts';

/** What the ledger says of claims after a recording: those that are there as they stand now, and all that ever were. */
export function recordClaims(
  before: readonly ClaimEntry[],
  { claims, comparisons }: Collation,
  day: string,
): readonly ClaimEntry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const holders = new Map<string, string[]>();
  for (const { id, readings } of comparisons) {
    for (const claim of readings.flatMap((reading) => reading.claims)) {
      holders.set(claim, [...(holders.get(claim) ?? []), id]);
    }
  }
  const seen = new Map<string, number>();
  const there = claims.map((claim): ClaimEntry => {
    const { prefix, exact, suffix } = claim.quote;
    const words = [claim.article, claim.kind, prefix, exact, suffix].join('\0');
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    const entry = entryOf(claim, known.get(claim.id), holders.get(claim.id) ?? [], day);
    return nth === 0 ? entry : { ...entry, nth };
  });
  const ids = new Set(claims.map(({ id }) => id));
  return [...there, ...before.filter(({ id }) => !ids.has(id)).map((entry) => ({ ...entry, gone: entry.gone ?? day }))];
}

function entryOf(
  { id, kind, article, quote }: Claim,
  before: ClaimEntry | undefined,
  holders: readonly string[],
  day: string,
): ClaimEntry {
  const pages = [...new Set([...(before?.in ?? []), ...holders])].sort();
  return { type: 'claim', id, since: before?.since ?? day, kind, article, ...quote, in: pages };
}
