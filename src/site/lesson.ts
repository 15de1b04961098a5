import { leadingDiscrepancies } from './answers.ts';
import { groupByKind } from './groups.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { isDiscrepancy, isShared } from './story-view.ts';
import { listed } from './words.ts';

/** What of a story a class works with, in an order that tells nothing of the verdicts. */
export interface Lesson {
  /** As many as an hour has room for, with some on which the reports agree. */
  readonly points: readonly ComparisonView[];
  readonly more: readonly ComparisonView[];
}

/** Two sheets of paper. */
const MOST_POINTS = 10;
/** So many of them are agreements, where there are as many: who knows that all differ doesn't read. */
const AGREED = 3;

export function lessonOf(story: StoryView): Lesson {
  const shared = story.comparisons.filter(isShared);
  const agreed = clearFirst(shared.filter((one) => !isDiscrepancy(one)));
  const differing = [...new Set([...leadingDiscrepancies(story), ...clearFirst(shared.filter(isDiscrepancy))])];
  const kept = differing.slice(0, MOST_POINTS - Math.min(AGREED, agreed.length));
  const chosen = new Set([...kept, ...agreed.slice(0, MOST_POINTS - kept.length)]);
  return {
    points: withoutHint(shared.filter((one) => chosen.has(one))),
    more: withoutHint(shared.filter((one) => !chosen.has(one))),
  };
}

/** When each report was published, which a class must know and which gives no name away. */
export function publishedLine(articles: readonly ArticleView[]): string {
  const days = Map.groupBy(articles, ({ published, publishedWords }) =>
    published ? publishedWords : 'date not stated',
  );
  return [...days].map(([day, same]) => `${listed(same.map(({ siglum }) => siglum))}: ${day}`).join(' · ');
}

/** What a class may tick of a point. */
export const judgements = [
  'They say the same.',
  'They differ, and all can be right.',
  'Things moved on from one report to the next.',
  'They can’t all be right.',
] as const;

/** Questions that any story's reports can be asked. */
export const questions = [
  'Which differences matter, and to whom? Which would you pass over?',
  'Who is each figure from? Could they know it?',
  'Which report is the latest? Which differences does that explain?',
  'Do two reports use the same words? Where may they have them from?',
  'If you had read one report only, what would you believe that the others don’t say?',
  'Whom would you ask, and what, before you printed a figure?',
] as const;

/** Points with a name of their own, told by several voices, before those that need their sentence or were copied. */
function clearFirst(points: readonly ComparisonView[]): readonly ComparisonView[] {
  const unclear = ({ label, voices }: ComparisonView) => Number(/“.*…|….*”/u.test(label)) + Number(voices.length < 2);
  return points.toSorted((a, b) => unclear(a) - unclear(b));
}

/** By kind, then by label: the record has the worst first. */
function withoutHint(points: readonly ComparisonView[]): readonly ComparisonView[] {
  const byLabel = points.toSorted((a, b) => (a.label < b.label ? -1 : 1));
  return groupByKind(byLabel).flatMap(({ comparisons }) => comparisons);
}
