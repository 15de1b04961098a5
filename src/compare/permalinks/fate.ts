import type { Collation } from '../schema.ts';
import { findActors } from './actors.ts';
import { evidenceOf, findEvidence } from './find-evidence.ts';
import { mayShareNames, mayStandFor } from './may-stand-for.ts';
import { type Holders, placesOf } from './pair.ts';
import { entriesOf, keyOf, type Ledger, type NamedEntry } from './schema.ts';

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
  const found = whereabouts(gone, collation);
  const stepsOf = stepsIn(ledger, found);
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
  /** Whether they hold most of it, and can be what the id stands for. */
  readonly isHeld: boolean;
}

/** Where the evidence of what is gone stands now. An article has none but itself. */
function whereabouts(
  gone: readonly NamedEntry[],
  { claims, comparisons, actors }: Collation,
): ReadonlyMap<NamedEntry, Whereabouts> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ofComparisons = entriesOf(gone, 'comparison');
  const evidence = findEvidence(ofComparisons, comparisons, byId);
  const ofActors = entriesOf(gone, 'actor');
  const bearers = findActors(ofActors, actors);
  return new Map<NamedEntry, Whereabouts>([
    ...ofComparisons.map((entry, at) => {
      const holders = evidence[at] ?? nowhere;
      const mayBe = (found: number) => mayStandFor({ entry, holders, found }, comparisons[found], byId);
      return [entry, placedAt(holders, comparisons, mayBe)] as const;
    }),
    ...ofActors.map((entry, at) => [entry, placedAt(bearers[at] ?? nowhere, actors, () => true)] as const),
  ]);
}

function placedAt(
  holders: Holders,
  among: readonly { readonly id: string }[],
  mayBe: (found: number) => boolean,
): Whereabouts {
  const places = placesOf(holders, TELLING_PART);
  // To one place a reader is taken, so it must be the right one; of several the reader chooses.
  const isHeld = places.length > 1 || places.every(({ found, share }) => share >= MOST && mayBe(found));
  return { ids: places.flatMap(({ found }) => among[found]?.id ?? []), isHeld };
}

const nowhere: Holders = { current: new Map(), first: new Map(), currentSize: 0, firstSize: 0 };

/** Where what is gone went next: as it is seen now rather than read of, since the record may not say so yet. */
function stepsIn(ledger: Ledger, found: ReadonlyMap<NamedEntry, Whereabouts>): (key: string) => readonly string[] {
  const entries = new Map(ledger.map((entry) => [keyOf(entry), entry]));
  return (key) => {
    const entry = entries.get(key);
    if (entry === undefined || entry.type === 'claim') return [];
    const seen = found.get(entry)?.ids ?? [];
    return seen.length > 0 ? seen : (entry.into ?? []);
  };
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
