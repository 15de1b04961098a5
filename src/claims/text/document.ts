import type { Span } from '../span.ts';

export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  /** The ISO day (or date-time) that relative dates are read from: the article's own, else the story's. */
  readonly reference?: string | undefined;
  /** Paragraphs, headings and list items in text order; without it blank lines part the blocks. */
  readonly blocks?: readonly Block[] | undefined;
}

export interface Block extends Span {
  readonly type: 'paragraph' | 'heading' | 'item' | 'quote';
}

export interface Token extends Span {
  readonly text: string;
  /** Lower case, with typographic apostrophes made straight: for look-up in a lexicon. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
}

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
