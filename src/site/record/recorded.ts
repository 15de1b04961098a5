import { entriesOf, type Ledger } from '../../compare/permalinks/index.ts';
import type { Verdict } from '../../compare/schema.ts';

/** What the ledger tells of a comparison's life. Days are those of the recordings: a build asks no clock. */
export interface Recorded {
  /** ISO day on which its address was first recorded. */
  readonly since: string;
  /** ISO day on which its verdict, or the words that it rests on, last changed. */
  readonly changed: string | undefined;
  /** ISO day on which it was recorded as gone. */
  readonly gone: string | undefined;
  /** Its verdict when it was last recorded. */
  readonly verdict: Verdict | undefined;
  /** Its verdict before that. */
  readonly was: Verdict | undefined;
}

/** By id, for every comparison that was ever recorded. */
export function recordedComparisons(ledger: Ledger): ReadonlyMap<string, Recorded> {
  return new Map(
    entriesOf(ledger, 'comparison').map(({ id, since, changed, gone, verdict, was }) => {
      return [id, { since, changed, gone, verdict, was }];
    }),
  );
}
