import { expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/schema.ts';
import { wordedValue } from '../../../src/compare/verdicts/words.ts';

const told = (exact: string, hedge: string | undefined, min: number, max: number | null, unit: string): string => {
  const claim: Claim = {
    id: 'c1',
    article: 'a',
    kind: 'count',
    start: 0,
    end: exact.length,
    quote: { exact, prefix: '', suffix: '' },
    subject: 'thing',
    value: { min, max, unit },
    ...(hedge === undefined ? {} : { hedge }),
    rule: 'count/number',
  };
  return wordedValue(claim);
};

test.each([
  ['about a dozen lorries', 'about', 10, 14, 'about a dozen'],
  ['dozens of aircraft', 'dozens', 12, 100, 'dozens'],
  ['at least twenty-one cows', 'at least', 21, null, 'at least twenty-one'],
  ['dozens a day', 'dozens', 12, 100, 'dozens'],
  ['at least 12 boats', 'at least', 12, null, 'at least 12'],
  ['nearly two hundred homes', 'nearly', 180, 200, 'nearly two hundred'],
  ['Nearly half a million prams', 'nearly', 450_000, 500_000, 'nearly half a million'],
  ['at least a quarter of a million homes', 'at least', 250_000, null, 'at least a quarter of a million'],
  ['14 nurses', undefined, 14, 14, '14'],
  ['a pilot allegedly hurt', 'allegedly', 1, 1, '1'],
])('%s is told in short', (exact, hedge, min, max, words) => {
  expect(told(exact, hedge, min, max, 'thing')).toBe(words);
});

test.each([
  ['about 6 km', 'about', 5.4, 6.6, 'kilometre', 'about 6 kilometres'],
  ['one mile', undefined, 1, 1, 'mile', '1 mile'],
  ['90 km/h', undefined, 90, 90, 'kilometre per hour', '90 kilometres per hour'],
  ['at least 12ft', 'at least', 12, null, 'foot', 'at least 12 feet'],
  ['dozens of miles', 'dozens', 12, 100, 'mile', 'dozens of miles'],
  ['38°C', undefined, 38, 38, 'degree Celsius', '38 degrees Celsius'],
])('%s is told with its unit', (exact, hedge, min, max, unit, words) => {
  expect(told(exact, hedge, min, max, unit)).toBe(words);
});

test('one currency written in two ways is told in one', () => {
  const claim: Claim = {
    id: 'c1',
    article: 'a',
    kind: 'money',
    start: 0,
    end: 6,
    quote: { exact: 'US$150', prefix: '', suffix: '' },
    subject: 'thing',
    value: { min: 150, max: 150, unit: 'dollar', currency: 'USD' },
    rule: 'money/amount',
  };
  expect(wordedValue(claim)).toBe('$150');
});
