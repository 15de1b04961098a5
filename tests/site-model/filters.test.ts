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

test('a row names its verdict and kind, the reports that speak, and the actors of their sentences', () => {
  expect(filterTokens(ferryView, comparisonCalled('day-of-the-grounding'))).toBe(
    'verdict=conflict kind=date article=bay-courier article=island-radio article=no-name actor=tern',
  );
  expect(filterTokens(ferryView, comparisonCalled('the-rudder'))).toContain('article=bay-courier article=no-name');
});

test('every choice has its rule, and a story without shared points has none', () => {
  const css = filterCss(ferryView);
  for (const choice of ['kind=casualty', 'verdict=conflict', 'article=island-radio', 'actor=tern'])
    expect(css).toContain(`[id="${choice}"]:is(:checked, :target)`);
  expect(filterCss({ ...ferryView, comparisons: [], articles: [], actors: [] })).toBe('');
});
