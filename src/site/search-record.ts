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
  /** The report that it stands in, as "A · Coast Gazette"; shown, not searched. */
  readonly source?: string | undefined;
  /** What a date means, EDTF: "2024-03-05" for "on Tuesday"; several with " · " between. */
  readonly date?: string | undefined;
  /** Numbers that the record stands for, however they are worded: 76 for "seventy-six". */
  readonly numbers?: readonly number[] | undefined;
}

/** The file that the search fetches when it is first used. */
export interface SearchFile {
  readonly version: 1;
  /** Titles of the stories by id. */
  readonly stories: Readonly<Record<string, string>>;
  /** What types, kinds and verdicts are called on the site. */
  readonly types: Readonly<Record<SearchType, string>>;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly records: readonly SearchRecord[];
}
