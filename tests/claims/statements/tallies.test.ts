import { expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';

test.each<[string, string, number, string]>([
  ['The council voted 9-4 to sell the pier.', '9-4', 9, 'vote against 4'],
  ['The pier was sold by nine votes to four.', 'nine votes to four', 9, 'vote against 4'],
  ['It was the sixth fall in a row.', 'sixth fall in a row', 6, 'time in a row'],
  ['Exports have fallen six times in a row.', 'six times', 6, 'time in a row'],
  ['Rovers have had three straight defeats.', 'three straight defeats', 3, 'time in a row'],
  ['The lock was closed for the second time.', 'second time', 2, 'time'],
])('what a tally counts: %s', (text, exact, figure, unit) => {
  const found = extract({ id: 'example', text }).claims.filter(({ claim }) => claim.kind === 'count');
  expect(found.map(({ claim }) => claim.quote.exact)).toEqual([exact]);
  expect(found[0]?.claim.value).toEqual({ min: figure, max: figure, unit });
});

test('a sentence that is served after another is no run', () => {
  const { claims } = extract({ id: 'example', text: 'He was given two consecutive life sentences.' });
  expect(claims[0]?.claim.value).toMatchObject({ min: 2, unit: 'sentence' });
});

test('basis points are told as percentage points', () => {
  const { claims } = extract({ id: 'example', text: 'The bank cut its rate by 25 basis points.' });
  expect(claims[0]?.claim.value).toEqual({ min: 0.25, max: 0.25, unit: 'percentage point' });
});
