import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';
import { collate } from '../../../src/compare/index.ts';

/** "kind: verdict" of the comparisons that two or more reports stand in; the first is of 10 March 2031, the next of 12 March. */
function heldTogether(texts: readonly string[], days: readonly (string | undefined)[] = dayOfEach): readonly string[] {
  return comparisonsOf(texts, days).map(({ kind, verdict }) => `${kind}: ${verdict}`);
}

function comparisonsOf(texts: readonly string[], days: readonly (string | undefined)[] = dayOfEach) {
  const articles = texts.map((text, at) => {
    const [id, published] = [`report-${at}`, days[at]];
    const dated = published === undefined ? {} : { published };
    return { id, ...dated, extraction: extract({ id, text, reference: published ?? '2031-03-10' }) };
  });
  return collate({ id: 'story', title: 'Story', articles }).comparisons.filter(({ readings }) => readings.length > 1);
}

const dayOfEach = ['2031-03-10', '2031-03-12', '2031-03-14'];

describe('what is of two things stands in no row together', () => {
  test.each<readonly [first: string, second: string]>([
    [
      'The flood was the worst since 1987, when 212 people were killed in the valley.',
      'As many as 90 people were killed in the flood in the valley, the mayor said.',
    ],
    [
      'The cable car, which had 46 people aboard, came down near the lake.',
      'The cable car was overloaded by at least nine people when it came down near the lake.',
    ],
    [
      'Divers will search the lake, the Harbour Office said on Monday.',
      'The boat has been raised, the Harbour Office said on Tuesday.',
    ],
    [
      'The mill will reopen, the owner, Ida Falk, said.',
      'The mill will not reopen, said Leo Brandt, who speaks for the bank.',
    ],
    ['About 40 barns burned down, Ida Falk said.', 'Leo Brandt said that 90 barns burned down.'],
    ['About 45 percent of the residents were insured.', 'Some 70 percent of the houses were insured.'],
    ['In 1998, the islanders voted on a turnout of 76%.', 'Turnout among the islanders who voted was 84.7%.'],
    [
      'The sale needs the approval of holders of 75% of the shares.',
      'Holders of 91% of the shares voted for the sale, the company said.',
    ],
    ['The merger will bring annual savings of $120m.', 'The merger will bring monthly savings of $9m.'],
  ])('%s %s', (first, second) => {
    expect(heldTogether([first, second])).toEqual([]);
  });
});

test('a count that rose is in no conflict with a report that states no day', () => {
  const texts = [
    'The landslide injured 40 people in the valley.',
    'The landslide injured 85 people in the valley.',
    'The landslide injured 92 people in the valley.',
  ];
  expect(heldTogether(texts, ['2031-03-10', '2031-03-12', undefined])).toEqual(['casualty: update']);
  expect(heldTogether(texts, [undefined, undefined, undefined])).toEqual(['casualty: conflict']);
});

test('a rate that was raised from one figure to another is no range', () => {
  const texts = [
    'The bank raised its main rate from 5.25 percent to 5.75 percent on Monday.',
    'The bank raised its main rate to 5.5 percent on Monday.',
  ];
  expect(heldTogether(texts, ['2031-03-11', '2031-03-11'])).toContain('percent: conflict');
});

test('of two figures that exclude each other nothing says that all can be true', () => {
  const texts = [
    'The gale left 1,400 houses on the coast without a roof, and the harbour was shut.',
    'Insurers count 2,600 houses with broken windows or a lost roof after the gale.',
    'The gale damaged thousands of houses on the coast, and roofs flew into the harbour.',
  ];
  const untrue = comparisonsOf(texts).filter(
    ({ because }) => because.includes('1,400') && because.includes('2,600') && because.includes('can be true'),
  );
  expect(untrue).toEqual([]);
});

test('shares written to one decimal round none of each other', () => {
  const texts = ['The Reed Party won 35.9 percent of the vote.', 'The Reed Party won 36.0 percent of the vote.'];
  expect(heldTogether(texts, ['2031-03-10', '2031-03-10'])).toEqual(['percent: conflict']);
  expect(
    heldTogether(['The Reed Party won 35.9 percent of the vote.', 'The Reed Party won 36 percent of the vote.']),
  ).toEqual(['percent: precision']);
});

test('shares of one whole are held against each other, each party with itself', () => {
  const texts = [
    'The Reed Party won 38.4 percent of the vote and the Lake Party 30.1 percent. The Hill Party got 12 percent of the vote.',
    'The Hill Party received 14 percent of the vote and the Reed Party 38.4 percent.',
  ];
  expect(heldTogether(texts, ['2031-03-10', '2031-03-10'])).toEqual(['percent: conflict', 'percent: agree']);
});

test('a bound that a later report leaves far behind has moved on, and one that it meets is told more closely', () => {
  const first = 'The landslide killed at least 38 people in the valley.';
  expect(heldTogether([first, 'The landslide killed more than 130 people in the valley.'])).toContain(
    'casualty: update',
  );
  expect(heldTogether([first, 'The landslide killed 41 people in the valley.'])).toContain('casualty: precision');
  expect(
    heldTogether([first, 'The landslide killed more than 130 people in the valley.'], ['2031-03-10', '2031-03-10']),
  ).toContain('casualty: precision');
});
