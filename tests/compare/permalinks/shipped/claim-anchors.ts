import { findWords } from '../../../../src/compare/permalinks/index.ts';
import { type Fact, factAt, factsIn, isSameFact } from './facts.ts';
import type { Links } from './links.ts';
import type { Edition } from './newsdesk.ts';
import { type Report, textOf } from './report.ts';

/** What becomes of links to the marked words of claims. */
export interface ClaimAnchors {
  /** They open the words, under the claim's own mark or a mark that is kept there for them. */
  readonly onWords: number;
  /** The words are gone: a note says so. */
  readonly wordsGone: number;
  /** A note, though the words stand there. */
  readonly lost: number;
  /** They open other words. */
  readonly wrong: number;
}

/** Follows every claim's anchor that was ever published to the words that it opens in an edition. */
export function claimAnchors(links: Links, { desk, collation }: Pick<Edition, 'desk' | 'collation'>): ClaimAnchors {
  const { ofClaim } = factsIn(collation, desk.reports);
  const counts = { onWords: 0, wordsGone: 0, lost: 0, wrong: 0 };
  for (const entry of desk.ledger) {
    const then = entry.type === 'claim' ? links.claims.get(entry.id) : undefined;
    if (entry.type !== 'claim' || !then) continue;
    const text = collation.articles.find(({ id }) => id === entry.article)?.text;
    const report = desk.reports.find((one) => text !== undefined && textOf(one) === text);
    const kept = ofClaim.has(entry.id) || !report ? undefined : findWords(entry, textOf(report));
    const now = ofClaim.get(entry.id) ?? (report && kept && factAt(report, kept, then.isQuote));
    if (now) counts[isSameFact({ ...now, isQuote: then.isQuote }, then) ? 'onWords' : 'wrong'] += 1;
    else counts[stands(then, desk.reports) ? 'lost' : 'wordsGone'] += 1;
  }
  return counts;
}

/** Whether most of the words still stand in a report. */
function stands({ source, start, end }: Fact, reports: readonly Report[]): boolean {
  const origin = reports.flatMap(({ paragraphs }) => paragraphs.find((one) => one.source === source)?.origin ?? []);
  const left = new Set(origin.filter((place) => place >= start && place < end));
  return 2 * left.size > end - start;
}
