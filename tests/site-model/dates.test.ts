import { expect, test } from 'vitest';
import { dateInWords } from '../../src/site/calendar.ts';
import { edtfInWords, plainDates } from '../../src/site/edtf.ts';
import type { StoryView } from '../../src/site/story-view.ts';
import { timelineOf } from '../../src/site/timeline.ts';
import { ferryView } from './ferry-view.ts';

test.each([
  ['2023-05-02', '2 May 2023'],
  ['2023-05-02T18:30:00Z', '2 May 2023'],
  ['2023-05', 'May 2023'],
  ['2023', '2023'],
  ['2023-21', 'spring 2023'],
  ['2023-36', 'last quarter of 2023'],
  ['199X', '1990s'],
  ['18XX', '1800s'],
  ['spring', 'spring'],
])('%s is %s in words', (iso, words) => {
  expect(dateInWords(iso)).toBe(words);
});

test.each([
  ['2023-05/..', 'since May 2023'],
  ['../2023-05-02', 'until 2 May 2023'],
  ['2023-05-10/2023-05-13', '10 to 13 May 2023'],
  ['2023-04-30/2023-05-02', '30 April to 2 May 2023'],
  ['2022-12/2023-01', 'December 2022 to January 2023'],
  ['2023~', 'about 2023'],
])('EDTF %s is %s in words', (edtf, words) => {
  expect(edtfInWords(edtf)).toBe(words);
});

test('only dates in brackets are put in words', () => {
  expect(plainDates('A says Monday (2023-05-01), B says 12 (of 2000) boats.')).toBe(
    'A says Monday (1 May 2023), B says 12 (of 2000) boats.',
  );
});

test('dates stand in order, each as long as its words leave open', () => {
  const { drawn, earlier, later } = timelineOf(ferryView);
  expect(drawn.map(({ words, articles }) => [words, articles.map(({ siglum }) => siglum).join('')])).toEqual([
    ['1 May 2023', 'A'],
    ['May 2023', 'C'],
    ['2 May 2023', 'B'],
  ]);
  expect(earlier.length + later.length).toBe(0);
  const [day, month] = drawn;
  expect(month?.bar.width).toBeCloseTo(31 * (day?.bar.width ?? 0));
});

test('what has no end stands where it began: far back in the list, else as a pale bar with an arrow', () => {
  const since = (iso: string): StoryView => ({
    ...ferryView,
    comparisons: ferryView.comparisons.map((comparison) => ({
      ...comparison,
      readings: comparison.readings.map((reading) => ({
        ...reading,
        claims: reading.claims.map((claim) =>
          claim.kind === 'date' && claim.value.edtf === '2023-05'
            ? { ...claim, value: { edtf: `${iso}/..`, from: `${iso}-01`, to: null } }
            : claim,
        ),
      })),
    })),
  });
  const far = timelineOf(since('2019-05'));
  expect(far.earlier.map(({ words }) => words)).toEqual(['Since May 2019']);
  expect(far.drawn.map(({ words }) => words)).toEqual(['1 May 2023', '2 May 2023']);
  const near = timelineOf(since('2023-05')).drawn.find(({ words }) => words === 'Since May 2023');
  expect(near?.bar).toMatchObject({ openStart: false, openEnd: true, unbounded: true });
});
