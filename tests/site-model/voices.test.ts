import { expect, test } from 'vitest';
import { silenceIn, silentArticles } from '../../src/site/silence-words.ts';
import type { StoryView } from '../../src/site/story-view.ts';
import { sharedVoices, voiceCount, voicesAnswer, voicesIn } from '../../src/site/voices.ts';
import { comparisonCalled, ferryView } from './ferry-view.ts';

const copied = { ...comparisonCalled('people-hurt'), voices: [['bay-courier', 'no-name'], ['island-radio']] };
const withCopies: StoryView = {
  ...ferryView,
  comparisons: ferryView.comparisons.map((one) => (one.id === copied.id ? copied : one)),
};

test('reports that share the passage are one voice', () => {
  expect(voiceCount(copied)).toBe('Three reports, two voices');
  expect(voicesIn(copied).map((members) => members.map(({ siglum }) => siglum))).toEqual([['A', 'C'], ['B']]);
});

test('a story tells on how many points its reports are fewer voices than reports', () => {
  expect(voicesAnswer(withCopies)).toBe(
    'On 1 of the three points, some reports share the passage, word for word or nearly, and count as one voice: A and C on one point.',
  );
  expect(sharedVoices(withCopies).map(({ points }) => points)).toEqual([1]);
  expect(voicesAnswer(ferryView)).toMatch(/^No two reports share a passage/u);
});

test('a silent report is told with what its date tells of the reason', () => {
  const rudder = silentArticles(ferryView, comparisonCalled('the-rudder'));
  expect(rudder.map(({ article, why }) => [article.siglum, why])).toEqual([
    ['B', 'nothing was found that could be set beside it'],
  ]);
  const cost = comparisonCalled('cost-of-repair');
  expect(cost.silent.map((article) => silenceIn(ferryView, cost, article))).toEqual(['earlier', 'undated']);
});
