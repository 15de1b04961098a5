import { expect, test } from 'vitest';
import { pairOf, pairsOf } from '../../src/site/pair-view.ts';
import { pairAnswer } from '../../src/site/pair-words.ts';
import type { ArticleView, StoryView } from '../../src/site/story-view.ts';
import { ferryView } from './ferry-view.ts';

const [courier, radio, nameless] = ferryView.articles;
if (!courier || !radio || !nameless) throw new RangeError('Expected three reports');

/** The ferry's story with these runs of words as passages that both reports have. */
function sharing(a: ArticleView, b: ArticleView, runs: readonly (readonly [string, string])[]): StoryView {
  const place = ({ id, text }: ArticleView, run: string) => {
    const start = text.indexOf(run);
    return { article: id, start, end: start + run.length };
  };
  const passages = runs.map(([first, second]) => ({
    words: first.split(' ').length,
    places: [place(a, first), place(b, second)],
  }));
  return { ...ferryView, collation: { ...ferryView.collation, passages } };
}

test('every two reports are a pair once, with the points that both make, those that differ first', () => {
  expect(pairsOf(ferryView).map(({ articles: [a, b] }) => a.siglum + b.siglum)).toEqual(['AB', 'AC', 'BC']);
  const { points } = pairOf(ferryView, courier, nameless);
  expect(points.map(({ comparison, differs }) => [comparison.id, differs])).toEqual([
    ['people-hurt', true],
    ['day-of-the-grounding', true],
    ['the-rudder', true],
  ]);
});

test('passages stand beside each other, and what each has between them does too', () => {
  const story = sharing(courier, radio, [['people were hurt,', 'people were hurt,']]);
  const { steps, words } = pairOf(story, courier, radio);
  expect(words).toBe(3);
  expect(steps.map(({ shared }) => shared)).toEqual([false, true, false]);
  expect(steps.map(({ texts }) => texts[0]).join('')).toBe(courier.text);
  expect(steps.map(({ texts }) => texts[1]).join('')).toBe(radio.text);
});

test('of passages that one report has moved, those with the most words stay in step', () => {
  const story = sharing(courier, nameless, [
    ['ran aground', 'ran aground'],
    ['people were hurt', 'people were hurt'],
    ['The pilot said:', 'The pilot said:'],
  ]);
  const { steps, moved } = pairOf(story, courier, nameless);
  expect(steps.filter(({ shared }) => shared).map(({ texts }) => texts)).toEqual([
    ['ran aground', 'ran aground'],
    ['people were hurt,', 'people were hurt.'],
  ]);
  expect(moved.map(({ texts }) => texts[0])).toEqual(['The pilot said:']);
});

test('a sentence tells how far the two part', () => {
  expect(pairAnswer(pairOf(ferryView, courier, nameless))).toBe(
    'Three points of the two could be set side by side; they differ on all of them. No passage of one stands in the other.',
  );
  const [first] = ferryView.comparisons;
  const alone = { ...ferryView, comparisons: first ? [first] : [] };
  expect(pairAnswer(pairOf(alone, courier, radio))).toMatch(
    /^One point of the two could be set side by side; they differ on it\./u,
  );
  expect(pairAnswer(pairOf({ ...ferryView, comparisons: [] }, courier, radio))).toMatch(
    /^No point of the two could be set side by side\./u,
  );
});
