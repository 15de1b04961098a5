import type { ClaimInContext } from '../../claims/index.ts';
import type { StoryArticle, StoryInput } from '../story.ts';
import { freeNames } from './assign.ts';
import { eachOnce } from './each-once.ts';
import { isLike, plainText } from './likeness.ts';
import { type ArticleEntry, entriesOf } from './schema.ts';

/** Sentences kept of an article, and characters kept of each: enough to know it by. */
const QUOTES = 8;
const QUOTE_LENGTH = 60;
/** Shorter ones stand in many articles. */
const LEAST_SENTENCE = 20;
/** A sentence that is less like is another. */
const SAME_SENTENCE = 0.85;
/** Share of the kept sentences by which an article is known, without and with a sign of its own. */
const KNOWN_BY_TEXT = 0.5;
const KNOWN_BY_SIGN = 0.2;
const SIGN = 0.5;

/**
 * Gives the articles of a story the ids under which they were published, whatever their files are called by now.
 * Without a ledger, or where all have their ids, the story is given back as it is.
 */
export function settleArticles(story: StoryInput): StoryInput {
  if (story.permalinks === undefined) return story;
  const entries = entriesOf(story.permalinks, 'article');
  const recorded = pairArticles(entries, story.articles);
  const ids = freeNames(
    story.articles.map(({ id }) => id),
    story.articles.map((_, at) => recorded.get(at)),
    new Set(entries.map(({ id }) => id)),
  );
  const articles = story.articles.map((article, at) => withId(article, ids[at] ?? article.id));
  return { ...story, articles };
}

/** What an article is known by: the beginnings of some of its sentences. */
export function quotesOf(text: string): readonly string[] {
  const sentences = sentencesOf(text);
  const step = Math.max(1, sentences.length / QUOTES);
  const chosen = Array.from(
    { length: Math.min(QUOTES, sentences.length) },
    (_, at) => sentences[Math.floor(at * step)],
  );
  return [...new Set(chosen.flatMap((sentence) => sentence ?? []))];
}

/** Place of each article that was published before, to its id. */
function pairArticles(
  entries: readonly ArticleEntry[],
  articles: readonly StoryArticle[],
): ReadonlyMap<number, string> {
  const texts = articles.map(({ extraction }) => textOf(extraction.document.text));
  const isElsewhere = standElsewhere(entries, new Map(articles.map(({ id }, at) => [id, texts[at] ?? noText])));
  const best = articles
    .flatMap((article, found) =>
      entries.flatMap((entry, index): Scored[] => {
        const score = isElsewhere(entry, article) ? 0 : scoreOf(entry, article, texts[found] ?? noText);
        return score > 0 ? [{ found, index, score, isGone: entry.gone !== undefined }] : [];
      }),
    )
    .sort(bySureness);
  const pairs = eachOnce(best.map(({ found, index }) => [found, index]));
  return new Map(
    pairs.flatMap(([found, index]) => {
      const id = entries[index]?.id;
      return id === undefined ? [] : [[found, id] as const];
    }),
  );
}

/** Whether an entry and an article are two: a report that stands unchanged under its own name is no other's. */
function standElsewhere(
  entries: readonly ArticleEntry[],
  texts: ReadonlyMap<string, ArticleText>,
): (entry: ArticleEntry, article: StoryArticle) => boolean {
  const unchanged = new Set(
    entries.flatMap(({ id, evidence }) => {
      const whole = texts.get(id)?.whole;
      const isThere =
        whole !== undefined && evidence.length > 0 && evidence.every(({ exact }) => whole.includes(exact));
      return isThere ? [id] : [];
    }),
  );
  return (entry, { id }) => entry.id !== id && (unchanged.has(entry.id) || unchanged.has(id));
}

interface Scored {
  readonly found: number;
  readonly index: number;
  readonly score: number;
  readonly isGone: boolean;
}

/** What is there before what is gone. */
function bySureness(a: Scored, b: Scored): number {
  return b.score - a.score || Number(a.isGone) - Number(b.isGone) || a.index - b.index || a.found - b.found;
}

/** 0 where they are not the same article; above 1 where its text and a sign of its own agree. */
function scoreOf(entry: ArticleEntry, article: StoryArticle, text: ArticleText): number {
  const share = shareFound(
    entry.evidence.map(({ exact }) => exact),
    text,
  );
  const signs = [
    entry.id === article.id,
    entry.url !== undefined && entry.url === article.url,
    entry.title !== undefined && entry.title === article.title,
  ].filter((sign) => sign).length;
  if (share < (signs > 0 ? KNOWN_BY_SIGN : KNOWN_BY_TEXT) && signs < 2) return 0;
  return share + SIGN * signs;
}

interface ArticleText {
  readonly whole: string;
  readonly sentences: readonly string[];
}

const noText: ArticleText = { whole: '', sentences: [] };

function textOf(text: string): ArticleText {
  return { whole: plainText(text), sentences: sentencesOf(text) };
}

function shareFound(quotes: readonly string[], { whole, sentences }: ArticleText): number {
  const exact = quotes.filter((quote) => whole.includes(quote)).length;
  // Most reports did not change, and most pairs are of two: neither needs the slow look for misprints.
  if (exact === quotes.length) return quotes.length === 0 ? 0 : 1;
  const found = quotes.filter(
    (quote) => whole.includes(quote) || sentences.some((sentence) => isLike(quote, sentence, SAME_SENTENCE)),
  );
  return quotes.length === 0 ? 0 : found.length / quotes.length;
}

function sentencesOf(text: string): readonly string[] {
  const sentences = text
    .split(/(?<=[.!?]|[.!?]["”’')])\s|\n[^\S\n]*\n/u)
    .map((sentence) => plainText(sentence).trim())
    .filter((sentence) => sentence !== '');
  const telling = sentences.filter((sentence) => sentence.length >= LEAST_SENTENCE);
  return (telling.length > 0 ? telling : sentences).map((sentence) => sentence.slice(0, QUOTE_LENGTH));
}

function withId(article: StoryArticle, id: string): StoryArticle {
  if (article.id === id) return article;
  const claims = article.extraction.claims.map(
    ({ claim, context }): ClaimInContext => ({ claim: { ...claim, article: id }, context }),
  );
  return { ...article, id, extraction: { ...article.extraction, claims } };
}
