import { collation } from '../../src/compare/schema.ts';
import { type StoryView, viewStory } from '../../src/site/story-view.ts';
import { ferry } from '../fixtures/ferry.ts';

/** The invented ferry's story, ready for the pages; the record is checked against the published schema first. */
export const ferryView: StoryView = viewStory(collation.parse(ferry), {
  date: '2023-05-01',
  articles: new Map([['no-name', { leftOut: 'A form for letters.' }]]),
});

export function comparisonCalled(id: string) {
  const found = ferryView.comparisons.find((comparison) => comparison.id === id);
  if (!found) throw new RangeError(`Expected a comparison ${id}`);
  return found;
}
