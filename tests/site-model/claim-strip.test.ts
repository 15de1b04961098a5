import { expect, test } from 'vitest';
import { claimStrip, firstDifference } from '../../src/site/claim-strip.ts';
import { ferryView } from './ferry-view.ts';

function stripOf(id: string) {
  const article = ferryView.articles.find((one) => one.id === id);
  if (!article) throw new RangeError(`Expected a report ${id}`);
  return claimStrip(ferryView, article);
}

test('claims stand in the order of the text, within it', () => {
  const places = stripOf('bay-courier').map(({ x }) => x);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((x) => x >= 0 && x < 100)).toBe(true);
});

test('what others contradict stands taller than what they do not speak of', () => {
  const strip = stripOf('island-radio');
  const height = (verdict: string) => strip.find((tick) => tick.verdict === verdict)?.height ?? 0;
  expect(strip).toHaveLength(3);
  expect(height('conflict')).toBeGreaterThan(height('single'));
});

test('the first difference is the first claim of the text that others differ from', () => {
  const [first] = ferryView.articles;
  expect(first && firstDifference(ferryView, first)).toBe('day-a');
  expect(first && firstDifference({ ...ferryView, comparisons: [] }, first)).toBeUndefined();
});
