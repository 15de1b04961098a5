import type { Ticks } from './plot-ticks.ts';

/** An axis of a plot, in its units of length. */
export interface Axis {
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly scale: (value: number) => number;
}

/** An axis that holds all values, between two places of a plot of some width. */
export function layAxis(
  values: readonly number[],
  ticksOf: Ticks,
  { start, end, width }: { readonly start: number; readonly end: number; readonly width: number },
): Axis {
  const ticks = ticksOf(Math.min(...values), Math.max(...values));
  const low = Math.min(...values, ...ticks.map(({ at }) => at));
  const high = Math.max(...values, ...ticks.map(({ at }) => at));
  const scale = (value: number) => Math.round((start + ((value - low) / (high - low || 1)) * (end - start)) * 10) / 10;
  return {
    scale,
    ticks: ticks.map(({ at, label }) => ({ x: scale(at), label, anchor: anchorAt(scale(at), label, width) })),
  };
}

/** Labels are centred on their tick unless they would stick out. */
function anchorAt(x: number, label: string, width: number): 'start' | 'middle' | 'end' {
  const reach = label.length * 3.2;
  if (x - reach < 0) return 'start';
  return x + reach > width ? 'end' : 'middle';
}
