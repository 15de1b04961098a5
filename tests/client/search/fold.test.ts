import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithPlaces } from '../../../src/client/search/fold.ts';

test.each([
  ['Málaga', 'malaga'],
  ['Ma\u0301laga', 'malaga'],
  ['ÅLESUND', 'alesund'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['O’Brien', 'obrien'],
  ["O'Brien", 'obrien'],
  ['ﬁnal', 'final'],
  ['İzmir', 'izmir'],
])('%s is compared as %s', (written, folded) => {
  expect(fold(written)).toBe(folded);
  expect(foldWithPlaces(written).text).toBe(folded);
});

test('every folded letter leads back to where it was written', () => {
  expect(foldWithPlaces('São')).toEqual({ text: 'sao', places: [0, 1, 2, 3] });
  expect(foldWithPlaces('Sa\u0303o')).toEqual({ text: 'sao', places: [0, 1, 3, 4] });
  expect(foldWithPlaces('aßb')).toEqual({ text: 'assb', places: [0, 1, 1, 2, 3] });
});

test('places rise, stay inside the text and are one more than the letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldWithPlaces(text);
      expect(folded.places).toHaveLength(folded.text.length + 1);
      expect(folded.places.every((place, at) => at === 0 || place >= (folded.places[at - 1] ?? 0))).toBe(true);
      expect(folded.places.at(-1)).toBe(text.length);
    }),
  );
});
