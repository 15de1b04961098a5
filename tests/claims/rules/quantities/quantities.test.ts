import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../../src/claims/layers.ts';
import { findQuantities } from '../../../../src/claims/rules/quantities/index.ts';
import { readDocument } from '../../../../src/claims/text/index.ts';

function read(text: string): readonly Quantity[] {
  return findQuantities(readDocument({ id: 'example', text }), { times: [], mentions: [] });
}

describe('numbers', () => {
  test.each<[string, number, number]>([
    ['1,250 cows', 1250, 1250],
    ['12,00,000 voters', 1_200_000, 1_200_000],
    ['1.2 million cows', 1_200_000, 1_200_000],
    ['4.1 billion cows', 4_100_000_000, 4_100_000_000],
    ['3m people', 3_000_000, 3_000_000],
    ['50M people', 50_000_000, 50_000_000],
    ['20k fans', 20_000, 20_000],
    ['twenty-five cows', 25, 25],
    ['two hundred cows', 200, 200],
    ['two hundred and six cows', 206, 206],
    ['three thousand four hundred cows', 3400, 3400],
    ['one million two hundred thousand cows', 1_200_000, 1_200_000],
    ['a thousand cows', 1000, 1000],
    ['two dozen cows', 24, 24],
    ['a dozen cows', 12, 12],
    ['half a dozen cows', 6, 6],
    ['half a million cows', 500_000, 500_000],
    ['a quarter of a million cows', 250_000, 250_000],
    ['two and a half million cows', 2_500_000, 2_500_000],
    ['9-12 cows', 9, 12],
    ['9 to 12 cows', 9, 12],
    ['three or four cows', 3, 4],
    ['3 to 5 million cows', 3_000_000, 5_000_000],
    ['twelve\nwhite cows', 12, 12],
  ])('%s', (text, low, high) => {
    expect(read(`They counted ${text} there.`).map(({ stated }) => stated)).toEqual([[low, high]]);
  });
});

describe('what is counted', () => {
  test.each<[string, string, string]>([
    ['14 US army officers were there', 'US army officers', 'officer'],
    ['four former senior officials left', 'former senior officials', 'official'],
    ['12 French and German tourists left', 'French and German tourists', 'tourist'],
    ['30 police officers came', 'police officers', 'officer'],
    ['six women soldiers came', 'women soldiers', 'soldier'],
    ['five men ran', 'men', 'man'],
    ['ten children ran', 'children', 'child'],
    ['two buses burned', 'buses', 'bus'],
    ['eight cities voted', 'cities', 'city'],
    ['eleven crew swam', 'crew', 'crew'],
    ['three by-elections came', 'by-elections', 'election'],
    ['one wooden bridge fell', 'wooden bridge', 'bridge'],
    ['dozens of small boats sank', 'small boats', 'boat'],
    ['12 of the boats sank', 'boats', 'boat'],
    ['six more houses burned', 'houses', 'house'],
    ['two sports teams came', 'sports teams', 'team'],
    ['34 schools - all rural - closed', 'schools', 'school'],
    ['40 homes—most of them old—burned', 'homes', 'home'],
    ['1640 schoolchildren wrote', 'schoolchildren', 'schoolchild'],
    ['four plain-clothes officers came', 'plain-clothes officers', 'officer'],
  ])('%s', (clause, noun, unit) => {
    const text = `That day ${clause}.`;
    const [quantity] = read(text);
    expect(text.slice(quantity?.noun?.start, quantity?.noun?.end)).toBe(noun);
    expect(quantity?.unit).toBe(unit);
  });
});

describe('bounds', () => {
  test.each<[string, number | null, number | null, Quantity['bound'], string]>([
    ['at least 40 cows', 40, null, 'at-least', 'at least'],
    ['more than 40 cows', 40, null, 'at-least', 'more than'],
    ['well over 40 cows', 40, null, 'at-least', 'well over'],
    ['no fewer than 40 cows', 40, null, 'at-least', 'no fewer than'],
    ['40-plus cows', 40, null, 'at-least', 'plus'],
    ['400+ cows', 400, null, 'at-least', '+'],
    ['>400 cows', 400, null, 'at-least', '>'],
    ['at least some 40 cows', 40, null, 'at-least', 'at least some'],
    ['up to 40 cows', null, 40, 'at-most', 'up to'],
    ['up to another 40 cows', null, 40, 'at-most', 'up to'],
    ['fewer than 40 cows', null, 40, 'at-most', 'fewer than'],
    ['no more than 40 cows', null, 40, 'at-most', 'no more than'],
    ['40 or fewer cows', null, 40, 'at-most', 'or fewer'],
    ['roughly 40 cows', 36, 44, 'about', 'roughly'],
    ['40 or so cows', 36, 44, 'about', 'or so'],
    ['40-odd cows', 36, 44, 'about', 'odd'],
    ['nearly 40 cows', 36, 40, 'about', 'nearly'],
    ['just over 40 cows', 40, 44, 'at-least', 'just over'],
    ['just shy of 40 cows', 36, 40, 'at-most', 'just shy of'],
    ['not below 40 cows', 40, null, 'at-least', 'not below'],
    ['never more than 40 cows', null, 40, 'at-most', 'never more than'],
    ['a minimum of 40 cows', 40, null, 'at-least', 'a minimum of'],
    ['between 40 and 60 cows', 40, 60, 'range', 'between'],
  ])('%s', (text, min, max, bound, hedge) => {
    expect(read(`They saw ${text} there.`)).toMatchObject([{ min, max, bound, hedge }]);
  });
});

test.each(['They talked about 40 cows.', 'The victory over 40 rivals.', 'He took over 40 farms.'])(
  'no bound in: %s',
  (text) => {
    expect(read(text)).toMatchObject([{ min: 40, max: 40, bound: 'exact' }]);
  },
);

test.each([
  ['9/11 came first.'],
  ['The one-on-one talks.'],
  ['A two-to-one vote.'],
  ['The Three Gorges dam.'],
  ['Emissions fell below 1990 levels.'],
  ['It was the October of 1789.'],
  ['She is 5\'11" tall.'],
  ['The 10^5 factor.'],
  ['Call 1-(800)-555-0142 or 911.'],
  ['The IP is 10.0.0.1.'],
  ['No one came.'],
  ["We met at three o'clock."],
  ['The final is in the top 10.'],
])('no quantity in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['It burned 5 or so miles.', { min: 4.5, max: 5.5, unit: 'mile', hedge: 'or so' }],
  ['A magnitude 6.5 quake.', { min: 6.5, max: 6.5, unit: 'magnitude' }],
  ['It is 3-1/2 inches wide.', { min: 3.5, max: 3.5, unit: 'inch' }],
  ['It weighs 90 kg.', { min: 90, max: 90, unit: 'kilogram' }],
  ['The loss was -$30.5bn.', { min: -30_500_000_000, max: -30_500_000_000, currency: 'USD' }],
  ['A 1,350-square-foot flat.', { min: 1350, max: 1350, unit: 'square foot' }],
  ['He earns £2,000-a-week.', { min: 2000, per: 'week', currency: 'GBP' }],
  ['Oil cost more than $80 per barrel.', { min: 80, max: null, per: 'barrel' }],
  ['They hired 2000 workers.', { min: 2000, max: 2000, unit: 'worker' }],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject([expected]);
});

test('a change keeps which number it came from and which it went to', () => {
  const found = read('Sales rose by 12% to $60m from $53m.');
  expect(found.map(({ movement, change }) => [movement, change])).toEqual([
    ['by', 'up'],
    ['to', 'up'],
    ['from', 'up'],
  ]);
});

test('a second number after "to" ends no range when the amount moved', () => {
  expect(read('Output grew from 20 tonnes to 30 tonnes.').map(({ stated }) => stated)).toEqual([
    [20, 20],
    [30, 30],
  ]);
  expect(read('Plots of 20 to 30 hectares were sold.').map(({ stated }) => stated)).toEqual([[20, 30]]);
});

test('the number is told apart from its unit and its noun', () => {
  const text = 'They paid over $1.5bn for 12 old mills.';
  const words = read(text).map(({ start, end, number }) => [
    text.slice(start, end),
    text.slice(number.start, number.end),
  ]);
  expect(words).toEqual([
    ['$1.5bn', '1.5bn'],
    ['12 old mills', '12'],
  ]);
});

test('it leaves out what times and names took', () => {
  const text = 'Studio 54 opened 3 clubs within 90 days.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const mention = { ...span('Studio 54'), rule: 'x', name: 'Studio 54', type: 'organisation', titles: [] } as const;
  const time = {
    ...span('90 days'),
    rule: 'x',
    type: 'DURATION',
    value: 'P90D',
    role: 'on',
    resolvedFrom: 'text',
  } as const;
  const found = findQuantities(readDocument({ id: 'example', text }), { times: [time], mentions: [mention] });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['3 clubs']);
});

test('whatever the text, nothing throws and every span lies in it, in order', () => {
  const word = fc.constantFrom(
    ...'12 1,000 .5 - – $ % € million dozen half a two hundred and of people m bn ( ) / + minus US$ to from in one third'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 30 }), (words) => {
      const text = words.map(([part, space]) => part + space).join('');
      let last = 0;
      for (const { start, end, number } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(number.start).toBeGreaterThanOrEqual(start);
        expect(number.end).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test.each([
  ['red-cats '],
  ['cats-'],
  ['one hundred and '],
  ['hundreds of '],
  ['national '],
  ['1/2/'],
  ['5-'],
  ['number of '],
])('a long run of "%s" does not overflow', (part) => {
  expect(read(`5 ${part.repeat(12_000)}`).length).toBeGreaterThanOrEqual(0);
});
