import { expect, test } from 'vitest';
import { reportPlotOf } from '../../src/site/report-plot.ts';
import { comparisonCalled } from './ferry-view.ts';

test('each report has a line of its own, in the order in which they were published', () => {
  const plot = reportPlotOf(comparisonCalled('people-hurt'));
  expect(plot?.rows.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C']);
  expect(plot?.rows.map(({ day }) => day === undefined)).toEqual([false, false, true]);
  const heights = plot?.rows.map(({ y }) => y) ?? [];
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

test('an open end is an arrow to the edge, one figure is a point, and a month a bar', () => {
  const hurt = reportPlotOf(comparisonCalled('people-hurt'));
  const [open] = hurt?.rows[0]?.marks ?? [];
  expect(open).toMatchObject({ form: 'open', openEnd: true, openStart: false });
  const days = reportPlotOf(comparisonCalled('day-of-the-grounding'));
  expect(days?.rows.map(({ marks }) => marks[0]?.form)).toContain('span');
  expect(days?.rows[0]?.marks[0]?.form).toBe('point');
});

test('nothing is drawn left of the line’s beginning, nor beyond the picture', () => {
  for (const id of ['people-hurt', 'day-of-the-grounding']) {
    const plot = reportPlotOf(comparisonCalled(id));
    for (const { from, to } of plot?.rows.flatMap(({ marks }) => marks) ?? []) {
      expect(from).toBeGreaterThanOrEqual(plot?.gutter ?? 0);
      expect(to).toBeLessThanOrEqual(plot?.width ?? 0);
    }
  }
});

test('words without figures have no plot', () => {
  expect(reportPlotOf(comparisonCalled('the-rudder'))).toBeUndefined();
});
