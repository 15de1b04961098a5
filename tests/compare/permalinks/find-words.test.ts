import { expect, test } from 'vitest';
import { type ClaimEntry, findWords } from '../../../src/compare/permalinks/index.ts';

const entry = (prefix: string, exact: string, suffix: string): ClaimEntry => ({
  type: 'claim',
  id: 'c',
  since: '2024-03-01',
  kind: 'count',
  article: 'gazette',
  prefix,
  exact,
  suffix,
  in: [],
});

test.each([
  [
    'as they were, in another place',
    entry('The harbour closed on ', 'Sunday', ' after the storm.'),
    'Nobody was hurt. The harbour closed on Sunday after the storm.',
    'Sunday',
  ],
  [
    'with two letters that changed places',
    entry('The harbour closed on ', 'Sunday', ' after the storm.'),
    'The harbour closed on Snuday after the storm.',
    'Snuday',
  ],
  [
    'with their last letters swapped, to the end',
    entry('The storm drove two boats ', 'into the estuary', ' and sank them.'),
    'The storm drove two boats into the estuayr and sank them.',
    'into the estuayr',
  ],
  [
    'with a misprint, where the same words stand without one shortly before',
    entry('She saw two boats drift ', 'into the estuary', ' that night.'),
    'A tanker came into the estuary, and nobody spoke of it. She saw two boats drift into the estuayr that night.',
    'into the estuayr',
  ],
  [
    'with another figure',
    entry('The clock on the pier stopped at ', '9:48', ' that night.'),
    'At 9:30 the lights went out. The clock on the pier stopped at 9:75 that night.',
    '9:75',
  ],
  [
    'without their beginning',
    entry('The bridge, at a cost of (', 'EUR 2.75 million', ') a year, was closed.'),
    'Workers came. 75 million) a year, was closed.',
    '75 million',
  ],
  [
    'without their end',
    entry('The mayor said: ', '“We had no warning at all from the dam, none.”', ' Then she left.'),
    'The mayor said: “We had no warning at all from the dam. Nobody else spoke for the town that evening.',
    '“We had no warning at all from the dam',
  ],
])('words are found %s', (_, claim, text, expected) => {
  const span = findWords(claim, text);
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});

test.each([
  [
    'where less than half of them is left',
    entry('The bridge, at a cost of (', 'EUR 2.75 million', ') a year, was closed.'),
    'Workers came. on) a year, was closed.',
  ],
  [
    'where what is left stands twice',
    entry('A vote of ', '14.25 percent', ' of the members of the club'),
    '25 percent of the members of the club, and 25 percent of the members of the club.',
  ],
  ['of another matter', entry('The mayor of Holt counts ', '40 homes', '.'), 'The mayor of Marlow counts 40 homes.'],
])('words are not found %s', (_, claim, text) => {
  expect(findWords(claim, text)).toBeUndefined();
});
