import type { Claim } from '../claims/schema.ts';
import { isDismissed } from '../compare/dismissed.ts';
import type { Actor, Article, Collation, Comparison, Verdict } from '../compare/schema.ts';
import { dateInWords } from './calendar.ts';
import { shortened, verdictWords } from './words.ts';

const OPENING = 64;

export { isDismissed };

/** What a story's folder tells beside the record that programs read. */
export interface StoryExtras {
  readonly summary?: string | undefined;
  readonly date?: string | undefined;
  readonly articles: ReadonlyMap<string, ArticleExtras>;
}

export interface ArticleExtras {
  readonly author?: string | undefined;
  readonly language?: string | undefined;
  /** Where it is dated from. */
  readonly place?: string | undefined;
  /** Where the document was found. */
  readonly via?: string | undefined;
  /** What of the document isn't part of its report, and was left out. */
  readonly leftOut?: string | undefined;
}

/** An article as pages show it. */
export interface ArticleView extends Article, ArticleExtras {
  /** Its title, else its outlet, else "Report A". */
  readonly name: string;
  /** How its text begins, to know it by where no title is stated. */
  readonly opening: string;
  readonly outletWords: string;
  readonly publishedWords: string;
}

export interface ReadingView {
  readonly article: ArticleView;
  readonly value: string;
  /** In text order. */
  readonly claims: readonly Claim[];
  /** Who says it, as named in the article, each once. */
  readonly saidBy: readonly string[];
}

/** A comparison as pages show it. */
export interface ComparisonView extends Omit<Comparison, 'readings' | 'silent'> {
  readonly readings: readonly ReadingView[];
  readonly silent: readonly ArticleView[];
}

export interface StoryView {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly summary: string | undefined;
  readonly date: string | undefined;
  readonly collation: Collation;
  /** In order of siglum. */
  readonly articles: readonly ArticleView[];
  /** In the order of the record: what matters most first. */
  readonly comparisons: readonly ComparisonView[];
  readonly actors: readonly Actor[];
}

/** A record with its references followed and its blanks put in words. */
export function viewStory(collation: Collation, extras: StoryExtras): StoryView {
  const articles = collation.articles.map((article) => viewArticle(article, extras.articles.get(article.id)));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const claimById = new Map(collation.claims.map((claim) => [claim.id, claim]));
  const comparisons = collation.comparisons.map((comparison) => ({
    ...comparison,
    readings: comparison.readings.flatMap(({ article, claims, value }): ReadingView[] => {
      const view = articleById.get(article);
      const found = claims.flatMap((id) => claimById.get(id) ?? []).sort((a, b) => a.start - b.start);
      return view ? [{ article: view, value, claims: found, saidBy: sourcesOf(found) }] : [];
    }),
    silent: comparison.silent.flatMap((id) => articleById.get(id) ?? []),
  }));
  return {
    ...collation.story,
    summary: extras.summary,
    date: extras.date,
    collation,
    articles,
    comparisons,
    actors: collation.actors,
  };
}

type Judged = Pick<Comparison, 'verdict' | 'edited'>;

/** Whether the reports that speak of it don't say the same. What an editor set aside is no discrepancy. */
export function isDiscrepancy(comparison: Judged): boolean {
  return isShared(comparison) && comparison.verdict !== 'agree';
}

/** Whether more than one report speaks of it, and no editor set it aside. */
export function isShared(comparison: Judged): boolean {
  return comparison.verdict !== 'single' && !isDismissed(comparison);
}

/** Whether a report speaks of it. */
export function isToldBy({ readings }: Pick<ComparisonView, 'readings'>, { id }: Pick<ArticleView, 'id'>): boolean {
  return readings.some(({ article }) => article.id === id);
}

/** Whether one report alone speaks of it, and no editor set it aside. */
export function isAlone(comparison: Judged): boolean {
  return comparison.verdict === 'single' && !isDismissed(comparison);
}

/** The verdict that colours its marks: what an editor set aside is as quiet as what one report alone says. */
export function markVerdict(comparison: Judged): Verdict {
  return isDismissed(comparison) ? 'single' : comparison.verdict;
}

/** Its verdict in the middle of a sentence. */
export function verdictInWords(comparison: Judged): string {
  return isDismissed(comparison)
    ? 'set aside by an editor'
    : verdictWords[comparison.verdict].name.toLocaleLowerCase('en');
}

function viewArticle(article: Article, extras: ArticleExtras = {}): ArticleView {
  return {
    ...article,
    ...extras,
    name: article.title ?? article.outlet ?? `Report ${article.siglum}`,
    opening: shortened(article.text.slice(0, 2 * OPENING).replaceAll(/\s+/gu, ' '), OPENING),
    outletWords: article.outlet ?? 'outlet not stated',
    publishedWords: article.published === undefined ? 'date not stated' : dateInWords(article.published),
  };
}

function sourcesOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.flatMap(({ attribution }) => attribution ?? []))];
}
