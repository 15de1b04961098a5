import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from '../../../src/client/search/marks.ts';
import { searchOver } from '../../../src/client/search/rank.ts';

/** The text with what is marked in square brackets. */
function marked(text: string, query: string): string {
  const { answers } = searchOver([{ type: 'claim', story: 's', url: '/', title: text, text: '' }])({ text: query });
  return markedParts(text, answers)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

test.each([
  ['Divers in Málaga found 12 bodies', 'malaga 12', 'Divers in [Málaga] found [12] bodies'],
  ['Ma\u0301laga', 'mala', '[Ma\u0301la]ga'],
  ['The killed and the wounded', 'kill', 'The [kill]ed and the wounded'],
  ['a Straße in town', 'strasse', 'a [Straße] in town'],
  ['1,200 of 12,000', '1200', '[1,200] of 12,000'],
  ['seventy-six and 760', '76', 'seventy-six and 760'],
  ['O’Brien said', "o'brien", '[O’Brien] said'],
  ['the captain’s log', 'captains', 'the [captain]’s log'],
  ['The U.S. said', 'us', 'The [U.S]. said'],
  ['three passengers', 'passangers', 'three [passengers]'],
  ['<b>bold</b> & so', 'bold', '<b>[bold]</b> & so'],
  ['in 2024-03-05', '2024-03', 'in [2024-03-05]'],
])('%s, asked for %s', (text, query, expected) => expect(marked(text, query)).toBe(expected));

test('the parts are the text as written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, more) => {
      const whole = `${text} ${more}`;
      expect(marked(whole, more).replaceAll(/[[\]]/gu, '')).toBe(whole.replaceAll(/[[\]]/gu, ''));
    }),
  );
});
