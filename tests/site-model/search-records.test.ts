import { expect, test } from 'vitest';
import type { Claim } from '../../src/claims/schema.ts';
import type { Collation } from '../../src/compare/schema.ts';
import { createLinks } from '../../src/site/links.ts';
import { searchFile, searchRecords } from '../../src/site/search-records.ts';

const text = 'A ferry hit a barge on Tuesday. Police said seventy-six people were hurt.';
const place = (exact: string) => {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, quote: { exact, prefix: '', suffix: '' } };
};
const claims: readonly Claim[] = [
  {
    id: 'gazette-hurt',
    article: 'gazette',
    kind: 'casualty',
    value: { min: 76, max: 76, unit: 'person injured' },
    subject: 'people',
    rule: 'casualty/test',
    ...place('seventy-six'),
  },
  {
    id: 'gazette-day',
    article: 'gazette',
    kind: 'date',
    value: { edtf: '2024-03-05', from: '2024-03-05', to: '2024-03-05' },
    subject: 'ferry',
    rule: 'date/test',
    ...place('Tuesday'),
  },
];
const collation: Collation = {
  version: 1,
  story: { id: 'harbour', title: 'Collision in the harbour', path: '/harbour/' },
  articles: [{ id: 'gazette', siglum: 'A', outlet: 'Coast Gazette', path: '/harbour/articles/gazette/', text }],
  claims: [...claims],
  comparisons: [
    {
      id: 'people-hurt',
      kind: 'casualty',
      label: 'People hurt',
      verdict: 'single',
      because: 'Only report A speaks of it.',
      rules: [],
      path: '/harbour/claims/people-hurt/',
      readings: [{ article: 'gazette', claims: ['gazette-hurt'], value: 'seventy-six' }],
      silent: [],
      voices: [['gazette']],
    },
  ],
  passages: [],
  actors: [{ id: 'police', name: 'Police', type: 'organisation', aliases: ['Police', 'officers'], mentions: [] }],
};

test('everything that can be asked for has a record, and an address under the base', () => {
  expect(searchRecords(collation, createLinks('/some/path/'))).toEqual([
    {
      type: 'comparison',
      kind: 'casualty',
      verdict: 'single',
      title: 'People hurt',
      text: 'A: seventy-six',
      numbers: [76],
      story: 'harbour',
      url: '/some/path/harbour/claims/people-hurt/',
    },
    {
      type: 'actor',
      title: 'Police',
      text: 'Organisation; also called officers',
      story: 'harbour',
      url: '/some/path/harbour/actors/#actor-police',
    },
    {
      type: 'article',
      title: 'A · Coast Gazette',
      text,
      source: 'A · Coast Gazette',
      story: 'harbour',
      url: '/some/path/harbour/articles/gazette/',
    },
    {
      type: 'claim',
      kind: 'casualty',
      verdict: 'single',
      title: 'seventy-six',
      text,
      source: 'A · Coast Gazette',
      numbers: [76],
      story: 'harbour',
      url: '/some/path/harbour/articles/gazette/#m-gazette-hurt',
    },
    {
      type: 'claim',
      kind: 'date',
      title: 'Tuesday',
      text,
      source: 'A · Coast Gazette',
      date: '2024-03-05',
      story: 'harbour',
      url: '/some/path/harbour/articles/gazette/#m-gazette-day',
    },
  ]);
});

test('the file names stories, types, kinds and verdicts once', () => {
  const file = searchFile([collation], createLinks('/'));
  expect(file.stories).toEqual({ harbour: 'Collision in the harbour' });
  expect(file.types.claim).toBe('Claim');
  expect(file.kinds.attribution).toBe('Sources');
  expect(file.verdicts.attribution).toBe('Other source');
});
