import { getCollection } from 'astro:content';
import { collate } from '../compare/index.ts';
import type { ArticleTree } from '../markdown/index.ts';
import {
  type ArticleReading,
  restoreArticle,
  type StoredStory,
  toStoryArticle,
  toStoryInput,
} from '../stories/index.ts';
import { type StoryView, viewStory } from './story-view.ts';

/** A story with what only its own pages need. */
export interface SiteStory extends StoryView {
  readonly trees: ReadonlyMap<string, ArticleTree>;
}

let stories: Promise<readonly SiteStory[]> | undefined;

/** All stories in order of id, read and compared once a build; in `astro dev` at every request, as content changes. */
export function readStories(): Promise<readonly SiteStory[]> {
  if (import.meta.env.DEV) return read();
  stories ??= read();
  return stories;
}

async function read(): Promise<readonly SiteStory[]> {
  const [storyEntries, articleEntries] = await Promise.all([getCollection('stories'), getCollection('articles')]);
  const articles = articleEntries.map(({ data }) => restoreArticle(data)).toSorted((a, b) => byCodePoint(a.id, b.id));
  return storyEntries
    .map(({ data }) => data)
    .toSorted((a, b) => byCodePoint(a.id, b.id))
    .map((story) =>
      siteStory(
        story,
        articles.filter((article) => article.story === story.id),
      ),
    );
}

function siteStory(story: StoredStory, articles: readonly ArticleReading[]): SiteStory {
  const collation = collate(
    toStoryInput(
      story,
      articles.map((article) => toStoryArticle(article, article.extraction)),
    ),
  );
  const leftOut = new Map(story.meta.left_out?.map(({ article, what }) => [article, what]));
  const extras = articles.map(({ id, frontmatter: { author, language } }) => {
    return [id, { author, language, leftOut: leftOut.get(id) }] as const;
  });
  return {
    ...viewStory(collation, { summary: story.meta.summary, date: story.meta.date, articles: new Map(extras) }),
    trees: new Map(articles.map(({ id, tree }) => [id, tree])),
  };
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
