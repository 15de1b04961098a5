import type { Layers } from './layers.ts';
import { readLayers } from './pipeline.ts';
import { type ClaimInContext, stateClaims } from './statements/index.ts';
import { type ArticleInput, type Document, readDocument } from './text/index.ts';

export type { ClaimInContext } from './statements/index.ts';

/** What one article's text gave: the claims to compare, and the layers that they were made from. */
export interface Extraction {
  readonly document: Document;
  readonly layers: Layers;
  readonly claims: readonly ClaimInContext[];
}

/** Reads one article. Pure: the same input gives the same output on any machine. Never throws on text. */
export function extract(input: ArticleInput): Extraction {
  const document = readDocument(input);
  const layers = readLayers(document);
  return { document, layers, claims: stateClaims(document, layers) };
}

/** Puts an extraction together again from its layers and claims, which are all of it that is kept between builds. */
export function restoreExtraction(input: ArticleInput, kept: Omit<Extraction, 'document'>): Extraction {
  return { document: readDocument(input), ...kept };
}
