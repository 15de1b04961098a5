import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Token } from '../../../src/claims/text/document.ts';
import { plainEnd } from '../../../src/claims/text/plain.ts';
import { addTokens, tokenPattern } from '../../../src/claims/text/tokens.ts';

function read(text: string) {
  const tokens: Token[] = [];
  addTokens(text, { start: 0, end: text.length }, tokens);
  return tokens;
}

test.each([
  ['$400mn', '$ 400 mn'],
  ['85%', '85 %'],
  ['9–12', '9 – 12'],
  ['the U.S. Senate', 'the U.S. Senate'],
  ['a U.S.-led team', 'a U.S.-led team'],
  ["Holt's boat", "Holt 's boat"],
  ['the ministers’ cars', 'the ministers ’ cars'],
  ["didn't", "didn't"],
  ['O’Neill’s', 'O’Neill ’s'],
  ['a 16-year-old girl', 'a 16-year-old girl'],
  ['oil-rich COVID-19', 'oil-rich COVID-19'],
  ['1,200.5 at 10:45', '1,200.5 at 10:45'],
  ['the 19th of the 1990s', 'the 19th of the 1990s'],
  ['Gen. Sept. J. R. Hale', 'Gen. Sept. J. R. Hale'],
  ['He said no.', 'He said no .'],
  ['No. 10', 'No. 10'],
  ['AT&T rose.', 'AT&T rose .'],
  ['(see https://example.org/a.)', '( see https://example.org/a . )'],
  ['jane@example.org', 'jane@example.org'],
  ['wait...', 'wait ...'],
  ['€3bn', '€ 3 bn'],
  ['Łódź, São Paulo', 'Łódź , São Paulo'],
])('%s', (text, expected) => {
  expect(
    read(text)
      .map((token) => token.text)
      .join(' '),
  ).toBe(expected);
});

test.each([
  ['Holt', 'word'],

  ['16-year-old', 'word'],
  ['12', 'number'],
  ['½', 'number'],
  ['$', 'symbol'],
  ['%', 'symbol'],
  ['“', 'punctuation'],
])('%s is a %s', (text, kind) => {
  expect(read(text).map((token) => token.kind)).toEqual([kind]);
});

test('look-up forms are lower case with straight apostrophes', () => {
  expect(read('Don’t').map((token) => token.lower)).toEqual(["don't"]);
});

test('tokens are exact, in order, and hold all that is not space', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(text, (any) => {
      let at = 0;
      for (const token of read(any)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(any.slice(token.start, token.end)).toBe(token.text);
        expect(token.end).toBeGreaterThan(token.start);
        expect(any.slice(at, token.start).trim()).toBe('');
        at = token.end;
      }
      expect(any.slice(at).trim()).toBe('');
    }),
  );
});

test('the possessive is a word', () => {
  expect(read("Holt's").map((token) => token.kind)).toEqual(['word', 'word']);
});

test('what is plain at first sight is what the pattern finds', () => {
  const piece = fc.constantFrom(...'aZs,;:"()?![].\'’-&@/ \n10é½', 'www', 'http', 'U.S');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (let at = 0; at < text.length; at++) {
        const end = plainEnd(text, at, text.length);
        if (end === at) continue;
        tokenPattern.lastIndex = at;
        expect(tokenPattern.exec(text)?.[0]).toBe(text.slice(at, end));
      }
    }),
  );
});
