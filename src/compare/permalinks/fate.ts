import type { Collation } from '../schema.ts';
import { findActors } from './actors.ts';
import { findEvidence } from './find-evidence.ts';
import { isOfOrigin } from './origin.ts';
import { type Holders, placesOf } from './pair.ts';
import { type ComparisonEntry, entriesOf, type Ledger, type LedgerEntry } from './schema.ts';

/** What became of an id that was published and is not there any more. */
export interface Fate {
  readonly entry: LedgerEntry;
  /** Ids of the same type that are there: none, the one it became part of, or those it was split into. */
  readonly into: readonly string[];
}

/** Less of the evidence is no place that it went to. */
const TELLING_PART = 0.25;

/** Every recorded id that a collation made with this ledger does not hold, in the order of the ledger. */
export function fatesOf(ledger: Ledger, collation: Collation): readonly Fate[] {
  const byType = { article: collation.articles, comparison: collation.comparisons, actor: collation.actors };
  const found = whereabouts(ledger, collation);
  return ledger.flatMap((entry): Fate[] => {
    const there = new Set(byType[entry.type].map(({ id }) => id));
    if (there.has(entry.id)) return [];
    const seen = found.get(entry) ?? [];
    return [{ entry, into: seen.length > 0 ? seen : followed(entry, ledger, there) }];
  });
}

/** Where the evidence of what is gone stands now. */
function whereabouts(ledger: Ledger, collation: Collation): ReadonlyMap<LedgerEntry, readonly string[]> {
  const idsAt = (
    holders: Holders | undefined,
    among: readonly { readonly id: string }[],
    mayBe: (found: number) => boolean = () => true,
  ) =>
    holders === undefined
      ? []
      : placesOf(holders, TELLING_PART)
          .filter(mayBe)
          .flatMap((at) => among[at]?.id ?? []);
  const gone = <Entry extends LedgerEntry>(entries: readonly Entry[], among: readonly { readonly id: string }[]) => {
    const there = new Set(among.map(({ id }) => id));
    return entries.filter(({ id }) => !there.has(id));
  };
  const claims = new Map(collation.claims.map((claim) => [claim.id, claim]));
  const comparisons = gone(entriesOf(ledger, 'comparison'), collation.comparisons);
  const evidence = findEvidence(comparisons, collation.comparisons, claims);
  const ofOrigin = (entry: ComparisonEntry, holders: Holders | undefined) => (found: number) =>
    holders === undefined || isOfOrigin({ entry, holders, found }, collation.comparisons[found], claims);
  const actors = gone(entriesOf(ledger, 'actor'), collation.actors);
  const bearers = findActors(actors, collation.actors);
  return new Map<LedgerEntry, readonly string[]>([
    ...comparisons.map(
      (entry, at) => [entry, idsAt(evidence[at], collation.comparisons, ofOrigin(entry, evidence[at]))] as const,
    ),
    ...actors.map((entry, at) => [entry, idsAt(bearers[at], collation.actors)] as const),
  ]);
}

/** Where the record says that it went, followed on through what has gone since. */
function followed(entry: LedgerEntry, ledger: Ledger, there: ReadonlySet<string>): readonly string[] {
  const entries = new Map(entriesOf(ledger, entry.type).map((one) => [one.id, one]));
  const seen = new Set([entry.id]);
  const queue = [...(entry.into ?? [])];
  const reached = new Set<string>();
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (there.has(id)) reached.add(id);
    else queue.push(...(entries.get(id)?.into ?? []));
  }
  return [...reached];
}
