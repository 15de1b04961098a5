import { dayNumber, tickLabel } from './calendar.ts';
import { type Axis, layAxis } from './plot-axis.ts';
import { type Stretch, stretchOf } from './plot-stretch.ts';
import { dayTicks, figureTicks } from './plot-ticks.ts';
import type { ComparisonView, ReadingView } from './story-view.ts';

/** What one report says, on a line of its own. */
export interface PlotRow {
  readonly siglum: string;
  /** When it was published: "12 Nov". */
  readonly day: string | undefined;
  readonly y: number;
  /** A figure or day is a point; what one end is known of an arrow from there; what two ends are known of a bar. */
  readonly marks: readonly PlotMark[];
}

export interface PlotMark {
  readonly form: 'point' | 'open' | 'span';
  readonly vague: boolean;
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Geometry of a plot of reports in the order in which they were published, in SVG user units. */
export interface ReportPlot {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly gutter: number;
  readonly rows: readonly PlotRow[];
  readonly ticks: Axis['ticks'];
}

const WIDTH = 320;
const ROW = 24;
/** Room for a letter and a day before each line. */
const GUTTER = 66;
/** Room behind the last tick, and for arrows. */
const INSET = 12;
const AXIS_ROOM = 24;

/** The plot of figures or dates by report, where there is a difference to see. */
export function reportPlotOf({ kind, readings }: ComparisonView): ReportPlot | undefined {
  const said = readings.map((reading) => ({ reading, stretches: stretchesOf(reading) }));
  const drawn = said.filter(({ stretches }) => stretches.length > 0);
  const ends = drawn.flatMap(({ stretches }) => stretches.flatMap(({ min, max }) => [min, max]));
  const known = ends.filter((end) => end !== null);
  if (drawn.length < 2 || new Set(known).size < 2) return undefined;
  const line = { start: GUTTER + INSET, end: WIDTH - 2 * INSET, width: WIDTH };
  const { scale, ticks } = layAxis(known, kind === 'date' ? dayTicks : figureTicks, line);
  const axisY = drawn.length * ROW + 4;
  return {
    width: WIDTH,
    height: axisY + AXIS_ROOM,
    axisY,
    gutter: GUTTER,
    rows: drawn.map(({ reading: { article }, stretches }, at) => ({
      siglum: article.siglum,
      day: article.published === undefined ? undefined : tickLabel(dayNumber(article.published), 1),
      y: at * ROW + ROW / 2,
      marks: stretches.map((stretch) => markOf(stretch, scale)),
    })),
    ticks,
  };
}

/** What a report's words allow, each stretch once, the wider ones first: they lie behind the others. */
function stretchesOf({ claims }: ReadingView): readonly Stretch[] {
  const stretches = claims.flatMap((claim) => stretchOf(claim) ?? []);
  const distinct = new Map(stretches.map((stretch) => [`${stretch.min} ${stretch.max}`, stretch]));
  return [...distinct.values()].sort((a, b) => Number(isSpan(b)) - Number(isSpan(a)));
}

function markOf(stretch: Stretch, scale: Axis['scale']): PlotMark {
  const { min, max, vague = false } = stretch;
  return {
    form: isSpan(stretch) ? 'span' : min === max ? 'point' : 'open',
    vague,
    from: min === null ? GUTTER + 2 : scale(min),
    to: max === null ? WIDTH - 2 : scale(max),
    openStart: min === null,
    openEnd: max === null,
  };
}

function isSpan({ min, max }: Stretch): boolean {
  return min !== null && max !== null && min !== max;
}
