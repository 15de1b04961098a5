import type { Span } from '../claims/span.ts';
import { type ClaimEntry, claimsOnceIn, findWords, type Ledger, type OnceIn } from '../compare/permalinks/index.ts';
import { fragments, links } from './links.ts';
import type { ArticleView, StoryView } from './story-view.ts';

/** Words that links led to on a page which does not hold them any more. */
export interface KeptWords {
  /** The fragments of those links. */
  readonly ids: readonly string[];
  /** Absent where the report is not part of the story any more. */
  readonly article: ArticleView | undefined;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Where these words are now, if anywhere. */
  readonly now: { readonly href: string; readonly label: string } | undefined;
}

/** Words of a report that are no claim any more, under the fragments of links to them. */
export interface KeptPlace extends Span {
  readonly ids: readonly string[];
}

type Quotation = Pick<ClaimEntry, 'exact' | 'prefix' | 'suffix'>;

/** What keeps fragments alive that were published and that a page would not have by itself. */
export interface Kept {
  /** By id of an article: where the words stand that links mean, and the words that it has no more. */
  readonly places: ReadonlyMap<string, readonly KeptPlace[]>;
  readonly articles: ReadonlyMap<string, readonly KeptWords[]>;
  /** By id of a comparison that was ever published. */
  readonly comparisons: ReadonlyMap<string, readonly KeptWords[]>;
}

export function keptAnchors(story: StoryView, ledger: Ledger): Kept {
  const there = new Set(story.collation.claims.map(({ id }) => id));
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const places = new Map<string, KeptPlace[]>();
  const lost = new Map<string, KeptWords[]>();
  for (const entry of ledger) {
    if (entry.type !== 'claim' || there.has(entry.id)) continue;
    const article = articles.get(entry.article);
    const ids = [fragments.mark(entry.id), fragments.note(entry.id)];
    const span = article && findWords(entry, article.text);
    if (span) places.set(entry.article, [...(places.get(entry.article) ?? []), { ...span, ids }]);
    else {
      lost.set(entry.article, [...(lost.get(entry.article) ?? []), { ...wordsOf(entry, article), ids }]);
    }
  }
  const comparisons = [...claimsOnceIn(ledger, story.collation)].map(([id, claims]) => {
    return [id, onceInComparison(story, id, claims)] as const;
  });
  return { places, articles: lost, comparisons: new Map(comparisons) };
}

function onceInComparison(story: StoryView, id: string, claims: readonly OnceIn[]): readonly KeptWords[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const comparison = story.comparisons.find((one) => one.id === id);
  // Its page has a place for every report of the story; of others, and where it is gone, the first words stand for it.
  const placed = new Set(comparison ? articles.keys() : []);
  return claims.map(({ entry, now }) => {
    const article = articles.get(entry.article);
    const reading = placed.has(entry.article) ? [] : [fragments.reading(entry.article)];
    placed.add(entry.article);
    const ids = [fragments.mark(entry.id), ...reading];
    return { ...wordsOf(entry, article), ids, now: placeNow(story, entry, { article, comparison: now }) };
  });
}

function placeNow(
  story: StoryView,
  { id, article: articleId }: ClaimEntry,
  now: { readonly article: ArticleView | undefined; readonly comparison: string | undefined },
): KeptWords['now'] {
  const comparison = story.comparisons.find((one) => one.id === now.comparison);
  if (comparison) {
    const href = `${links.comparison(story.id, comparison.id)}#${fragments.mark(id)}`;
    return { href, label: comparison.label };
  }
  return {
    href: links.mark(story.id, articleId, id),
    label: now.article?.name ?? 'a report that is no longer part of the story',
  };
}

/** Recorded words, without fragments of links to them. */
export function wordsOf({ exact, prefix, suffix }: Quotation, article: ArticleView | undefined): KeptWords {
  return {
    ids: [],
    now: undefined,
    article,
    before: prefix.replace(/^\S*\s/u, ''),
    exact,
    after: suffix.replace(/\s\S*$/u, ''),
  };
}
