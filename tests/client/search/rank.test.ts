import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchOver } from '../../../src/client/search/rank.ts';
import type { SearchRecord } from '../../../src/site/search-record.ts';

const record = (url: string, title: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  type: 'claim',
  story: 'harbour',
  url,
  title,
  text,
  ...more,
});

const records: readonly SearchRecord[] = [
  record('dead', 'People killed in the collision', 'A: 12 · B: at least 14', {
    type: 'comparison',
    kind: 'casualty',
    verdict: 'conflict',
    numbers: [12, 14],
  }),
  record('day', 'Day of the collision', 'A: March 5 · B: Tuesday', {
    type: 'comparison',
    kind: 'date',
    verdict: 'agree',
  }),
  record('twelve', '12', 'Divers found 12 bodies in the hull', { kind: 'casualty' }),
  record('seventy-six', 'seventy-six', 'the ferry had seventy-six passengers', { kind: 'count', numbers: [76] }),
  record('760', '760', 'a debt of 760 crowns', { kind: 'money' }),
  record('2076', '2,076', 'until the year 2076, or for 2,076 days', { kind: 'duration' }),
  record('captain', 'María Peña', 'person; also called Captain Peña', { type: 'actor' }),
  record('report', 'Ferry collides with barge', 'Coast Gazette, 2024-03-05', { type: 'article' }),
  record('warship', 'warship', 'a warship was sent to the bay', { story: 'bay', kind: 'status' }),
];
const search = searchOver(records);
const urls = (text: string, choice = {}) => search({ text, ...choice }).found.map(({ url }) => url);

describe('numbers', () => {
  test.each([
    ['76', ['seventy-six']],
    ['760', ['760']],
    ['2076', ['2076']],
    ['2,076', ['2076']],
    ['12', ['dead', 'twelve']],
    ['7', []],
    ['2024', ['report']],
    ['2024-03', ['report']],
    ['2024-03-05', ['report']],
    ['2024-03-06', []],
  ])('%s finds that number only', (query, expected) => expect(urls(query)).toEqual(expected));
});

describe('words', () => {
  test.each([
    ['collision', ['dead', 'day']],
    ['COLLIS', ['dead', 'day']],
    ['maria pena', ['captain']],
    ['Peña', ['captain']],
    ['ship', ['warship']],
    ['passangers', ['seventy-six']],
    ['colision killed', ['dead']],
    ['collision captain', []],
    ['captain’s', ['captain']],
    ['collisions', ['dead', 'day']],
    ['divers 12', ['twelve']],
    ['', []],
    ['…', []],
  ])('“%s”', (query, expected) => expect(urls(query)).toEqual(expected));

  test('a short word is found as it begins, not inside others', () => expect(urls('war')).toEqual(['warship']));
  test('a word that is there as typed is not taken for another', () => expect(urls('bay')).toEqual(['warship']));
});

describe('choices', () => {
  test.each([
    [{ kind: 'casualty' }, ['dead', 'twelve']],
    [{ kind: 'comparison' }, ['dead']],
    [{ kind: 'money' }, []],
    [{ story: 'bay' }, []],
  ])('%o', (choice, expected) => expect(urls('12', choice)).toEqual(expected));
});

describe('order', () => {
  test('the more of the title, the earlier', () => {
    const order = searchOver([
      record('text', 'Rescue', 'near the harbour', { type: 'actor' }),
      record('word', 'The old harbour', '', { type: 'actor' }),
      record('begins', 'Harbour rescue', '', { type: 'actor' }),
      record('same', 'Harbour', '', { type: 'actor' }),
    ])({ text: 'harbour' });
    expect(order.found.map(({ url }) => url)).toEqual(['same', 'begins', 'word', 'text']);
  });

  test('whoever bears the name comes before what is said of them', () => {
    const order = searchOver([
      record('about', 'When Marta Ruiz resigned', '', { type: 'comparison', verdict: 'conflict' }),
      record('person', 'Marta Ruiz', 'Person', { type: 'actor' }),
    ])({ text: 'ruiz' });
    expect(order.found.map(({ url }) => url)).toEqual(['person', 'about']);
  });

  test('what a number is the value of comes before what only names it', () => {
    const order = searchOver([
      record('named', 'Since when 12 people are missing', '', { type: 'comparison' }),
      record('value', 'People missing', 'A: twelve', { type: 'comparison', numbers: [12] }),
    ])({ text: '12' });
    expect(order.found.map(({ url }) => url)).toEqual(['value', 'named']);
  });

  test('what is written as typed comes before what only begins so', () => {
    const order = searchOver([record('longer', 'x shipyard', ''), record('same', 'x ship', '')])({ text: 'ship' });
    expect(order.found.map(({ url }) => url)).toEqual(['same', 'longer']);
  });
});

test('a day is found by its date, however it is worded', () => {
  const tuesday = searchOver([record('day', 'on Tuesday', '', { kind: 'date', date: '2024-03-05' })]);
  expect(['2024-03-05', '2024-03', '2024'].map((text) => tuesday({ text }).found.length)).toEqual([1, 1, 1]);
  expect(tuesday({ text: '05' }).found).toEqual([]);
});

test('a further term never finds more', () => {
  const words = fc.constantFrom('ferry', '12', 'collision', 'pena', 'the', 'war', '76', 'xyzzy', 'passengers');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), words, (query, further) => {
      const before = urls(query.join(' '));
      expect(before).toEqual(expect.arrayContaining(urls([...query, further].join(' '))));
    }),
  );
});

test('no text of a query breaks the search', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(urls(text)).toBeInstanceOf(Array);
    }),
  );
});
