import { expect, test } from 'vitest';
import { lessonOf, publishedLine } from '../../src/site/lesson.ts';
import type { ComparisonView, StoryView } from '../../src/site/story-view.ts';
import { comparisonCalled, ferryView } from './ferry-view.ts';

const differs = comparisonCalled('day-of-the-grounding');

function storyOf(verdicts: readonly ComparisonView['verdict'][]): StoryView {
  const comparisons = verdicts.map((verdict, at) => {
    const id = `point-${String(at).padStart(2, '0')}`;
    return { ...differs, id, label: id, verdict };
  });
  return { ...ferryView, comparisons };
}

const conflicts = (count: number) => Array.from({ length: count }, () => 'conflict' as const);
const agreements = (count: number) => Array.from({ length: count }, () => 'agree' as const);
const verdictsOf = (points: readonly ComparisonView[]) => Map.groupBy(points, ({ verdict }) => verdict);

test('a lesson has ten points, three of which are agreements', () => {
  const { points, more } = lessonOf(storyOf([...conflicts(12), ...agreements(8)]));
  expect(points).toHaveLength(10);
  expect(verdictsOf(points).get('agree')).toHaveLength(3);
  expect(more).toHaveLength(10);
});

test('where there are fewer of one, there are more of the other', () => {
  expect(verdictsOf(lessonOf(storyOf([...conflicts(12), ...agreements(1)])).points).get('conflict')).toHaveLength(9);
  expect(verdictsOf(lessonOf(storyOf([...conflicts(2), ...agreements(12)])).points).get('agree')).toHaveLength(8);
  expect(lessonOf(storyOf([])).points).toEqual([]);
});

test('what one report alone tells, and what an editor set aside, is no point', () => {
  expect(lessonOf(storyOf(['single', 'single'])).points).toEqual([]);
});

test('what is easily understood comes before what needs its sentence, and before what was copied', () => {
  const story = storyOf(agreements(13));
  const comparisons = story.comparisons.map((one, at) => {
    if (at < 2) return { ...one, label: `The number in “… ${one.label}”` };
    return at < 3 ? { ...one, voices: [['bay-courier', 'island-radio', 'no-name']] } : one;
  });
  const { points, more } = lessonOf({ ...story, comparisons });
  expect(points.map(({ label }) => label)).toEqual(comparisons.slice(3).map(({ label }) => label));
  expect(more).toHaveLength(3);
});

test('the order tells nothing of the verdicts', () => {
  const story = storyOf(['conflict', 'agree', 'update']);
  const labels = ['the mast', 'the anchor', 'the crew'];
  const comparisons = story.comparisons.map((one, at) => ({ ...one, label: labels[at] ?? '' }));
  expect(lessonOf({ ...story, comparisons }).points.map(({ label }) => label)).toEqual(labels.toSorted());
});

test('days are told by letter, each once', () => {
  const [first, ...others] = ferryView.articles;
  if (first === undefined) throw new Error('Expected a report.');
  const line = publishedLine([first, { ...first, siglum: 'A2' }, ...others]);
  expect(line).toBe('A and A2: 2 May 2023 · B: 3 May 2023 · C: date not stated');
});
