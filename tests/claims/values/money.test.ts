import { expect, test } from 'vitest';
import { relateAmounts } from '../../../src/claims/values/money.ts';

const dollars = { min: 40, max: 40, currency: 'USD' };

test('amounts of one currency relate as their numbers do', () => {
  expect(relateAmounts(dollars, { ...dollars, max: null })).toBe('within');
  expect(relateAmounts(dollars, { min: 50, max: 60, currency: 'USD' })).toBe('disjoint');
});

test('amounts of two currencies do not relate', () => {
  expect(relateAmounts(dollars, { ...dollars, currency: 'EUR' })).toBeUndefined();
});
