import type { Span } from '../span.ts';
import type { Word } from './words.ts';

/** A text to be read, with what is known of it from outside. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  /** The ISO day (or date-time) that relative dates are read from: the article's own, else the story's. */
  readonly reference?: string | undefined;
  /** Paragraphs, headings and list items in text order; without it blank lines part the blocks. */
  readonly blocks?: readonly Block[] | undefined;
}

/** A stretch of text that no sentence crosses. */
export interface Block extends Span {
  readonly type: 'paragraph' | 'heading' | 'item' | 'quote';
}

/** A word or sign at its place. */
export interface Token extends Span, Word {}

/** A sentence by its text and its tokens; `index` counts the document's sentences, `block` its blocks. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  /** The sentence's tokens are `document.tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** An article's text made ready to be read: every layer of the pipeline takes one. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly reference: string | undefined;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
