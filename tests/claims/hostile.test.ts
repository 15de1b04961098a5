import { describe, expect, test } from 'vitest';
import { extract } from '../../src/claims/index.ts';

/** Characters of a hostile text. */
const SIZE = 100_000;

/**
 * Seconds of processor time for one text. A machine of today takes a tenth of it; what grows with the square of the
 * text, as a backtracking pattern or a loop in a loop does, takes minutes.
 */
const LIMIT = 10;

/** What a text is made of, again and again without an end. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  'one character': [...'aA1½éЖ漢"“”‘’()[]{}<>,;:.…!?-–—/\\$€%&@#*_=+|`^° \n\t', '😀', '\u0301', '\u200b'],
  'one word': [
    'a ',
    'Aa ',
    'killed ',
    'and ',
    'the ',
    'of ',
    'May ',
    'U.S. ',
    'Mr. ',
    'A. ',
    'five ',
    'half ',
    'million ',
  ],
  'words without space': ['a-', 'A.', '1,', '1.', '1:', '1/', '2020-', "'s", 'a@b.c', 'www.'],
  figures: [
    '11 11 11 ',
    '1 000 ',
    '5-6 ',
    '$5 ',
    '5% ',
    'two days ',
    '1990s ',
    'from 5 to ',
    'between 5 and ',
    '(64 km) ',
  ],
  dates: ['May 5 ', 'Monday, ', 'last week ', 'May 2020 to ', 'until 5 p.m. ', 'since ', 'the end of '],
  people: ['killed 5 ', '5 killed ', '12 people were killed in ', 'wounded and ', 'three other ', 'rose to 5 from 4 '],
  sources: ['said ', 'John Smith said ', 'police said that ', 'according to ', '"a," he said. ', '“a ', 'a” ', '“‘'],
  names: ['John Smith ', 'Bank of ', 'President ', 'Trinidad and ', 'Ministry of X and ', 'one of the ', 'in London, '],
  lines: ['a\n', 'a\n\n', '- a\n', '1. a\n', 'a,\n', 'the\n'],
};

describe.for(Object.entries(pieces))('a long text of %s', ([, kinds]) => {
  test.for(kinds)('%j is read in a time that grows with its length', { timeout: 120_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    const before = process.cpuUsage();
    const { claims } = extract({ id: 'hostile', text, reference: '2031-05-05' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(LIMIT);
    for (const { claim } of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote.exact);
  });
});
