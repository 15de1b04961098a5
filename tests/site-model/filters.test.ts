import { expect, test } from 'vitest';
import { filterCss, filtersOf, filterTokens } from '../../src/site/filters.ts';
import { comparisonCalled, ferryView } from './ferry-view.ts';

test('each choice has as many rows as it leaves, of those that more than one report tells', () => {
  const { kinds, articles, actors } = filtersOf(ferryView);
  expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([
    ['casualty', 1],
    ['date', 1],
    ['quote', 1],
  ]);
  expect(articles.map(({ article, count }) => [article.siglum, count])).toEqual([
    ['A', 3],
    ['B', 2],
    ['C', 3],
  ]);
  expect(actors.map(({ actor, count }) => [actor.id, count])).toEqual([['tern', 1]]);
});

test('a row names the reports that speak, and the actors of their sentences', () => {
  expect(filterTokens(ferryView, comparisonCalled('day-of-the-grounding'))).toBe(
    'a-bay-courier a-island-radio a-no-name p-tern',
  );
  expect(filterTokens(ferryView, comparisonCalled('the-rudder'))).toBe('a-bay-courier a-no-name');
});

test('every choice has its rule, and a story without shared points has none', () => {
  const css = filterCss(ferryView);
  for (const value of ['casualty', 'conflict', 'island-radio', 'tern'])
    expect(css).toContain(`[value="${value}"]:checked`);
  expect(filterCss({ ...ferryView, comparisons: [], articles: [], actors: [] })).toBe('');
});
