import { expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';
import type { ClaimKind } from '../../../src/claims/schema.ts';
import { collate } from '../../../src/compare/index.ts';
import { dateInWords } from '../../../src/compare/verdicts/dates-in-words.ts';

/** Why the reports of a kind relate as they do; the first is of 10 March 2031, the second of 12 March. */
function reasonsOn(kind: ClaimKind, texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, at) => {
    const [id, published] = [`report-${at}`, `2031-03-1${at * 2}`];
    return { id, published, extraction: extract({ id, text, reference: published }) };
  });
  return collate({ id: 'story', title: 'Story', articles })
    .comparisons.filter((comparison) => comparison.kind === kind && comparison.readings.length > 1)
    .map(({ because }) => because);
}

test.each<readonly [ClaimKind, string, string, string]>([
  [
    'casualty',
    'The landslide killed nine people in the valley.',
    'The landslide killed 12 people in the valley.',
    'A says 9, B says 12. The later report, B of 12 March 2031, gives the higher figure.',
  ],
  [
    'money',
    'The gale caused damage of 30 million euros on the coast, the ministry of trade said.',
    'The gale caused damage of 45 million euros on the coast, the insurers’ association said on Tuesday, half as much again.',
    'A says 30 million euros, B says 45 million euros. A cites the ministry of trade and B cites the insurers’ association.',
  ],
  [
    'date',
    'A fire destroyed the mill at Tarn Bridge on Sunday night.',
    'A fire destroyed the mill at Tarn Bridge on Monday.',
    'A says Sunday night (9 March 2031), B says Monday (10 March 2031). A night goes on into the next day.',
  ],
  [
    'percent',
    'Fewer than 40 percent of households in the valley were insured against flooding.',
    'The association says 38 percent of households in the valley were insured against flooding.',
    'A says fewer than 40 percent, B says 38 percent. Both can be true.',
  ],
])('a reason on a %s: %s', (kind, first, second, reason) => {
  expect(reasonsOn(kind, [first, second])).toEqual([reason]);
});

test.each([
  ['2031-10-24', '24 October 2031'],
  ['2031-10-24T18:30', '24 October 2031'],
  ['2031-08', 'August 2031'],
  ['2031', '2031'],
  ['2031-11-0X', 'early November 2031'],
  ['2031-11-1X', 'mid-November 2031'],
  ['2031-11-2X', 'late November 2031'],
  ['2031-11-XX', 'November 2031'],
  ['2031-21', 'spring 2031'],
  ['2031-W10', 'week 10 of 2031'],
  ['203X', 'the 2030s'],
  ['1931~', 'about 1931'],
  ['2031-08/..', 'since August 2031'],
  ['../2031-04-14', 'until 14 April 2031'],
  ['2031-05-10/2031-05-13', '10 to 13 May 2031'],
  ['2031-05-30/2031-06-02', '30 May to 2 June 2031'],
])('%s is told as %s', (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});
