import { createLinks } from '../../../src/site/links.ts';
import type { Followed } from '../../../src/site/record/changes.ts';
import type { Recorded } from '../../../src/site/record/recorded.ts';
import { ferryView } from '../ferry-view.ts';

/** The invented ferry on a site whose address is known, in a folder of its host. */
export const wholeLinks = createLinks('/news/', 'https://site.example');
export const ferryAddress = 'https://site.example/news/ferry/';

const since = '2023-05-04';

/** One entry of the ledger as a build reads it. */
export const recorded = (of: Partial<Recorded> = {}): Recorded => ({
  since,
  changed: undefined,
  gone: undefined,
  verdict: undefined,
  was: undefined,
  ...of,
});

/** The ferry with a ledger, and with addresses that lead to nothing any more. */
export function followed(
  entries: Readonly<Record<string, Recorded>>,
  gone: Followed['gone']['comparisons'] = [],
): Followed {
  return {
    ...ferryView,
    recorded: new Map(Object.entries(entries)),
    gone: { comparisons: gone, articles: [], actors: [] },
  };
}
