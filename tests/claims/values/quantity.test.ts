import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundedInterval,
  type Interval,
  type IntervalRelation,
  relateIntervals,
} from '../../../src/claims/values/quantity.ts';

const at = (min: number | null, max: number | null): Interval => ({ min, max });

describe('relateIntervals', () => {
  test.each<[string, Interval, Interval, IntervalRelation]>([
    ['12 and 12', at(12, 12), at(12, 12), 'equal'],
    ['12 and 14', at(12, 12), at(14, 14), 'disjoint'],
    ['at least 12 and 14', at(12, null), at(14, 14), 'contains'],
    ['14 and at least 12', at(14, 14), at(12, null), 'within'],
    ['at least 12 and at least 14', at(12, null), at(14, null), 'contains'],
    ['at least 12 and at most 9', at(12, null), at(null, 9), 'disjoint'],
    ['at least 12 and at most 20', at(12, null), at(null, 20), 'overlaps'],
    ['9 to 12 and 11 to 15', at(9, 12), at(11, 15), 'overlaps'],
    ['9 to 12 and 12 to 15', at(9, 12), at(12, 15), 'overlaps'],
    ['both open', at(null, null), at(null, null), 'equal'],
  ])('%s', (_, a, b, relation) => {
    expect(relateIntervals(a, b)).toBe(relation);
  });

  const bound = fc.option(fc.integer({ min: -20, max: 20 }), { nil: null });
  const interval = fc.tuple(bound, bound).map(([a, b]) => (a !== null && b !== null && a > b ? at(b, a) : at(a, b)));
  const mirrored: Readonly<Record<IntervalRelation, IntervalRelation>> = {
    equal: 'equal',
    contains: 'within',
    within: 'contains',
    overlaps: 'overlaps',
    disjoint: 'disjoint',
  };

  test('asked the other way round, it answers the mirrored relation', () => {
    fc.assert(fc.property(interval, interval, (a, b) => relateIntervals(b, a) === mirrored[relateIntervals(a, b)]));
  });
});

describe('boundedInterval', () => {
  test.each([
    ['40', boundedInterval([40, 40], 'exact'), at(40, 40)],
    ['at least 40', boundedInterval([40, 40], 'at-least'), at(40, null)],
    ['up to 40', boundedInterval([40, 40], 'at-most'), at(null, 40)],
    ['about 40', boundedInterval([40, 40], 'about'), at(36, 44)],
    ['about 30 to 40', boundedInterval([30, 40], 'about'), at(27, 44)],
    ['just over 40', boundedInterval([40, 40], 'at-least', 'above'), at(40, 44)],
    ['nearly 40', boundedInterval([40, 40], 'about', 'below'), at(36, 40)],
    ['about -10', boundedInterval([-10, -10], 'about'), at(-11, -9)],
    ['dozens', boundedInterval([12, 100], 'vague'), at(12, 100)],
  ])('%s', (_, interval, expected) => {
    expect(interval).toEqual(expected);
  });
});
