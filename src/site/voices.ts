import { type ArticleView, type ComparisonView, isShared, type StoryView } from './story-view.ts';
import { capitalised, counted, listed } from './words.ts';

/** The reports of a comparison by voice: those that share the passage word for word stand together. */
export function voicesIn({ readings, voices }: ComparisonView): readonly (readonly ArticleView[])[] {
  const articleById = new Map(readings.map(({ article }) => [article.id, article]));
  return voices.map((members) => members.flatMap((id) => articleById.get(id) ?? []));
}

/** "Five reports, three voices". */
export function voiceCount({ readings, voices }: ComparisonView): string {
  return `${capitalised(counted(readings.length, 'report'))}, ${counted(voices.length, 'voice')}`;
}

/** Whether some of its reports were copied from each other, or from one source. */
export function hasCopies({ readings, voices }: ComparisonView): boolean {
  return voices.length < readings.length;
}

/** Reports that tell one or several points in the same passage, those that share most first. */
export interface SharedVoice {
  readonly articles: readonly ArticleView[];
  readonly points: number;
}

export function sharedVoices({ comparisons }: StoryView): readonly SharedVoice[] {
  const copied = comparisons
    .filter(isShared)
    .flatMap(voicesIn)
    .filter((members) => members.length > 1);
  return [...Map.groupBy(copied, siglaOf)]
    .flatMap(([, same]) => (same[0] ? [{ articles: same[0], points: same.length }] : []))
    .toSorted((a, b) => b.points - a.points || (siglaOf(a.articles) < siglaOf(b.articles) ? -1 : 1));
}

/** How many voices the reports of a story are, as a sentence. */
export function voicesAnswer(story: StoryView): string {
  const shared = story.comparisons.filter(isShared);
  const { length } = shared.filter(hasCopies);
  if (shared.length === 0) return '';
  if (length === 0) return 'No two reports share a passage word for word: each point has as many voices as reports.';
  const pairs = sharedVoices(story).map(
    ({ articles, points }) => `${siglaOf(articles)} on ${counted(points, 'point')}`,
  );
  const of = `${length} of the ${counted(shared.length, 'point')}`;
  return `On ${of}, some reports share the passage, word for word or nearly, and count as one voice: ${listed(pairs)}.`;
}

const siglaOf = (articles: readonly ArticleView[]): string => listed(articles.map(({ siglum }) => siglum));
