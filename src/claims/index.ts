import type { Layers } from './layers.ts';
import { readLayers } from './pipeline.ts';
import type { Claim } from './schema.ts';
import { type ArticleInput, type Document, readDocument } from './text/index.ts';

/** What one article's text gave: the claims to compare, and the layers they were made from. */
export interface Extraction {
  readonly document: Document;
  readonly layers: Layers;
  readonly claims: readonly Claim[];
}

/** Reads one article. Pure: the same input gives the same output on any machine. Never throws on text. */
export function extract(input: ArticleInput): Extraction {
  const document = readDocument(input);
  const layers = readLayers(document);
  return { document, layers, claims: [] };
}
