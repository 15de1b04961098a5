import type { Claim } from '../../claims/schema.ts';
import type { Comparison } from '../schema.ts';
import { aboutOf, sameMatter } from './about.ts';
import { eachOnce, type Pair } from './each-once.ts';
import type { Holders } from './pair.ts';
import type { ComparisonEntry } from './schema.ts';

/** Entries and comparisons, of which some were paired by their evidence. */
export interface Unpaired {
  readonly entries: readonly ComparisonEntry[];
  /** Where the evidence of each entry stands. */
  readonly holders: readonly (Holders | undefined)[];
  readonly comparisons: readonly Comparison[];
  readonly claims: ReadonlyMap<string, Claim>;
  /** Places of comparisons that have an entry by their evidence. */
  readonly paired: ReadonlyMap<number, number>;
}

/** Of what has no evidence in common with anything: by kind and words, the surest first. */
export function pairByMatter({ entries, holders, comparisons, claims, paired }: Unpaired): readonly Pair[] {
  const evident = new Set(
    holders.flatMap((places) => (places ? [...places.current.keys(), ...places.first.keys()] : [])),
  );
  const lost = entries.flatMap((entry, index) =>
    isFound(holders[index]) ? [] : [{ index, id: entry.id, known: aboutOf(entry, entry.evidence) }],
  );
  if (lost.length === 0) return [];
  const best = comparisons
    .flatMap((comparison, found) => {
      if (paired.has(found) || evident.has(found)) return [];
      const now = aboutOf(comparison, subjectsOf(comparison, claims));
      return lost.map(({ index, id, known }) => ({ found, index, id, score: sameMatter(known, now) }));
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.found - b.found || (a.id < b.id ? -1 : 1));
  return eachOnce(best.map(({ found, index }) => [found, index]));
}

const isFound = (places: Holders | undefined): boolean =>
  places !== undefined && places.current.size + places.first.size > 0;

const subjectsOf = ({ readings }: Comparison, claims: ReadonlyMap<string, Claim>) =>
  readings.flatMap((reading) => reading.claims.flatMap((id) => claims.get(id) ?? []));
