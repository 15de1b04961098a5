import type { Extraction } from '../claims/index.ts';
import type { PlacedEdit } from './edits/schema.ts';
import type { Ledger } from './permalinks/schema.ts';

/** One article as the comparison takes it: what its file states, and what was read in its text. */
export interface StoryArticle {
  readonly id: string;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  /** ISO day or time, as stated by the document; absent where it states none. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly extraction: Extraction;
}

export interface StoryInput {
  readonly id: string;
  readonly title: string;
  /** ISO day of the event. */
  readonly date?: string | undefined;
  /** In any order. */
  readonly articles: readonly StoryArticle[];
  /** What an editor changes, in the order of the file. */
  readonly edits?: readonly PlacedEdit[] | undefined;
  /** Every id that the story ever published; without it ids are made anew. */
  readonly permalinks?: Ledger | undefined;
}
