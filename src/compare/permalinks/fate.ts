import type { Collation } from '../schema.ts';
import { findActors } from './actors.ts';
import { evidenceOf, findEvidence } from './find-evidence.ts';
import { isOfOrigin, mayShareNames } from './origin.ts';
import { type Holders, placesOf } from './pair.ts';
import { type ComparisonEntry, entriesOf, keyOf, type Ledger, type NamedEntry } from './schema.ts';

/** What became of an id that was published and is not there any more. */
export interface Fate {
  readonly entry: NamedEntry;
  /** Ids of the same type that are there: none, the one it became part of, or those it was split into. */
  readonly into: readonly string[];
  /** Whether these hold what it stood for. If not, the reports don't tell it any more, and these are where it was last. */
  readonly isHeld: boolean;
}

/** Less of the evidence is no place that it went to. */
const TELLING_PART = 0.25;
/** Of evidence that went to many places, one that holds less is not the place that it went to. */
const MOST = 0.6;

/** Every recorded id that a collation made with this ledger does not hold, in the order of the ledger. */
export function fatesOf(ledger: Ledger, collation: Collation): readonly Fate[] {
  const there = {
    article: idsIn(collation.articles),
    comparison: idsIn(collation.comparisons),
    actor: idsIn(collation.actors),
  };
  const gone = ledger.filter(
    (entry): entry is NamedEntry => entry.type !== 'claim' && !there[entry.type].has(entry.id),
  );
  if (gone.length === 0) return [];
  const found = whereabouts(ledger, collation);
  const entries = new Map(ledger.map((entry) => [keyOf(entry), entry]));
  // Where a step on the way went is seen now rather than read of: the record may not say so yet.
  const stepsOf = (key: string) => {
    const entry = entries.get(key);
    if (entry === undefined || entry.type === 'claim') return [];
    const seen = found.get(entry)?.ids ?? [];
    return seen.length > 0 ? seen : (entry.into ?? []);
  };
  const isStillOf = sameNames(collation);
  return gone.map((entry): Fate => {
    const seen = found.get(entry);
    if (seen && seen.ids.length > 0) return { entry, into: seen.ids, isHeld: seen.isHeld };
    const last = followed(entry, stepsOf, there[entry.type]).filter((id) => isStillOf(entry, id));
    return { entry, into: last, isHeld: false };
  });
}

const idsIn = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

/** Whether a comparison that an entry became part of can still be of it: it may have lost that part since. */
function sameNames(collation: Collation): (entry: NamedEntry, id: string) => boolean {
  const claims = new Map(collation.claims.map((claim) => [claim.id, claim]));
  const comparisons = new Map(collation.comparisons.map((comparison) => [comparison.id, comparison]));
  return (entry, id) => {
    const comparison = comparisons.get(id);
    if (entry.type !== 'comparison' || !comparison) return true;
    return mayShareNames(entry.first ?? entry.evidence, evidenceOf(comparison, claims));
  };
}

interface Whereabouts {
  readonly ids: readonly string[];
  /** Whether they hold most of it, and can be what the id was first given to. */
  readonly isHeld: boolean;
}

/** Where the evidence of what is gone stands now. */
function whereabouts(ledger: Ledger, collation: Collation): ReadonlyMap<NamedEntry, Whereabouts> {
  const idsAt = (
    holders: Holders | undefined,
    among: readonly { readonly id: string }[],
    mayBe: (found: number) => boolean = () => true,
  ): Whereabouts => {
    const places = holders === undefined ? [] : placesOf(holders, TELLING_PART);
    // To one place a reader is taken, so it must be the right one; of several the reader chooses.
    const isHeld = places.length > 1 || places.every(({ found, share }) => share >= MOST && mayBe(found));
    return { ids: places.flatMap(({ found }) => among[found]?.id ?? []), isHeld };
  };
  const gone = <Entry extends NamedEntry>(entries: readonly Entry[], among: readonly { readonly id: string }[]) => {
    const there = idsIn(among);
    return entries.filter(({ id }) => !there.has(id));
  };
  const claims = new Map(collation.claims.map((claim) => [claim.id, claim]));
  const comparisons = gone(entriesOf(ledger, 'comparison'), collation.comparisons);
  const evidence = findEvidence(comparisons, collation.comparisons, claims);
  const ofOrigin = (entry: ComparisonEntry, holders: Holders | undefined) => (found: number) =>
    holders === undefined || isOfOrigin({ entry, holders, found }, collation.comparisons[found], claims);
  const actors = gone(entriesOf(ledger, 'actor'), collation.actors);
  const bearers = findActors(actors, collation.actors);
  return new Map<NamedEntry, Whereabouts>([
    ...comparisons.map(
      (entry, at) => [entry, idsAt(evidence[at], collation.comparisons, ofOrigin(entry, evidence[at]))] as const,
    ),
    ...actors.map((entry, at) => [entry, idsAt(bearers[at], collation.actors)] as const),
  ]);
}

/** Where the record says that it went, followed on through what has gone since. */
function followed(
  entry: NamedEntry,
  stepsOf: (key: string) => readonly string[],
  there: ReadonlySet<string>,
): readonly string[] {
  const seen = new Set([entry.id]);
  const queue = [...(entry.into ?? [])];
  const reached = new Set<string>();
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (there.has(id)) reached.add(id);
    else queue.push(...stepsOf(keyOf({ type: entry.type, id })));
  }
  return [...reached];
}
