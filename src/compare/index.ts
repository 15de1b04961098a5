import { gatherActors } from './actors/index.ts';
import { compareClaims } from './comparisons.ts';
import { findPassages, type Passage } from './independence/passages.ts';
import { indexPassages } from './independence/voices.ts';
import { articlePath, storyPath } from './paths.ts';
import { assignActorIds, settleArticles, settleClaims } from './permalinks/index.ts';
import type { Article, Collation } from './schema.ts';
import { sigla } from './sigla.ts';
import type { StoryArticle, StoryInput } from './story.ts';

/**
 * Compares the articles of one story. Pure; the order in which the articles are given changes nothing. Throws an
 * `EditError` that tells of every edit that does not apply.
 */
export function collate(input: StoryInput): Collation {
  const story = settleArticles(input);
  const { edits: entries = [], permalinks: ledger = [] } = story;
  const lettered = sigla(settleClaims(story.articles, ledger));
  const articles = lettered.map(({ article }) => article);
  const actors = assignActorIds(gatherActors(articles), ledger);
  const passages = findPassages(articles);
  const context = {
    story: story.id,
    witnesses: lettered.map(({ siglum, article: { id, published } }) => ({ id, siglum, published })),
    actors,
    passages: indexPassages(passages),
    sources: new Map(articles.map(({ id, extraction }) => [id, extraction])),
  };
  const read = articles.flatMap(({ extraction }) => extraction.claims);
  const texts = new Map(articles.map(({ id, extraction }) => [id, extraction.document.text]));
  const { claims, comparisons } = compareClaims(context, read, { entries, texts, ledger });
  return {
    version: 1,
    story: { id: story.id, title: story.title, path: storyPath(story.id) },
    articles: lettered.map(({ siglum, article }) => recordOf(story.id, siglum, article)),
    claims: [...claims],
    comparisons: [...comparisons],
    actors: [...actors],
    passages: passages.map(placed),
  };
}

/** The record of a story before an editor merged and split comparisons: what their ids are given to. */
export function wholeOf(story: StoryInput, collation: Collation): Collation {
  const isRegrouped = story.edits?.some(({ edit }) => edit.edit === 'merge' || edit.edit === 'split') ?? false;
  return isRegrouped
    ? collate({ ...story, edits: story.edits?.filter(({ edit }) => edit.edit === 'correct') })
    : collation;
}

function recordOf(
  story: string,
  siglum: string,
  { id, title, outlet, published, url, extraction }: StoryArticle,
): Article {
  return {
    id,
    siglum,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    path: articlePath(story, id),
    text: extraction.document.text,
  };
}

function placed({ articles: [a, b], places: [first, second], words }: Passage): Collation['passages'][number] {
  return {
    words,
    places: [
      { article: a, ...first },
      { article: b, ...second },
    ],
  };
}
