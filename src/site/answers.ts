import { dismissalOf } from './edit-words.ts';
import { namedAnswer } from './named-answer.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { isDiscrepancy, isShared, isToldBy, verdictInWords } from './story-view.ts';
import { capitalised, counted, inWords, listed, shortened } from './words.ts';

const MAX_DESCRIPTION = 200;
const MAX_CARDS = 5;

/** The first thing that a story's page says: how far its reports part. */
export function storyAnswer({ articles, comparisons }: StoryView): string {
  const shared = comparisons.filter(isShared);
  const reports = counted(articles.length, 'report');
  if (shared.length === 0) return `${capitalised(reports)}, and nothing yet that could be set side by side.`;
  const points = `${counted(shared.length, 'point')} that could be set side by side`;
  const differing = shared.filter(isDiscrepancy);
  const all = shared.length === 1 ? 'the' : 'all';
  if (differing.length === 0) return `The ${reports} agree on ${all} ${points}.`;
  const agreed = shared.length - differing.length;
  const part =
    agreed === 0
      ? `differ on ${all} ${points}`
      : `agree on ${inWords(agreed)} of the ${points} and differ on ${inWords(differing.length)}`;
  return `The ${reports} ${part}; ${worstOf(differing)}.`;
}

function worstOf(differing: readonly ComparisonView[]): string {
  const conflicts = differing.filter(({ verdict }) => verdict === 'conflict').length;
  if (conflicts === 0) return 'no conflict was found';
  return conflicts === differing.length
    ? 'there they can’t all be right'
    : `on ${inWords(conflicts)} they can’t all be right`;
}

/**
 * The discrepancies that a story's page shows first: the worst, each kind of thing and verdict getting a turn. What an editor
 * put first leads; then people who were harmed, where their number is in conflict or rose.
 */
export function leadingDiscrepancies({ comparisons }: StoryView): readonly ComparisonView[] {
  const differing = comparisons.filter(isDiscrepancy).filter((one) => !differsByHedgeAlone(one));
  const seen = new Set<string>();
  const firstOfEach = differing.filter(({ kind, verdict }) => {
    const fresh = !seen.has(`${verdict} ${kind}`);
    seen.add(`${verdict} ${kind}`);
    return fresh;
  });
  const chosen = new Set([...firstOfEach, ...differing].slice(0, MAX_CARDS));
  return differing.filter((one) => chosen.has(one)).toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** "About 400" beside 400: true, and nothing that a story leads with. */
function differsByHedgeAlone({ verdict, readings, edited = [] }: ComparisonView): boolean {
  if (verdict !== 'precision' || edited.length > 0) return false;
  const values = readings.flatMap(({ claims }) => claims.map(({ value }) => value));
  const middles = values.map((value) =>
    'unit' in value && value.min !== null && value.max !== null ? (value.min + value.max) / 2 : undefined,
  );
  const [first] = middles;
  return (
    first !== undefined && middles.every((one) => one !== undefined && Math.abs(one - first) <= Math.abs(first) / 1000)
  );
}

function rankOf({ kind, verdict, edited = [] }: ComparisonView): number {
  if (edited.some(({ edit }) => edit === 'pin')) return 0;
  return kind === 'casualty' && (verdict === 'conflict' || verdict === 'update') ? 1 : 2;
}

export function comparisonTitle(comparison: ComparisonView): string {
  return `${comparison.label}: ${verdictInWords(comparison)}`;
}

export function comparisonDescription(comparison: ComparisonView): string {
  const dismissal = dismissalOf(comparison);
  if (dismissal === undefined) return namedAnswer(comparison, MAX_DESCRIPTION);
  return shortened(`Set aside by an editor: ${dismissal}`, MAX_DESCRIPTION);
}

export function storyDescription(story: StoryView): string {
  const answer = storyAnswer(story);
  const [first] = story.comparisons.filter(isDiscrepancy);
  if (first === undefined) return shortened(answer, MAX_DESCRIPTION);
  const start = `${answer} ${first.label}: `;
  return shortened(start + namedAnswer(first, Math.max(0, MAX_DESCRIPTION - start.length)), MAX_DESCRIPTION);
}

export function classroomDescription({ title }: StoryView): string {
  const what = 'What the reports say, without their names or a verdict: decide first, then look. With sheets to print.';
  return shortened(`${what} ${title}.`, MAX_DESCRIPTION);
}

export function articleDescription(article: ArticleView, story: StoryView): string {
  const differing = story.comparisons.filter(isDiscrepancy).filter((one) => isToldBy(one, article));
  const start = `Report ${article.siglum} (${article.outletWords}, ${article.publishedWords})`;
  return shortened(`${start} ${differs(differing)}`, MAX_DESCRIPTION);
}

function differs(differing: readonly ComparisonView[]): string {
  if (differing.length === 0) return 'differs from the other reports on nothing that was found.';
  const labels = differing.slice(0, 3).map(({ label }) => label);
  return `differs from others on ${counted(differing.length, 'point')}, first of all: ${labels.join('; ')}.`;
}

export function homeDescription(stories: readonly StoryView[]): string {
  const titles = stories.map(({ title }) => title);
  const what = 'Claim by claim, what every report of an event says and where they part.';
  return shortened(titles.length === 0 ? what : `${what} ${listed(titles)}.`, MAX_DESCRIPTION);
}
