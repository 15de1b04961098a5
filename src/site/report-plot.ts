import { dayNumber, tickLabel } from './calendar.ts';
import { type Axis, layAxis } from './plot-axis.ts';
import { type Form, formOf, isSpan, type Stretch, type Stretcher, stretcher, ticksFor } from './plot-stretch.ts';
import { figureTicks, type Ticks } from './plot-ticks.ts';
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
  readonly form: Form;
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

/** What one report says, before it has a place. */
export interface ReportLine {
  readonly siglum: string;
  readonly day: string | undefined;
  /** The wider ones first: they lie behind the others. */
  readonly stretches: readonly Stretch[];
}

/** The plot of figures or dates by report, where there is a difference to see. */
export function reportPlotOf({ readings }: ComparisonView): ReportPlot | undefined {
  const all = readings.flatMap(({ claims }) => claims);
  const toStretch = stretcher(all);
  if (toStretch === undefined) return undefined;
  const lines = readings.map((reading) => lineOf(reading, toStretch)).filter(({ stretches }) => stretches.length > 0);
  if (lines.length < 2 || new Set(endsOf(lines)).size < 2) return undefined;
  return drawLines(lines, ticksFor(all));
}

/** A plot of lines given directly, some end of which is known. */
export function drawLines(lines: readonly ReportLine[], ticksOf: Ticks = figureTicks): ReportPlot {
  const { scale, ticks } = layAxis(endsOf(lines), ticksOf, {
    start: GUTTER + INSET,
    end: WIDTH - 2 * INSET,
    width: WIDTH,
  });
  const axisY = lines.length * ROW + 4;
  return {
    width: WIDTH,
    height: axisY + AXIS_ROOM,
    axisY,
    gutter: GUTTER,
    rows: lines.map(({ siglum, day, stretches }, at) => ({
      siglum,
      day,
      y: at * ROW + ROW / 2,
      marks: stretches.map((stretch) => markOf(stretch, scale)),
    })),
    ticks,
  };
}

function lineOf(reading: ReadingView, toStretch: Stretcher): ReportLine {
  const { siglum, published } = reading.article;
  const day = published === undefined ? undefined : tickLabel(dayNumber(published), 1);
  return { siglum, day, stretches: stretchesOf(reading, toStretch) };
}

function endsOf(lines: readonly ReportLine[]): readonly number[] {
  return lines
    .flatMap(({ stretches }) => stretches.flatMap(({ min, max }) => [min, max]))
    .filter((end) => end !== null);
}

/** What a report's words allow, each stretch once, the wider ones first: they lie behind the others. */
function stretchesOf({ claims }: ReadingView, toStretch: Stretcher): readonly Stretch[] {
  const stretches = claims.flatMap((claim) => toStretch(claim) ?? []);
  const distinct = new Map(stretches.map((stretch) => [`${stretch.min} ${stretch.max}`, stretch]));
  return [...distinct.values()].sort((a, b) => Number(isSpan(b)) - Number(isSpan(a)));
}

function markOf(stretch: Stretch, scale: Axis['scale']): PlotMark {
  const { min, max, vague = false } = stretch;
  return {
    form: formOf(stretch),
    vague,
    from: min === null ? GUTTER + 2 : scale(min),
    to: max === null ? WIDTH - 2 : scale(max),
    openStart: min === null,
    openEnd: max === null,
  };
}
