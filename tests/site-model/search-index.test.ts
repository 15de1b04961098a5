import { expect, test } from 'vitest';
import { searchIndex } from '../../src/site/search-index.ts';
import type { SearchRecord, SearchType } from '../../src/site/search-record.ts';

const record = (type: SearchType, title: string): SearchRecord => ({
  type,
  title,
  text: '',
  url: `/${title}`,
  story: 's',
});

test('everything stands under its type and first letter, whatever its case, accents and quotation marks', () => {
  const titles = ['zeal', '“Above all”', 'Ångström', 'apple', '12 boats', '3 boats', 'Łódź'];
  const sections = searchIndex([record('claim', 'x'), ...titles.map((title) => record('actor', title))]);
  expect(
    sections.map(({ type, groups }) => [
      type,
      groups.map(({ letter, records }) => [letter, records.map(({ title }) => title)]),
    ]),
  ).toEqual([
    [
      'actor',
      [
        ['0–9', ['12 boats', '3 boats']],
        ['A', ['“Above all”', 'Ångström', 'apple']],
        ['Z', ['zeal']],
        ['other', ['Łódź']],
      ],
    ],
    ['claim', [['X', ['x']]]],
  ]);
});
