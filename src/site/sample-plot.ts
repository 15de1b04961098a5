import { drawStretches, type Plot } from './plot.ts';

/** What a plot can say, for the page that explains the signs: a figure that two give, open ends, a range, a vague word. */
export const samplePlot: Plot = drawStretches([
  { letters: ['A', 'B'], min: 14, max: 14 },
  { letters: ['C'], min: 12, max: null },
  { letters: ['D'], min: 24, max: 36 },
  { letters: ['E'], min: null, max: 20 },
  { letters: ['F'], min: 12, max: 40, vague: true },
]);
