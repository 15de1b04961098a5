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
  const inArticleOf = ({ article }: Sought) => standing.get(article) ?? [];
  const exact = entries.flatMap(soughtOf).map((sought) => {
    const same = inArticleOf(sought).filter(({ anchor }) => anchor.exact === sought.anchor.exact);
    const best = bestOf(sought, same);
    return { sought, best: best && best.strength >= EXACT * OTHER_KIND ? best : undefined };
  });
  const knownBy = Map.groupBy(exact, ({ best }) => best?.standing.claim.id);
  const found = exact.map(({ sought, best }) => {
    const isFree = ({ claim }: Standing) =>
      kindLikeness(claim.kind, sought.kind) > 0 &&
      (knownBy.get(claim.id) ?? []).every(({ sought: other }) => isOtherWording(sought, other));
    return { sought, best: best ?? bestOf(sought, inArticleOf(sought).filter(isFree)) };
  });
  return holdersOf(entries, found);
}

/** Whether one may be what the other was before it was put right: the words of one id as first and as last recorded. */
const isOtherWording = (a: Sought, b: Sought): boolean => a.entry === b.entry && a.set !== b.set;

interface Found {
  readonly sought: Sought;
  readonly best: Match | undefined;
}

/** Sums up, for each entry, how much of its evidence each comparison holds. */
function holdersOf(entries: readonly ComparisonEntry[], found: readonly Found[]): readonly Holders[] {
  const holders = entries.map(({ evidence, first = [] }) => ({
    current: new Map<number, number>(),
    first: new Map<number, number>(),
    currentSize: evidence.length,
    firstSize: first.length,
  }));
  for (const { sought, best } of found) {
    if (best === undefined) continue;
    const { comparison } = best.standing;
    const strengths = holders[sought.entry]?.[sought.set];
    strengths?.set(comparison, (strengths.get(comparison) ?? 0) + best.strength);
  }
  return holders;
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

interface Match {
  readonly standing: Standing;
  readonly strength: number;
}

function bestOf({ anchor, kind }: Sought, among: readonly Standing[]): Match | undefined {
  let best: Match | undefined;
  for (const standing of among) {
    const strength = sameness(anchor, standing.anchor) * (standing.claim.kind === kind ? 1 : OTHER_KIND);
    if (strength > (best?.strength ?? 0)) best = { standing, strength };
  }
  return best;
}
