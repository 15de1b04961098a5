import { expect, test } from 'vitest';
import { aloneByReport } from '../../src/site/groups.ts';
import { ferryView } from './ferry-view.ts';

test('what one report alone tells stands with that report', () => {
  const told = aloneByReport(ferryView).map(({ article, comparisons }) => [
    article.siglum,
    comparisons.map(({ label }) => label),
  ]);
  expect(told).toEqual([['B', ['Cost of the repair']]]);
});
