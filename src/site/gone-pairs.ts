import type { ArticleEntry, Ledger } from '../compare/permalinks/index.ts';
import type { GonePage } from './fates.ts';
import { pairPath } from './links.ts';

/** A page of two reports that were compared once. */
export interface GonePair {
  readonly first: string;
  readonly second: string;
  readonly page: GonePage;
}

/** Every two reports that stood in a story at one time, and of which one does not stand in it any more. */
export function gonePairs(story: string, articles: readonly GonePage[], ledger: Ledger): readonly GonePair[] {
  const pages = new Map(articles.map((page) => [page.id, page]));
  const entries = ledger.filter((entry) => entry.type === 'article').toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return entries.flatMap((one, at) =>
    entries.slice(at + 1).flatMap((other): readonly GonePair[] => {
      const gone = pages.get(one.id) ?? pages.get(other.id);
      if (!gone || !stoodTogether(one, other)) return [];
      const page = pageOf(`${one.label} beside ${other.label}`, gone, pairPath(story, one.id, other.id));
      return [{ first: one.id, second: other.id, page }];
    }),
  );
}

/** By day: on the last day of one, the other may have come. */
function stoodTogether(a: ArticleEntry, b: ArticleEntry): boolean {
  return (a.gone === undefined || b.since <= a.gone) && (b.gone === undefined || a.since <= b.gone);
}

function pageOf(label: string, gone: GonePage, path: string): GonePage {
  const lead = `These two reports are not set side by side any more. ${gone.label}: ${gone.lead}`;
  return { ...gone, label, overline: 'Two reports', lead, path, quotes: [], url: undefined };
}
