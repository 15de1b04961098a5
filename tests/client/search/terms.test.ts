import { expect, test } from 'vitest';
import { plainNumber, termsOf } from '../../../src/client/search/terms.ts';

test.each([
  ['76 sailors', ['76', 'sailors']],
  ['1,200 or 1200.0', ['1200', 'or', '1200']],
  ['$400mn in 2,076 days', ['400', 'mn', 'in', '2076', 'days']],
  ['the 1990s', ['the', '1990', 's']],
  ['on 2024-03-05, or in 2024-03', ['on', '2024-03-05', 'or', 'in', '2024-03']],
  ['the U.S.-led talks of the U.N.', ['the', 'us', 'led', 'talks', 'of', 'the', 'un']],
  ['O’Brien’s Airbus A320', ['obrien', 'airbus', 'a320']],
  ["It’s the crew's; the crews' ship", ['it', 'the', 'crew', 'the', 'crews', 'ship']],
  ['ends with 12.', ['ends', 'with', '12']],
  ['1,2,3 and 10:30', ['1', '2', '3', 'and', '10', '30']],
  ['', []],
  ['— “…” —', []],
])('%s', (text, expected) => {
  expect(termsOf(text).map((term) => term.text)).toEqual(expected);
});

test('terms lie where they are written', () => {
  const text = 'About 1,200 people left Málaga on 2024-03-05.';
  expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'About',
    '1,200',
    'people',
    'left',
    'Málaga',
    'on',
    '2024-03-05',
  ]);
});

test.each([
  ['1,200', '1200'],
  ['007', '7'],
  ['0', '0'],
  ['3.50', '3.5'],
  ['12.0', '12'],
])('the number %s is %s', (written, plain) => expect(plainNumber(written)).toBe(plain));

test('a long text of one kind of character is read in one pass', () => {
  for (const character of ['a', '1', '1,', '1.', 'a.', "a'", 'á', '-']) {
    expect(termsOf(character.repeat(50_000)).length).toBeGreaterThanOrEqual(0);
  }
});
