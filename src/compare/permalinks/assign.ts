import type { Claim } from '../../claims/schema.ts';
import { comparisonPath } from '../paths.ts';
import type { Comparison } from '../schema.ts';
import { matterOf, sameMatter } from './about.ts';
import { evidenceOf, findEvidence } from './find-evidence.ts';
import { isOfOrigin } from './origin.ts';
import { type Holders, pairUp } from './pair.ts';
import { type ComparisonEntry, entriesOf, type Ledger } from './schema.ts';

export interface Found {
  readonly story: string;
  /** With ids of their own, which those without a recorded one keep where they are free. */
  readonly comparisons: readonly Comparison[];
  readonly claims: readonly Claim[];
  /** Ids that other comparisons have at present, where these are but a part of the story's. */
  readonly taken?: ReadonlySet<string> | undefined;
}

/**
 * Gives comparisons the ids under which they were published: by their evidence, then by what they are of. An id that
 * was ever published for something else is given to none.
 */
export function assignIds({ story, comparisons, claims, taken = none }: Found, ledger: Ledger): readonly Comparison[] {
  const recorded = entriesOf(ledger, 'comparison');
  const entries = recorded.filter(({ id }) => !taken.has(id));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const holders = findEvidence(entries, comparisons, byId);
  const sizes = comparisons.map((comparison) => evidenceOf(comparison, byId).length);
  const contenders = entries.map((entry, at) => ({
    id: entry.id,
    since: entry.since,
    isLive: entry.gone === undefined,
    holders: holders[at] ?? nothing,
    mayBe: (found: number) => isOfOrigin({ entry, holders: holders[at] ?? nothing, found }, comparisons[found], byId),
  }));
  const paired = new Map(pairUp(contenders, sizes));
  // What is found by its words must be seen with all others: their evidence may stand there.
  const isWhole = taken.size === 0;
  for (const [found, index] of !isWhole ? [] : pairByMatter({ entries, holders, comparisons, claims: byId, paired }))
    paired.set(found, index);
  const ids = freeNames(
    comparisons.map(({ id }) => id),
    comparisons.map((_, at) => entries[paired.get(at) ?? -1]?.id),
    new Set([...recorded.map(({ id }) => id), ...taken]),
  );
  return comparisons.map((comparison, at) => {
    const id = ids[at] ?? comparison.id;
    return id === comparison.id ? comparison : { ...comparison, id, path: comparisonPath(story, id) };
  });
}

/** The recorded names, and for the others their own, with a number behind where another has or had it. */
export function freeNames(
  own: readonly string[],
  recorded: readonly (string | undefined)[],
  everUsed: ReadonlySet<string>,
): readonly string[] {
  const taken = new Set(everUsed);
  return own.map((name, at) => {
    const known = recorded[at];
    if (known !== undefined) return known;
    let free = name;
    for (let next = 2; taken.has(free); next++) free = `${name.slice(0, 60)}-${next}`;
    taken.add(free);
    return free;
  });
}

interface Unpaired {
  readonly entries: readonly ComparisonEntry[];
  readonly holders: readonly Holders[];
  readonly comparisons: readonly Comparison[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly paired: ReadonlyMap<number, number>;
}

/** Of what has no evidence in common with anything: by kind and words, the surest first. */
function pairByMatter({ entries, holders, comparisons, claims, paired }: Unpaired): readonly Pair[] {
  const evident = new Set(holders.flatMap(({ current, first }) => [...current.keys(), ...first.keys()]));
  const lost = entries.flatMap(({ id, kind, label, evidence }, index) => {
    const { current, first } = holders[index] ?? nothing;
    if (current.size + first.size > 0) return [];
    return [
      {
        index,
        id,
        kind,
        matter: matterOf(
          label,
          evidence.map(({ subject = '' }) => subject),
        ),
      },
    ];
  });
  if (lost.length === 0) return [];
  const pairs = comparisons.flatMap(({ kind, label, readings }, found) => {
    if (paired.has(found) || evident.has(found)) return [];
    const subjects = readings.flatMap((reading) => reading.claims.map((id) => claims.get(id)?.subject ?? ''));
    const matter = matterOf(label, subjects);
    return lost
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ found, index: entry.index, id: entry.id, score: sameMatter(entry.matter, matter) }));
  });
  const best = pairs
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.found - b.found || (a.id < b.id ? -1 : 1));
  return eachOnce(best.map(({ found, index }) => [found, index]));
}

type Pair = readonly [found: number, index: number];

/** The first pair of each. */
export function eachOnce(pairs: readonly Pair[]): readonly Pair[] {
  const [founds, indexes] = [new Set<number>(), new Set<number>()];
  return pairs.filter(([found, index]) => {
    if (founds.has(found) || indexes.has(index)) return false;
    founds.add(found);
    indexes.add(index);
    return true;
  });
}

const none: ReadonlySet<string> = new Set();
const nothing: Holders = { current: new Map(), first: new Map(), currentSize: 0, firstSize: 0 };
