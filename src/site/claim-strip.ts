import type { Verdict } from '../compare/schema.ts';
import { comparisonsOf } from './article-view.ts';
import { type ArticleView, isDiscrepancy, isShared, markVerdict, type StoryView } from './story-view.ts';

/** One claim's place in its report, in percent of the text, and how tall it stands in the strip. */
export interface StripTick {
  readonly x: number;
  readonly verdict: Verdict;
  readonly height: number;
}

const DIFFERS = 20;
const AGREES = 11;
const ALONE = 4;

/** Where in a report its claims stand: tall where others differ, short where they agree, lowest where none else speaks. */
export function claimStrip(story: StoryView, article: ArticleView): readonly StripTick[] {
  const length = Math.max(1, article.text.length);
  return placesOf(story, article).map(({ start, comparison }) => ({
    x: Math.round((start / length) * 1000) / 10,
    verdict: markVerdict(comparison),
    height: isDiscrepancy(comparison) ? DIFFERS : isShared(comparison) ? AGREES : ALONE,
  }));
}

/** The first claim of a report that others differ from; undefined where they differ from none. */
export function firstDifference(story: StoryView, article: ArticleView): string | undefined {
  return placesOf(story, article).find(({ comparison }) => isDiscrepancy(comparison))?.claim;
}

/** Where the claims of a report begin, in text order. */
function placesOf(story: StoryView, article: ArticleView) {
  return comparisonsOf(story, article)
    .flatMap((comparison) =>
      comparison.readings
        .filter((reading) => reading.article.id === article.id)
        .flatMap(({ claims }) => claims.map(({ id, start }) => ({ claim: id, start, comparison }))),
    )
    .toSorted((a, b) => a.start - b.start || (a.comparison.id < b.comparison.id ? -1 : 1));
}
