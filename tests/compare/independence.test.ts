import { describe, expect, test } from 'vitest';
import { extract } from '../../src/claims/index.ts';
import { findPassages } from '../../src/compare/independence/passages.ts';
import { collate } from '../../src/compare/index.ts';
import { silenceOf } from '../../src/compare/silence.ts';
import { readClaims, readStory } from '../../src/stories/index.ts';

const article = (id: string, text: string) => ({ id, extraction: extract({ id, text, reference: '2031-03-03' }) });
const wire =
  'The blast tore through the storage yard shortly before noon, and the fire spread to three tanks within the hour.';

describe('shared passages', () => {
  test('words taken over are found, though a word was edited', () => {
    const edited = wire.replace('shortly before', 'just before');
    const [passage, ...others] = findPassages([article('a', wire), article('b', `Sirens wailed. ${edited}`)]);
    expect(others).toEqual([]);
    expect(passage?.articles).toEqual(['a', 'b']);
    expect(passage?.words).toBe(19);
    expect(passage?.places[0]).toEqual({ start: 0, end: wire.length - 1 });
  });

  test('a quotation that two reports share is no passage', () => {
    const quoted = '"We heard a bang and then all of the windows on our street were gone at once," said a neighbour.';
    expect(findPassages([article('a', quoted), article('b', quoted)])).toEqual([]);
  });

  test('a turn of phrase is no passage', () => {
    const phrase = 'on the outskirts of the capital of the country';
    expect(findPassages([article('a', `It burned ${phrase}.`), article('b', `They met ${phrase}, and left.`)])).toEqual(
      [],
    );
  });
});

test('four papers that print one wire report are one voice', () => {
  const { pathname } = new URL('../fixtures/stories/refinery-blast', import.meta.url);
  const { comparisons } = collate(readClaims(readStory(pathname)));
  const killed = comparisons.find(({ kind, readings }) => kind === 'casualty' && readings.length === 6);
  expect(killed?.voices).toEqual([
    ['a-harbour-wire', 'b-eastern-post', 'c-lake-herald', 'd-valley-times'],
    ['e-morning-ledger'],
    ['f-national-review'],
  ]);
});

test('an article is silent because it came earlier, because it is undated, or for no reason that is known', () => {
  const record = { siglum: 'A', path: '', text: '' };
  const first = { ...record, id: 'first', published: '2031-03-02' };
  const second = { ...record, id: 'second', published: '2031-03-03T08:00' };
  const third = { ...record, id: 'third', published: '2031-03-04' };
  const undated = { ...record, id: 'undated' };
  const articles = [first, second, third, undated];
  const comparison = { readings: [{ article: 'second', claims: ['x'], value: '12' }] };
  expect(articles.map((silent) => silenceOf(silent, comparison, articles))).toEqual([
    'earlier',
    undefined,
    undefined,
    'undated',
  ]);
});
