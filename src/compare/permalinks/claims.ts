import type { Claim, ClaimKind } from '../../claims/schema.ts';
import { byCodePoint } from '../by-code-point.ts';
import type { StoryArticle } from '../story.ts';
import { freeNames } from './assign.ts';
import { eachOnce } from './each-once.ts';
import { kindLikeness, OTHER_KIND } from './kinds.ts';
import { type Anchor, anchorOf, EXACT, sameness } from './quote-match.ts';
import { type ClaimEntry, entriesOf, type Ledger } from './schema.ts';

/**
 * Gives the claims of settled articles the ids under which they were published: those of the same words with the same
 * text around them, then those of nearly the same. An id that was ever published is given to no other claim.
 */
export function settleClaims(articles: readonly StoryArticle[], ledger: Ledger): readonly StoryArticle[] {
  const entries = entriesOf(ledger, 'claim');
  if (entries.length === 0) return articles;
  const everUsed = new Set(entries.map(({ id }) => id));
  const ofArticle = Map.groupBy(entries, ({ article }) => article);
  return articles.map((article) => {
    const claims = article.extraction.claims.map(({ claim }) => claim);
    const recorded = pairClaims(ofArticle.get(article.id) ?? [], claims);
    const own = claims.map(({ id }) => id);
    const ids = freeNames(
      own,
      claims.map((_, at) => recorded.get(at)),
      everUsed,
    );
    return ids.every((id, at) => id === own[at]) ? article : withClaimIds(article, ids);
  });
}

/** Place of each claim that was published before, to its id. */
function pairClaims(entries: readonly ClaimEntry[], claims: readonly Claim[]): ReadonlyMap<number, string> {
  const paired = new Map<number, string>();
  const waiting = Map.groupBy(entries.toSorted(byAge), wordsOf);
  for (const [at, claim] of claims.entries()) {
    const same = waiting.get(wordsOf({ kind: claim.kind, ...claim.quote }))?.shift();
    if (same) paired.set(at, same.id);
  }
  const left = [...waiting.values()].flat().map((entry) => ({ entry, anchor: anchorOf(entry) }));
  const free = claims.flatMap((claim, at) =>
    paired.has(at) ? [] : [{ at, kind: claim.kind, anchor: anchorOf(claim.quote) }],
  );
  const scored = free.flatMap(({ at, kind, anchor }) =>
    left.map(({ entry, anchor: before }, index) => {
      return { at, index, entry, score: likenessOf(before, anchor, [entry.kind, kind]) };
    }),
  );
  const best = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byAge(a.entry, b.entry) || a.at - b.at);
  for (const [at, index] of eachOnce(best.map(({ at, index }) => [at, index]))) {
    const id = left[index]?.entry.id;
    if (id !== undefined) paired.set(at, id);
  }
  return inTextOrder(entries, paired);
}

/** Words that stand twice in an article with the same text around them are told apart by their order. */
function inTextOrder(entries: readonly ClaimEntry[], paired: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const placeOf = new Map([...paired].map(([at, id]) => [id, at]));
  const ordered = new Map(paired);
  for (const same of Map.groupBy(entries, wordsOf).values()) {
    if (same.length < 2) continue;
    const ids = same.filter(({ id }) => placeOf.has(id)).toSorted((a, b) => (a.nth ?? 0) - (b.nth ?? 0));
    const places = ids.flatMap(({ id }) => placeOf.get(id) ?? []).sort((a, b) => a - b);
    for (const [rank, at] of places.entries()) {
      const id = ids[rank]?.id;
      if (id !== undefined) ordered.set(at, id);
    }
  }
  return ordered;
}

/** Of a kind that is not like, only the very same words are the same. */
function likenessOf(before: Anchor, now: Anchor, [one, other]: readonly [ClaimKind, ClaimKind]): number {
  const like = kindLikeness(one, other);
  if (like > 0) return sameness(before, now) * like;
  const score = before.exact === now.exact ? sameness(before, now) : 0;
  return score >= EXACT ? score * OTHER_KIND : 0;
}

/** What is there before what is gone, then the oldest. */
function byAge(a: ClaimEntry, b: ClaimEntry): number {
  return (
    Number(a.gone !== undefined) - Number(b.gone !== undefined) ||
    byCodePoint(a.since, b.since) ||
    byCodePoint(a.id, b.id)
  );
}

const wordsOf = ({ kind, prefix, exact, suffix }: Pick<ClaimEntry, 'kind' | 'prefix' | 'exact' | 'suffix'>): string =>
  [kind, prefix, exact, suffix].join('\0');

function withClaimIds(article: StoryArticle, ids: readonly string[]): StoryArticle {
  const claims = article.extraction.claims.map(({ claim, context }, at) => ({
    claim: { ...claim, id: ids[at] ?? claim.id },
    context,
  }));
  return { ...article, extraction: { ...article.extraction, claims } };
}
