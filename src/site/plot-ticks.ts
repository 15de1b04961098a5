import { tickLabel } from './calendar.ts';

/** Where an axis that holds two values has its ticks. */
export type Ticks = (low: number, high: number) => readonly { readonly at: number; readonly label: string }[];

const TICKS = 4;
/** From here on figures are told in short: 100K, 2M. */
const LONG_FIGURE = 100_000;

export const figureTicks: Ticks = (low, high) => {
  const rough = (high - low || 1) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const step = Number.isInteger(low) && Number.isInteger(high) ? Math.max(round, 1) : round;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first;
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = (first + index) * step;
    return { at, label: figureLabel(at) };
  });
};

/** Steps of days, weeks, months and years; months and years are near enough for ticks without a grid. */
const daySteps = [1, 2, 7, 14, 31, 92, 183, 366, 1827, 3653, 18_263];

export const dayTicks: Ticks = (low, high) => {
  const rough = (high - low) / TICKS;
  const step = daySteps.find((size) => size >= rough) ?? 36_525;
  return Array.from({ length: Math.ceil((high - low) / step) + 1 }, (_, index) => {
    const at = low + index * step;
    return { at, label: tickLabel(at, step) };
  });
};

function figureLabel(value: number): string {
  const notation = Math.abs(value) >= LONG_FIGURE ? 'compact' : 'standard';
  return value.toLocaleString('en', { notation, maximumFractionDigits: 2 });
}
