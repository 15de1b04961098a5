import type { Verdict } from '../../compare/schema.ts';
import { comparisonDescription } from '../answers.ts';
import { dateInWords } from '../calendar.ts';
import { plainDates } from '../edtf.ts';
import type { GonePage } from '../fates.ts';
import { links } from '../links.ts';
import type { SiteStory } from '../stories.ts';
import { type ComparisonView, isDiscrepancy, isDismissed } from '../story-view.ts';
import { verdictWords } from '../words.ts';
import type { Recorded } from './recorded.ts';

/** What a follower of the discrepancies is told of one of them: its state when it last changed. */
export interface Change {
  readonly story: string;
  readonly comparison: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** More, a line each. */
  readonly lines: readonly string[];
  readonly verdict: Verdict | undefined;
  readonly href: string;
  /** ISO days of the recordings. */
  readonly published: string;
  readonly updated: string;
}

/** What of a story is followed. */
export type Followed = Pick<SiteStory, 'id' | 'title' | 'comparisons' | 'gone' | 'recorded'>;

/**
 * Discrepancies that are new, changed, settled or gone, latest first. Only those whose address is recorded: no other will
 * lead to the same thing for good, and no other has a day that is the same in every build.
 */
export function changesOf(stories: readonly Followed[]): readonly Change[] {
  return stories
    .flatMap((story) => [
      ...story.comparisons.flatMap((comparison) => ofComparison(story, comparison)),
      ...story.gone.comparisons.flatMap((page) => ofGone(story, page)),
    ])
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}

/** The day of the latest change; absent where there is none. */
export function latestDay(changes: readonly Change[]): string | undefined {
  return changes[0]?.updated;
}

function ofComparison(story: Followed, comparison: ComparisonView): readonly Change[] {
  const recorded = story.recorded.get(comparison.id);
  if (recorded === undefined) return [];
  const { since, changed, was } = recorded;
  if (!isDiscrepancy(comparison) && !isDifference(was)) return [];
  const before = was === undefined || was === comparison.verdict ? [] : [turned(was, changed ?? since)];
  return [
    {
      story: story.id,
      comparison: comparison.id,
      title: `${comparison.label}: ${stateOf(comparison, recorded)}`,
      summary: comparisonDescription(comparison),
      lines: [plainDates(comparison.because), ...before],
      verdict: comparison.verdict,
      href: links.comparison(story.id, comparison.id),
      published: since,
      updated: changed ?? since,
    },
  ];
}

function stateOf(comparison: ComparisonView, { was }: Recorded): string {
  if (isDismissed(comparison)) return 'set aside by an editor';
  const name = verdictWords[comparison.verdict].name.toLowerCase();
  return isDiscrepancy(comparison) || was === undefined ? name : `settled, ${name}`;
}

function turned(was: Verdict, day: string): string {
  return `Until ${dateInWords(day)} it was judged “${verdictWords[was].name}”.`;
}

/** A verdict that was never recorded may have been any. */
function ofGone(story: Followed, page: GonePage): readonly Change[] {
  const recorded = story.recorded.get(page.id);
  if (recorded?.gone === undefined || (recorded.verdict !== undefined && !isDifference(recorded.verdict))) return [];
  const state = page.moved ? 'moved' : page.into.length > 1 ? 'split' : 'gone';
  return [
    {
      story: story.id,
      comparison: page.id,
      title: `${page.label}: ${state}`,
      summary: page.lead,
      lines: [],
      verdict: undefined,
      href: links.to(page.path),
      published: recorded.since,
      updated: recorded.gone,
    },
  ];
}

function isDifference(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict !== 'agree' && verdict !== 'single';
}
