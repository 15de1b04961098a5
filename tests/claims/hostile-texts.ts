/** Characters of a hostile text. */
const SIZE = 100_000;

/** A long text of nothing but a piece. */
export function hostileText(piece: string): string {
  return piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
}

/** What a text is made of, again and again without an end. */
export const hostilePieces: Readonly<Record<string, readonly string[]>> = {
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
  'words without space': [
    'a-',
    'A.',
    '1,',
    '1.',
    '1:',
    '1/',
    '2020-',
    "'s",
    'a@b.c',
    'www.',
    'Monday-',
    'mid-',
    'twenty-',
    'A-',
    '-1',
  ],
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
    '1/2 ',
    '20. ',
  ],
  dates: ['May 5 ', 'Monday, ', 'last week ', 'May 2020 to ', 'until 5 p.m. ', 'since ', 'the end of '],
  people: ['killed 5 ', '5 killed ', '12 people were killed in ', 'wounded and ', 'three other ', 'rose to 5 from 4 '],
  sources: ['said ', 'John Smith said ', 'police said that ', 'according to ', '"a," he said. ', '“a ', 'a” ', '“‘'],
  names: [
    'John Smith ',
    'Bank of ',
    'President ',
    'Trinidad and ',
    'Ministry of X and ',
    'one of the ',
    'in London, ',
    'Smith, 45, ',
    'Kenya-Uganda ',
  ],
  lines: ['a\n', 'a\n\n', '- a\n', '1. a\n', 'a,\n', 'the\n'],
};
