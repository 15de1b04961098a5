import type { Pair } from './pair-view.ts';
import type { StoryView } from './story-view.ts';
import { capitalised, counted, inWords, shortened } from './words.ts';

/** How far two reports part, and how much of their text they share, as a sentence or two. */
export function pairAnswer({ points, steps, moved }: Pair): string {
  const told =
    points.length === 0
      ? 'No point of the two could be set side by side.'
      : `${capitalised(counted(points.length, 'point'))} of the two could be set side by side; they ${standing(points)}.`;
  const shared = steps.filter((step) => step.shared).length + moved.length;
  if (shared === 0) return `${told} No passage of one stands in the other.`;
  return `${told} ${capitalised(counted(shared, 'passage stands', 'passages stand'))} in both, word for word or nearly.`;
}

/** "differ on two of them", "differ on it": how two reports stand on the points that they share. */
export function standing(points: Pair['points']): string {
  const differing = points.filter(({ differs }) => differs).length;
  if (points.length === 1) return differing === 1 ? 'differ on it' : 'do not differ on it';
  if (differing === points.length) return 'differ on all of them';
  return `differ on ${differing === 0 ? 'none' : inWords(differing)} of them`;
}

export function pairsDescription({ title, articles }: StoryView): string {
  return shortened(`Any two of ${counted(articles.length, 'report')} side by side: ${title}.`, 200);
}

export function pairTitle(story: StoryView, { articles: [a, b] }: Pair): string {
  return `${a.siglum} beside ${b.siglum}: ${story.title}`;
}

export function pairDescription({ title }: StoryView, pair: Pair): string {
  const [a, b] = pair.articles;
  return shortened(
    `${a.siglum} (${a.outletWords}) beside ${b.siglum} (${b.outletWords}). ${pairAnswer(pair)} ${title}.`,
    200,
  );
}
