import type { Claim } from '../claims/schema.ts';
import { dayNumber, tickLabel } from './calendar.ts';
import type { ComparisonView } from './story-view.ts';

/** What one article says as a stretch of one axis; null is an open end. */
export interface PlotItem {
  readonly siglum: string;
  readonly min: number | null;
  readonly max: number | null;
}

interface PlacedItem {
  readonly siglum: string;
  /** Where the siglum stands. */
  readonly x: number;
  readonly y: number;
  /** The stretch that the words allow. */
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Geometry of a plot, in SVG user units. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly items: readonly PlacedItem[];
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

const WIDTH = 320;
const LANE = 24;
/** Room for a siglum at either end. */
const INSET = 16;
const AXIS_ROOM = 24;
const TICKS = 4;

/** The plot of a comparison of figures or dates, where there is a difference to see. */
export function plotOf({ kind, readings }: ComparisonView): Plot | undefined {
  const items = readings.flatMap(({ article, claims }) => {
    const stretches = claims.flatMap((claim) => stretchOf(claim) ?? []);
    const distinct = new Map(stretches.map((stretch) => [`${stretch.min} ${stretch.max}`, stretch]));
    return [...distinct.values()].map((stretch) => ({ siglum: article.siglum, ...stretch }));
  });
  const ends = new Set(items.flatMap(({ min, max }) => [min, max]));
  ends.delete(null);
  if (new Set(items.map(({ siglum }) => siglum)).size < 2 || ends.size < 2) return undefined;
  return layOut(items, kind === 'date' ? dayTicks : figureTicks);
}

function stretchOf(claim: Claim): { min: number | null; max: number | null } | undefined {
  switch (claim.kind) {
    case 'casualty':
    case 'count':
    case 'money':
    case 'percent':
    case 'duration':
      return { min: claim.value.min, max: claim.value.max };
    case 'date': {
      const { from, to } = claim.value;
      return { min: from === null ? null : dayNumber(from), max: to === null ? null : dayNumber(to) };
    }
    default:
      return undefined;
  }
}

type Ticks = (low: number, high: number) => readonly { readonly at: number; readonly label: string }[];

function layOut(items: readonly PlotItem[], ticksOf: Ticks): Plot {
  const known = items.flatMap(({ min, max }) => [min, max].filter((end) => end !== null));
  const ticks = ticksOf(Math.min(...known), Math.max(...known));
  const low = Math.min(...known, ...ticks.map(({ at }) => at));
  const high = Math.max(...known, ...ticks.map(({ at }) => at));
  const scale = (value: number) => INSET + ((value - low) / (high - low || 1)) * (WIDTH - 2 * INSET);
  const placed = intoLanes(items.map((item) => placeItem(item, scale)));
  const axisY = (Math.max(...placed.map(({ lane }) => lane)) + 1) * LANE + 4;
  return {
    width: WIDTH,
    height: axisY + AXIS_ROOM,
    axisY,
    items: placed.map(({ lane, ...item }) => ({ ...item, y: axisY - 4 - lane * LANE - LANE / 2 })),
    ticks: ticks.map(({ at, label }) => ({ x: scale(at), label, anchor: anchorAt(scale(at)) })),
  };
}

function placeItem({ siglum, min, max }: PlotItem, scale: (value: number) => number): Omit<PlacedItem, 'y'> {
  const from = min === null ? 2 : scale(min);
  const to = max === null ? WIDTH - 2 : scale(max);
  // The siglum stands on the end that is known; a stretch known at both ends is a bar with it in the middle.
  const x = min === null ? to : max === null ? from : (from + to) / 2;
  return { siglum, x, from, to, openStart: min === null, openEnd: max === null };
}

/** Puts each item into the lowest lane where nothing stands in its way, shorter stretches first. */
function intoLanes<Item extends { readonly x: number; readonly from: number; readonly to: number }>(
  items: readonly Item[],
): readonly (Item & { readonly lane: number })[] {
  const taken: { lane: number; from: number; to: number }[] = [];
  const sorted = items.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  const lanes = new Map(
    sorted.map((item) => {
      const from = Math.min(item.from, item.x - LANE / 2);
      const to = Math.max(item.to, item.x + LANE / 2);
      const busy = new Set(taken.filter((other) => other.from < to && from < other.to).map(({ lane }) => lane));
      let lane = 0;
      while (busy.has(lane)) lane++;
      taken.push({ lane, from, to });
      return [item, lane];
    }),
  );
  return items.map((item) => ({ ...item, lane: lanes.get(item) ?? 0 }));
}

function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < INSET * 2) return 'start';
  return x > WIDTH - INSET * 2 ? 'end' : 'middle';
}

function figureTicks(low: number, high: number): readonly { at: number; label: string }[] {
  const rough = (high - low || 1) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const whole = Number.isInteger(low) && Number.isInteger(high);
  const step = Math.max(
    [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough,
    whole ? 1 : 0,
  );
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first;
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = (first + index) * step;
    return {
      at,
      label: at.toLocaleString('en', { notation: at >= 100_000 ? 'compact' : 'standard', maximumFractionDigits: 2 }),
    };
  });
}

/** Steps of days, weeks, months and years; months and years are near enough for ticks without a grid. */
const daySteps = [1, 2, 7, 14, 31, 92, 183, 366, 1827, 3653, 18_263];

function dayTicks(low: number, high: number): readonly { at: number; label: string }[] {
  const rough = (high - low) / TICKS;
  const step = daySteps.find((size) => size >= rough) ?? 36_525;
  const count = Math.ceil((high - low) / step);
  return Array.from({ length: count + 1 }, (_, index) => ({
    at: low + index * step,
    label: tickLabel(low + index * step, step),
  }));
}
