import { describe, expect, test } from 'vitest';
import { boundedInterval, type Interval } from '../../../src/claims/values/quantity.ts';

const at = (min: number | null, max: number | null): Interval => ({ min, max });

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
