import { findBlocks } from './blocks.ts';
import type { ArticleInput, Document } from './document.ts';
import { readSentences } from './sentences.ts';

export type { ArticleInput, Block, Document, Sentence, Token } from './document.ts';

/** Cuts a text into blocks, sentences and tokens. */
export function readDocument(input: ArticleInput): Document {
  const blocks = input.blocks ?? findBlocks(input.text);
  const { tokens, sentences } = readSentences(input.text, blocks);
  return { id: input.id, text: input.text, reference: input.reference, blocks, sentences, tokens };
}
