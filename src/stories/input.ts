import { type Extraction, extract } from '../claims/index.ts';
import type { StoryArticle, StoryInput } from '../compare/story.ts';
import type { Article } from './article.ts';
import type { Story, StoryMeta } from './story.ts';

/** Reads an article's claims. */
export function extractArticle({ id, text, reference, blocks }: Article): Extraction {
  return extract({ id, text, reference, blocks });
}

/** An article as the comparison takes it. */
export function toStoryArticle(
  { id, frontmatter }: Pick<Article, 'id' | 'frontmatter'>,
  extraction: Extraction,
): StoryArticle {
  const { title, outlet, published, url } = frontmatter;
  return { id, title, outlet, published, url, extraction };
}

/** A story as the comparison takes it. */
export function toStoryInput(
  { id, meta, edits, permalinks }: Pick<StoryMeta, 'id' | 'meta' | 'edits' | 'permalinks'>,
  articles: readonly StoryArticle[],
): StoryInput {
  return { id, title: meta.title, date: meta.date, articles, edits, permalinks };
}

/** Reads the claims of all articles of a story read from disk. */
export function readClaims(story: Story): StoryInput {
  return toStoryInput(
    story,
    story.articles.map((article) => toStoryArticle(article, extractArticle(article))),
  );
}
