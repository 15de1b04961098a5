import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/site/excerpt.ts';

const text = 'The ferry left at dawn.\nDivers found 12 bodies in the hull, the coast guard said on Tuesday.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ['12', 30, '…Divers found 12 bodies in the…'],
  ['The', 20, 'The ferry left at…'],
  ['Tuesday.', 20, '…on Tuesday.'],
  ['12', 1000, text.replace('\n', ' ')],
  ['12 bodies in the hull', 5, '…12 bodies in the hull…'],
])('around “%s” with %i letters', (words, length, expected) => expect(excerpt(text, at(words), length)).toBe(expected));

test('holds the place and is text as it stands, in one line', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.nat(60), (before, place, after, length) => {
      const whole = before + place + after;
      const words = excerpt(whole, { start: before.length, end: before.length + place.length }, length);
      const oneLine = (part: string) => part.replaceAll(/\s+/gu, ' ').trim();
      expect(words).toContain(oneLine(place));
      expect(oneLine(whole)).toContain(oneLine(words.replace(/^…/u, '').replace(/…$/u, '')));
    }),
  );
});
