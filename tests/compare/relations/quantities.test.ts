import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relateMoney, relateQuantities } from '../../../src/compare/relations/quantities.ts';

const exactly = (value: number) => ({ min: value, max: value, unit: 'person' });
const atLeast = (min: number) => ({ min, max: null, unit: 'person' });
const atMost = (max: number) => ({ min: null, max, unit: 'person' });
const between = (min: number, max: number) => ({ min, max, unit: 'person' });

describe('two figures', () => {
  test.each([
    ['19 and 19', exactly(19), exactly(19), 'equal'],
    ['21 and 22', exactly(21), exactly(22), 'incompatible'],
    ['at least 12 and 14', atLeast(12), exactly(14), 'compatible'],
    ['at least 12 and 11', atLeast(12), exactly(11), 'incompatible'],
    ['at least 75 and at least 83', atLeast(75), atLeast(83), 'compatible'],
    ['up to 10 and at least 12', atMost(10), atLeast(12), 'incompatible'],
    ['more than 4,000 and 4,000', atLeast(4000), exactly(4000), 'compatible'],
    ['9 to 12 and 10', between(9, 12), exactly(10), 'compatible'],
    ['9 to 12 and 13', between(9, 12), exactly(13), 'incompatible'],
    ['1,200 and 1,234: one is the other in fewer digits', exactly(1200), exactly(1234), 'compatible'],
    ['1,200 and 1,290: it is not', exactly(1200), exactly(1290), 'incompatible'],
    ['10 and 5.9: nobody rounds so far', exactly(10), exactly(5.9), 'incompatible'],
    ['20 and 21: small figures are counted', exactly(20), exactly(21), 'incompatible'],
    ['85 and 85.3', exactly(85), exactly(85.3), 'compatible'],
    ['85 and 85.7', exactly(85), exactly(85.7), 'incompatible'],
    ['nearly 500,000 and 412,000', between(450_000, 500_000), exactly(412_000), 'compatible'],
    ['nearly 500,000 and 380,000', between(450_000, 500_000), exactly(380_000), 'incompatible'],
    ['none and 1', exactly(0), exactly(1), 'incompatible'],
  ] as const)('%s', (_, a, b, relation) => {
    expect(relateQuantities(a, b)).toBe(relation);
  });

  const bound = fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null });
  const quantity = fc.record({ min: bound, max: bound, unit: fc.constant('person') }).map(({ min, max, unit }) => ({
    min: min !== null && max !== null ? Math.min(min, max) : min,
    max: min !== null && max !== null ? Math.max(min, max) : max,
    unit,
  }));

  test('relate the same way round as the other', () => {
    fc.assert(fc.property(quantity, quantity, (a, b) => relateQuantities(a, b) === relateQuantities(b, a)));
  });

  test('relate the same way round in units that measure one thing', () => {
    const unit = fc.constantFrom('kilometre', 'mile', 'hour', 'day', 'month', 'year');
    const measured = fc.tuple(quantity, unit).map(([value, name]) => ({ ...value, unit: name }));
    fc.assert(fc.property(measured, measured, (a, b) => relateQuantities(a, b) === relateQuantities(b, a)));
  });

  test.each([
    ['6 kilometres and 4 miles', [6, 'kilometre'], [4, 'mile'], 'compatible'],
    ['6 kilometres and 6 miles', [6, 'kilometre'], [6, 'mile'], 'incompatible'],
    ['60 minutes and an hour', [60, 'minute'], [1, 'hour'], 'compatible'],
    ['36 hours and two days: the days may be rounded', [36, 'hour'], [2, 'day'], 'compatible'],
    ['30 hours and two days', [30, 'hour'], [2, 'day'], 'incompatible'],
    ['10 months and two years', [10, 'month'], [2, 'year'], 'incompatible'],
  ] as const)('%s', (_, [a, one], [b, other], relation) => {
    expect(relateQuantities({ ...exactly(a), unit: one }, { ...exactly(b), unit: other })).toBe(relation);
  });

  test('exclude each other only where no number fits both', () => {
    fc.assert(
      fc.property(quantity, quantity, fc.integer({ min: 0, max: 3000 }), (a, b, value) => {
        const fits = [a, b].every(({ min, max }) => (min ?? -Infinity) <= value && value <= (max ?? Infinity));
        return !(fits && relateQuantities(a, b) === 'incompatible');
      }),
    );
  });
});

test('nothing is said of amounts in two currencies', () => {
  const dollars = { min: 400, max: 400, unit: 'dollar', currency: 'USD' };
  expect(relateMoney(dollars, { ...dollars, currency: 'EUR' })).toBe('unknown');
  expect(relateMoney(dollars, { ...dollars, min: 300, max: 300 })).toBe('incompatible');
});
