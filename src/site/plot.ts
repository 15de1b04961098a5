import { type Axis, layAxis } from './plot-axis.ts';
import { type Form, formOf, isSpan, type Stretch, stretcher, ticksFor } from './plot-stretch.ts';
import { figureTicks, type Ticks } from './plot-ticks.ts';
import type { ComparisonView } from './story-view.ts';

interface PlacedItem {
  /** Letters of the reports that say so. */
  readonly sigla: string;
  /** A point has its letters on it, one that is open an arrow beside; a span stands behind its letters. */
  readonly form: Form;
  readonly vague: boolean;
  /** The point, or where the span begins. */
  readonly x: number;
  /** Where the letters stand: they are kept within the plot. */
  readonly centre: number;
  readonly y: number;
  /** Room that the letters take. */
  readonly width: number;
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
  readonly ticks: Axis['ticks'];
}

const WIDTH = 320;
const LANE = 25;
/** Room for a letter at either end. */
const INSET = 20;
const AXIS_ROOM = 24;
const PILL = 20;
const LETTER = 13;
const MOST_LETTERS = 10;

/** The plot of a comparison of figures or dates, where there is a difference to see. */
export function plotOf({ readings }: ComparisonView): Plot | undefined {
  const all = readings.flatMap(({ claims }) => claims);
  const toStretch = stretcher(all);
  if (toStretch === undefined) return undefined;
  const said = readings.flatMap(({ article, claims }) => {
    const stretches = claims.flatMap((claim) => toStretch(claim) ?? []);
    const distinct = new Map(stretches.map((stretch) => [keyOf(stretch), stretch]));
    return [...distinct.values()].map((stretch) => ({ siglum: article.siglum, stretch }));
  });
  const ends = new Set(said.flatMap(({ stretch: { min, max } }) => [min, max]));
  ends.delete(null);
  if (new Set(said.map(({ siglum }) => siglum)).size < 2 || ends.size < 2) return undefined;
  const groups = Map.groupBy(said, ({ stretch }) => keyOf(stretch));
  const items = [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first.stretch, letters: same.map(({ siglum }) => siglum) }] : [];
  });
  return layOut(items, ticksFor(all));
}

/** A plot of figures given directly. */
export function drawStretches(items: readonly Lettered[]): Plot {
  return layOut(items, figureTicks);
}

const keyOf = ({ min, max, vague }: Stretch): string => `${min} ${max} ${vague}`;

/** A stretch with the letters of the reports that give it. */
export interface Lettered extends Stretch {
  readonly letters: readonly string[];
}

function layOut(items: readonly Lettered[], ticksOf: Ticks): Plot {
  const known = items.flatMap(({ min, max }) => [min, max].filter((end) => end !== null));
  const start = Math.max(INSET, ...items.filter(isSpan).map(({ letters }) => lettersWidth(letters) + 2));
  const { scale, ticks } = layAxis(known, ticksOf, { start, end: WIDTH - INSET, width: WIDTH });
  const placed = intoLanes(items.map((item) => placeItem(item, scale)));
  const axisY = (Math.max(...placed.map(({ lane }) => lane)) + 1) * LANE + 4;
  return {
    width: WIDTH,
    height: axisY + AXIS_ROOM,
    axisY,
    items: placed.map(({ lane, ...item }) => ({ ...item, y: axisY - 4 - lane * LANE - LANE / 2 })),
    ticks,
  };
}

function placeItem(item: Lettered, scale: (value: number) => number): Omit<PlacedItem, 'y'> {
  const { letters, min, max, vague = false } = item;
  const from = min === null ? 2 : scale(min);
  const to = max === null ? WIDTH - 2 : scale(max);
  // The letters stand on the end that is known, and before a stretch of which both are.
  const x = min === null ? to : from;
  const width = lettersWidth(letters);
  const at = isSpan(item) ? x - width / 2 : x;
  const centre = Math.min(WIDTH - width / 2 - 1, Math.max(width / 2 + 1, at));
  return { sigla: lettersOf(letters), form: formOf(item), vague, x, centre, width, from, to, ...opennessOf(item) };
}

function opennessOf({ min, max }: Stretch): Pick<PlacedItem, 'openStart' | 'openEnd'> {
  return { openStart: min === null, openEnd: max === null };
}

function lettersOf(letters: readonly string[]): string {
  if (letters.length <= MOST_LETTERS) return letters.join(' ');
  return `${letters.slice(0, MOST_LETTERS - 2).join(' ')} +${letters.length - MOST_LETTERS + 2}`;
}

function lettersWidth(letters: readonly string[]): number {
  return PILL + (Math.min(letters.join('').length, MOST_LETTERS) - 1) * LETTER;
}

/** Puts each item into the lowest lane where nothing stands in its way, shorter stretches first. */
function intoLanes<Item extends Omit<PlacedItem, 'y'>>(items: readonly Item[]): readonly (Item & { lane: number })[] {
  const taken: { lane: number; from: number; to: number }[] = [];
  const sorted = items.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  const lanes = new Map(
    sorted.map((item) => {
      const from = Math.min(item.from, item.centre - item.width / 2 - 2);
      const to = Math.max(item.to, item.centre + item.width / 2 + 2);
      const busy = new Set(taken.filter((other) => other.from < to && from < other.to).map(({ lane }) => lane));
      let lane = 0;
      while (busy.has(lane)) lane++;
      taken.push({ lane, from, to });
      return [item, lane];
    }),
  );
  return items.map((item) => ({ ...item, lane: lanes.get(item) ?? 0 }));
}
