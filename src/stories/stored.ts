import { z } from 'zod';
import { type ClaimInContext, type Extraction, restoreExtraction } from '../claims/index.ts';
import type { Layers } from '../claims/layers.ts';
import type { Block } from '../claims/text/index.ts';
import { placedEdit } from '../compare/edits/schema.ts';
import { ledgerEntry } from '../compare/permalinks/schema.ts';
import type { ArticleTree } from '../markdown/read.ts';
import type { Article } from './article.ts';
import { frontmatter, storyFile } from './schema.ts';

/** A story as the build's cache keeps it; its id is the entry's. */
export const storedStory = z.strictObject({
  id: z.string(),
  meta: storyFile,
  edits: z.array(placedEdit),
  permalinks: z.array(ledgerEntry).optional(),
});
export type StoredStory = z.output<typeof storedStory>;

/** An article and what was read in it, as the build's cache keeps them. */
export const storedArticle = z.strictObject({
  id: z.string(),
  story: z.string(),
  frontmatter,
  reference: z.string().optional(),
  dated: z.boolean(),
  text: z.string(),
  /** A `Reading` as JSON: one string is cheap to keep, thousands of small records are not. */
  reading: z.string(),
});
export type StoredArticle = z.output<typeof storedArticle>;

interface Reading {
  readonly blocks: readonly Block[];
  readonly tree: ArticleTree;
  readonly layers: Layers;
  readonly claims: readonly ClaimInContext[];
}

/** What pages and the comparison need of an article. */
export interface ArticleReading extends Omit<Article, 'file'> {
  readonly story: string;
  readonly extraction: Extraction;
}

export function storeArticle(story: string, article: Article, extraction: Extraction): StoredArticle {
  const { id, frontmatter: stated, reference, dated, text, blocks, tree } = article;
  const { layers, claims } = extraction;
  const reading: Reading = { blocks, tree, layers, claims };
  return {
    id,
    story,
    frontmatter: stated,
    ...(reference === undefined ? {} : { reference }),
    dated,
    text,
    reading: JSON.stringify(reading),
  };
}

/** The contrary of `storeArticle`. */
export function restoreArticle(stored: StoredArticle): ArticleReading {
  const { id, story, frontmatter: stated, reference, dated, text } = stored;
  const { blocks, tree, layers, claims } = JSON.parse(stored.reading) as Reading;
  const extraction = restoreExtraction({ id, text, reference, blocks }, { layers, claims });
  return { id, story, frontmatter: stated, reference, dated, text, blocks, tree, extraction };
}
