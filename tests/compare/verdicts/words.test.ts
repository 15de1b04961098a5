import { expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/schema.ts';
import { wordedValue } from '../../../src/compare/verdicts/words.ts';

test.each([
  ['about a dozen lorries', 'about', 10, 14, 'about a dozen'],
  ['dozens of aircraft', 'dozens', 12, 100, 'dozens'],
  ['at least twenty-one cows', 'at least', 21, null, 'at least twenty-one'],
  ['dozens a day', 'dozens', 12, 100, 'dozens'],
  ['at least 12 boats', 'at least', 12, null, 'at least 12'],
  ['nearly two hundred homes', 'nearly', 180, 200, 'nearly two hundred'],
  ['14 nurses', undefined, 14, 14, '14'],
  ['a pilot allegedly hurt', 'allegedly', 1, 1, '1'],
])('%s is told in short', (exact, hedge, min, max, words) => {
  const claim: Claim = {
    id: 'c1',
    article: 'a',
    kind: 'count',
    start: 0,
    end: exact.length,
    quote: { exact, prefix: '', suffix: '' },
    subject: 'thing',
    value: { min, max, unit: 'thing' },
    ...(hedge === undefined ? {} : { hedge }),
    rule: 'count/number',
  };
  expect(wordedValue(claim)).toBe(words);
});
