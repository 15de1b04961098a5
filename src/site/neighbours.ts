import { type ComparisonView, isShared, type StoryView } from './story-view.ts';

const MAX_RELATED = 6;
/** Characters between two claims that speak of one thing, more or less: a sentence or two. */
const NEAR = 240;

/** Other comparisons whose claims stand near this one's in the most articles. */
export function relatedTo({ comparisons }: StoryView, comparison: ComparisonView): readonly ComparisonView[] {
  return comparisons
    .filter((other) => other !== comparison)
    .map((other) => ({ other, nearness: nearnessOf(comparison, other) }))
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, MAX_RELATED)
    .map(({ other }) => other);
}

/** The comparisons before and after this one in the story's order, among those that more than one report speaks of. */
export function neighboursOf(
  { comparisons }: StoryView,
  comparison: ComparisonView,
): { readonly previous: ComparisonView | undefined; readonly next: ComparisonView | undefined } {
  const shared = comparisons.filter(isShared);
  const at = shared.indexOf(comparison);
  if (at < 0) return { previous: undefined, next: undefined };
  return { previous: shared[at - 1], next: shared[at + 1] };
}

/** In how many articles claims of both stand near each other; what other reports speak of too counts more. */
function nearnessOf(one: ComparisonView, other: ComparisonView): number {
  const near = other.readings.filter(({ article, claims }) => {
    const own = one.readings.find((reading) => reading.article === article)?.claims ?? [];
    return own.some((a) => claims.some((b) => Math.abs(a.start - b.start) < NEAR));
  }).length;
  return near === 0 ? 0 : near + (isShared(other) ? 0.5 : 0);
}
