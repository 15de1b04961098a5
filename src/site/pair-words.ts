import type { Pair } from './pair-view.ts';
import type { StoryView } from './story-view.ts';
import { capitalised, counted, shortened } from './words.ts';

/** How far two reports part, and how much of their text they share, as a sentence or two. */
export function pairAnswer({ points, steps, moved }: Pair): string {
  const differing = points.filter(({ differs }) => differs).length;
  const part = differing === 0 ? 'none' : counted(differing, '', '').trim();
  const told =
    points.length === 0
      ? 'The two have no point in common.'
      : `The two have ${counted(points.length, 'point')} in common and differ on ${part} of them.`;
  const shared = steps.filter((step) => step.shared).length + moved.length;
  if (shared === 0) return `${told} No passage of one stands in the other.`;
  return `${told} ${capitalised(counted(shared, 'passage stands', 'passages stand'))} in both, word for word or nearly.`;
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
