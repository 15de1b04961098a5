import type { Claim, ClaimKind } from '../../claims/schema.ts';
import type { Comparison } from '../schema.ts';
import { kindLikeness, OTHER_KIND } from './kinds.ts';
import type { Holders } from './pair.ts';
import { type Anchor, anchorOf, EXACT, sameness } from './quote-match.ts';
import type { ComparisonEntry, Evidence } from './schema.ts';

/** Pieces of evidence kept of one article. */
const PER_ARTICLE = 3;

interface Sought {
  readonly entry: number;
  readonly set: 'current' | 'first';
  readonly kind: ClaimKind;
  readonly article: string;
  readonly anchor: Anchor;
}

interface Standing {
  readonly comparison: number;
  readonly claim: Claim;
  readonly anchor: Anchor;
}

/** The quotations that a comparison rests on, in the order of its articles' ids. */
export function evidenceOf(comparison: Comparison, claims: ReadonlyMap<string, Claim>): readonly Evidence[] {
  return comparison.readings
    .toSorted((a, b) => (a.article < b.article ? -1 : 1))
    .flatMap(({ article, claims: ids }) =>
      ids
        .flatMap((id) => claims.get(id) ?? [])
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .slice(0, PER_ARTICLE)
        .map(({ quote, subject }) => ({ article, ...quote, ...(subject === '' ? {} : { subject }) })),
    );
}

/** Finds the recorded evidence among the claims of comparisons: first the same words, then those nearly the same. */
export function findEvidence(
  entries: readonly ComparisonEntry[],
  comparisons: readonly Comparison[],
  claims: ReadonlyMap<string, Claim>,
): readonly Holders[] {
  const standing = Map.groupBy(standingIn(comparisons, claims), ({ claim }) => claim.article);
  const found = entries.map(({ evidence, first = [] }) => ({
    current: new Map<number, number>(),
    first: new Map<number, number>(),
    currentSize: evidence.length,
    firstSize: first.length,
  }));
  const add = ({ entry, set }: Sought, comparison: number, strength: number) => {
    const strengths = found[entry]?.[set];
    strengths?.set(comparison, (strengths.get(comparison) ?? 0) + strength);
  };
  const known = new Set<string>();
  const left: Sought[] = [];
  for (const sought of entries.flatMap(soughtOf)) {
    const same = (standing.get(sought.article) ?? []).filter(({ anchor }) => anchor.exact === sought.anchor.exact);
    const best = bestOf(sought, same);
    if (best && best.strength >= EXACT * OTHER_KIND) {
      add(sought, best.standing.comparison, best.strength);
      known.add(best.standing.claim.id);
    } else left.push(sought);
  }
  for (const sought of left) {
    const free = (standing.get(sought.article) ?? []).filter(
      ({ claim }) => kindLikeness(claim.kind, sought.kind) > 0 && !known.has(claim.id),
    );
    const best = bestOf(sought, free);
    if (best) add(sought, best.standing.comparison, best.strength);
  }
  return found;
}

function soughtOf({ kind, evidence, first = [] }: ComparisonEntry, entry: number): readonly Sought[] {
  const sets = [
    ['current', evidence],
    ['first', first],
  ] as const;
  return sets.flatMap(([set, pieces]) =>
    pieces.map((piece) => ({ entry, set, kind, article: piece.article, anchor: anchorOf(piece) })),
  );
}

function standingIn(comparisons: readonly Comparison[], claims: ReadonlyMap<string, Claim>): readonly Standing[] {
  return comparisons.flatMap(({ readings }, comparison) =>
    readings.flatMap((reading) =>
      reading.claims
        .flatMap((id) => claims.get(id) ?? [])
        .map((claim) => ({ comparison, claim, anchor: anchorOf(claim.quote) })),
    ),
  );
}

function bestOf(
  { anchor, kind }: Sought,
  among: readonly Standing[],
): { readonly standing: Standing; readonly strength: number } | undefined {
  let best: { standing: Standing; strength: number } | undefined;
  for (const standing of among) {
    const strength = sameness(anchor, standing.anchor) * (standing.claim.kind === kind ? 1 : OTHER_KIND);
    if (strength > (best?.strength ?? 0)) best = { standing, strength };
  }
  return best;
}
