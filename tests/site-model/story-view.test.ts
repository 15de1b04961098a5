import { expect, test } from 'vitest';
import { leadingDiscrepancies, storyAnswer, storyDescription } from '../../src/site/answers.ts';
import { cellsOf } from '../../src/site/cells.ts';
import { neighboursOf } from '../../src/site/neighbours.ts';
import { reportFacts } from '../../src/site/report-facts.ts';
import { comparisonCalled, ferryView } from './ferry-view.ts';

test('what a report does not state is said in words', () => {
  const nameless = ferryView.articles[2];
  expect(nameless?.outletWords).toBe('outlet not stated');
  expect(nameless?.publishedWords).toBe('date not stated');
  expect(nameless?.name).toBe('Report C');
  expect(nameless?.opening).toMatch(/^A ferry ran aground in May\./u);
});

test('the first sentence of a story tells how far its reports part', () => {
  expect(storyAnswer(ferryView)).toBe(
    'The three reports differ on all three points that could be set side by side; on two they can’t all be right.',
  );
  expect(storyDescription(ferryView).length).toBeLessThanOrEqual(200);
});

test('a story whose reports share nothing, or agree on all, says so', () => {
  expect(storyAnswer({ ...ferryView, comparisons: [] })).toBe(
    'Three reports, and nothing yet that could be set side by side.',
  );
  const agreeing = { ...comparisonCalled('people-hurt'), verdict: 'agree' as const };
  expect(storyAnswer({ ...ferryView, comparisons: [agreeing] })).toBe(
    'The three reports agree on the one point that could be set side by side.',
  );
});

test('what an editor set aside is no discrepancy, and counts as no point', () => {
  const [first, ...others] = ferryView.comparisons;
  const edited = [{ edit: 'dismiss' as const, what: 'It does not count as a difference.', because: 'Two days.' }];
  const story = { ...ferryView, comparisons: first ? [...others, { ...first, edited }] : others };
  expect(leadingDiscrepancies(story).map(({ id }) => id)).toEqual(['day-of-the-grounding', 'the-rudder']);
  expect(storyAnswer(story)).toMatch(/^The three reports differ on all two points/u);
});

test('discrepancies lead in the order of the record, without what only one report says', () => {
  expect(leadingDiscrepancies(ferryView).map(({ id }) => id)).toEqual([
    'people-hurt',
    'day-of-the-grounding',
    'the-rudder',
  ]);
});

test('a figure that one report gives as about leads no story', () => {
  const hurt = comparisonCalled('people-hurt');
  const said = (figures: readonly (readonly [number, number])[]) => ({
    ...ferryView,
    comparisons: [
      {
        ...hurt,
        verdict: 'precision' as const,
        readings: hurt.readings.slice(0, 2).map((reading, at) => ({
          ...reading,
          claims: reading.claims.slice(0, 1).map((claim) => ({
            ...claim,
            kind: 'casualty' as const,
            value: { min: figures[at]?.[0] ?? 0, max: figures[at]?.[1] ?? 0, unit: 'person hurt' },
          })),
        })),
      },
    ],
  });
  const leads = (...figures: readonly (readonly [number, number])[]) => leadingDiscrepancies(said(figures)).length;
  expect(leads([360, 440], [400, 400])).toBe(0);
  expect(leads([360, 440], [412, 412])).toBe(1);
});

test('a row has a cell for every report: its value with the hedge, who says it, or nothing', () => {
  const cells = cellsOf(ferryView, comparisonCalled('people-hurt')).map(({ cell }) => cell);
  expect(cells[0]).toMatchObject({ claim: 'hurt-a', saidBy: 'police' });
  expect(cells[0]?.value).toMatch(/at least 12/iu);
  const quotes = cellsOf(ferryView, comparisonCalled('the-rudder')).map(({ cell }) => cell?.value);
  expect(quotes).toEqual(['“We lost the rudder.”', undefined, '“The rudder was lost.”']);
});

test('neighbours are the points that others share, in the order of the record', () => {
  const { previous, next } = neighboursOf(ferryView, comparisonCalled('day-of-the-grounding'));
  expect([previous?.id, next?.id]).toEqual(['people-hurt', 'the-rudder']);
  expect(neighboursOf(ferryView, comparisonCalled('cost-of-repair'))).toEqual({ previous: undefined, next: undefined });
});

test('a report is summed up by the points that it shares', () => {
  const [first] = ferryView.articles;
  expect(first && reportFacts(ferryView, first)).toBe('differs from others on 3 of 3 shared points');
});

test('a number of people harmed that is in conflict leads, behind what an editor put first', () => {
  const [hurt, day, ...others] = ferryView.comparisons;
  if (!hurt || !day) throw new RangeError('Expected two comparisons');
  const story = { ...ferryView, comparisons: [day, hurt, ...others] };
  expect(leadingDiscrepancies(story).map(({ id }) => id)[0]).toBe('people-hurt');
  const pinned = { ...day, edited: [{ edit: 'pin' as const, what: 'First of all.', because: 'Readers ask for it.' }] };
  const edited = { ...story, comparisons: [pinned, hurt, ...others] };
  expect(leadingDiscrepancies(edited).map(({ id }) => id)).toEqual([pinned.id, 'people-hurt', 'the-rudder']);
});
