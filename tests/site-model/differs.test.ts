import { expect, test } from 'vitest';
import { cellsOf } from '../../src/site/cells.ts';
import { differenceOf } from '../../src/site/differs.ts';
import { comparisonCalled, ferryView } from './ferry-view.ts';

test('at least 12 and 14 can both be right; 9 can be right beside neither', () => {
  const hurt = comparisonCalled('people-hurt');
  const [a, b, c] = hurt.readings;
  if (!a || !b || !c) throw new RangeError('Expected three readings');
  expect([differenceOf(hurt, a, b), differenceOf(hurt, a, c), differenceOf(hurt, b, c)]).toEqual([
    'varies',
    'excludes',
    'excludes',
  ]);
  expect(differenceOf({ ...hurt, verdict: 'agree' }, a, c)).toBeUndefined();
  expect(differenceOf(hurt, a, a)).toBeUndefined();
});

test('a cell names the columns that it differs from', () => {
  const cells = cellsOf(ferryView, comparisonCalled('day-of-the-grounding')).map(({ cell }) => cell);
  expect(cells.map((cell) => [cell?.excludes, cell?.varies])).toEqual([
    ['1', '2'],
    ['0', '2'],
    [undefined, '0 1'],
  ]);
});

test('a report that says more than another does not say the same', () => {
  const day = comparisonCalled('day-of-the-grounding');
  const [a, b] = day.readings;
  if (!a || !b) throw new RangeError('Expected two readings');
  const both = { ...a, claims: [...a.claims, ...b.claims] };
  expect(differenceOf(day, both, b)).toBe('excludes');
  expect(differenceOf(day, both, { ...b, claims: both.claims })).toBeUndefined();
});
