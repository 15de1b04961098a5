import type { ClaimKind } from '../claims/schema.ts';
import type { Verdict } from '../compare/schema.ts';

export const searchTypes = ['comparison', 'actor', 'article', 'claim'] as const;
export type SearchType = (typeof searchTypes)[number];

/** One thing that can be found. Kept small: thousands of them travel in one JSON file. */
export interface SearchRecord {
  readonly type: SearchType;
  readonly title: string;
  readonly text: string;
  /** With the site's base: ready to be followed. */
  readonly url: string;
  /** Id of the story. */
  readonly story: string;
  readonly kind?: ClaimKind | undefined;
  readonly verdict?: Verdict | undefined;
  /** Numbers that the record stands for and its words may not show: 76 for "seventy-six". */
  readonly numbers?: readonly number[] | undefined;
}

/** The file that the search fetches when it is first used. */
export interface SearchFile {
  readonly version: 1;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly records: readonly SearchRecord[];
}
