import type { Claim } from '../../claims/schema.ts';
import { comparisonPath } from '../paths.ts';
import type { Comparison } from '../schema.ts';
import { pairByMatter } from './by-matter.ts';
import { evidenceOf, findEvidence } from './find-evidence.ts';
import { mayStandFor } from './may-stand-for.ts';
import { type Contender, type Holders, pairUp } from './pair.ts';
import { type ComparisonEntry, entriesOf, type Ledger } from './schema.ts';

/** What is to have ids. */
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
  const paired = pairUp(
    entries.map((entry, at) => contenderOf(entry, holders[at] ?? nothing, { comparisons, claims: byId })),
    comparisons.map((comparison) => evidenceOf(comparison, byId).length),
  );
  // What is found by its words must be seen with all others: their evidence may stand there.
  const isWhole = taken.size === 0;
  const byMatter = isWhole ? pairByMatter({ entries, holders, comparisons, claims: byId, paired }) : [];
  const entryOf = new Map([...paired, ...byMatter]);
  const ids = freeNames(
    comparisons.map(({ id }) => id),
    comparisons.map((_, at) => entries[entryOf.get(at) ?? -1]?.id),
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

function contenderOf(entry: ComparisonEntry, holders: Holders, { comparisons, claims }: Standing): Contender {
  const { id, since, gone } = entry;
  const mayBe = (found: number) => mayStandFor({ entry, holders, found }, comparisons[found], claims);
  return { id, since, isLive: gone === undefined, holders, mayBe };
}

interface Standing {
  readonly comparisons: readonly Comparison[];
  readonly claims: ReadonlyMap<string, Claim>;
}

const none: ReadonlySet<string> = new Set();
const nothing: Holders = { current: new Map(), first: new Map(), currentSize: 0, firstSize: 0 };
