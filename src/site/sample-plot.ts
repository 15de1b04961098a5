import { drawStretches, type Plot } from './plot.ts';
import { drawLines, type ReportPlot } from './report-plot.ts';

/** What a plot can say, for the page that explains the signs: a figure that two give, open ends, a range, a vague word. */
export const samplePlot: Plot = drawStretches([
  { letters: ['A', 'B'], min: 14, max: 14 },
  { letters: ['C'], min: 12, max: null },
  { letters: ['D'], min: 24, max: 36 },
  { letters: ['E'], min: null, max: 20 },
  { letters: ['F'], min: 12, max: 40, vague: true },
]);

/** The same by report: a count that rises from day to day, and a vague word of nobody knows when. */
export const sampleLines: ReportPlot = drawLines([
  { siglum: 'A', day: '5 Mar', stretches: [{ min: 9, max: null }] },
  { siglum: 'B', day: '6 Mar', stretches: [{ min: 14, max: 14 }] },
  { siglum: 'C', day: '7 Mar', stretches: [{ min: 17, max: 17 }] },
  { siglum: 'D', day: undefined, stretches: [{ min: 12, max: 36, vague: true }] },
]);
