import type { Claim, ClaimOf } from '../claims/schema.ts';
import { dayNumber, isoOfDay, tickLabel } from './calendar.ts';
import { edtfInWords } from './edtf.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { capitalised, counted, shortened } from './words.ts';

/** One date that one or several articles give for one matter. */
export interface TimelineEntry {
  readonly comparison: ComparisonView;
  readonly words: string;
  /** Days since 1970; null: open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly articles: readonly ArticleView[];
  /** The words of the first of the articles. */
  readonly value: string;
}

/** A date as a bar on the axis, in percent of its width; `openEnd` where it goes on beyond the axis. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Whether the words leave an end open, as "since May" does: the bar tells when it began, not how long it lasts. */
  readonly unbounded: boolean;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

export interface Timeline {
  /** On one axis: the densest stretch of dates known to the month or better, and what reaches into it. */
  readonly drawn: readonly (TimelineEntry & { readonly bar: Bar })[];
  readonly ticks: readonly Tick[];
  readonly earlier: readonly TimelineEntry[];
  readonly later: readonly TimelineEntry[];
}

/** Dates further apart than this don't share an axis: on one of years, days could not be told. */
const LONGEST_GAP = 90;
/** Dates that leave more days open than this don't decide where the axis runs. */
const COARSE = 62;
const SHORTEST_AXIS = 7;
const MOST_TICKS = 8;
const MONTH = 30.5;
const tickSteps = [1, 2, 7, 14, 31, 61, 92, 183, 366, 1827, 3653];

export function timelineOf({ comparisons }: StoryView): Timeline {
  const entries = comparisons.flatMap(entriesOf).toSorted(byDate);
  const axis = axisOf(entries);
  if (!axis) return { drawn: [], ticks: [], earlier: entries, later: [] };
  const { low, high } = axis;
  const scale = (day: number) => ((Math.min(high, Math.max(low, day)) - low) / (high - low)) * 100;
  // Of a date without an end only its beginning is told, so that is where it belongs.
  const drawn = entries.filter((entry) => (entry.from ?? low) < high && endOf(entry) >= low);
  return {
    drawn: drawn.map((entry) => ({ ...entry, bar: barOf(entry, axis, scale) })),
    ticks: ticksOf(axis, scale),
    earlier: entries.filter((entry) => endOf(entry) < low),
    later: entries.filter(({ from }) => from !== null && from >= high),
  };
}

/** What is drawn of one stretch of days: its bar once, and all that reports date to it. */
export interface Span {
  readonly words: string;
  readonly bar: Bar;
  readonly entries: Timeline['drawn'];
}

/** The entries on the axis by what their words leave open, in the order of the dates. */
export function spansOf({ drawn }: Timeline): readonly Span[] {
  const same = Map.groupBy(drawn, ({ words, bar }) => `${words} ${bar.x} ${bar.width}`);
  return [...same.values()].flatMap((entries): Span[] => {
    const [first] = entries;
    return first ? [{ words: first.words, bar: first.bar, entries }] : [];
  });
}

export function timelineDescription(story: StoryView, { drawn, earlier, later }: Timeline): string {
  const dates = counted(drawn.length + earlier.length + later.length, 'date');
  const reports = counted(story.articles.length, 'report');
  return shortened(`${capitalised(dates)} from ${reports}, in order and with who gives them: ${story.title}.`, 200);
}

function entriesOf(comparison: ComparisonView): readonly TimelineEntry[] {
  if (comparison.kind !== 'date') return [];
  const dates = comparison.readings.flatMap(({ article, claims }) =>
    claims.filter(isOfDay).map((claim) => ({ article, claim })),
  );
  return [...Map.groupBy(dates, ({ claim }) => claim.value.edtf)].flatMap(([edtf, some]): TimelineEntry[] => {
    const [first] = some;
    if (!first) return [];
    const { from, to } = first.claim.value;
    return [
      {
        comparison,
        words: capitalised(edtfInWords(edtf)),
        from: from === null ? null : dayNumber(from),
        to: to === null ? null : dayNumber(to),
        articles: [...new Set(some.map(({ article }) => article))],
        value: first.claim.quote.exact.replaceAll(/\s+/gu, ' '),
      },
    ];
  });
}

/** A time of day stands beside the day that it is of. */
const isOfDay = (claim: Claim): claim is ClaimOf<'date'> => claim.kind === 'date' && !claim.value.edtf.includes('T');

interface Axis {
  readonly low: number;
  readonly high: number;
}

/** The stretch that most of the finely dated entries fall into, with some room; the later of two that are equal. */
function axisOf(entries: readonly TimelineEntry[]): Axis | undefined {
  const fine = entries.filter(({ from, to }) => (from === null || to === null ? 0 : to - from) <= COARSE);
  const stretches: TimelineEntry[][] = [];
  for (const entry of fine) {
    const last = stretches.at(-1);
    if (last && startOf(entry) - Math.max(...last.map(endOf)) <= LONGEST_GAP) last.push(entry);
    else stretches.push([entry]);
  }
  const [densest] = stretches.toReversed().toSorted((a, b) => b.length - a.length);
  if (!densest) return undefined;
  const low = Math.min(...densest.map(startOf));
  const high = Math.max(...densest.map(endOf), low + SHORTEST_AXIS) + 1;
  const room = Math.max(1, Math.round((high - low) / 40));
  return { low: low - room, high: high + room };
}

function barOf({ from, to }: TimelineEntry, { low, high }: Axis, scale: (day: number) => number): Bar {
  const x = scale(from ?? low);
  return {
    x,
    width: scale((to ?? high) + 1) - x,
    openStart: from === null || from < low,
    openEnd: to === null || to >= high,
    unbounded: from === null || to === null,
  };
}

function ticksOf({ low, high }: Axis, scale: (day: number) => number): readonly Tick[] {
  const step = tickSteps.find((size) => (high - low) / size <= MOST_TICKS) ?? 36_525;
  const days = step < MONTH ? stepsOf(low + 1, high, step) : firstsOf(low, high, Math.round(step / MONTH));
  return days.map((day) => ({ x: scale(day), label: tickLabel(day, step) }));
}

function stepsOf(first: number, high: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil((high - first) / step) }, (_, index) => first + index * step);
}

/** First days of every so many months. */
function firstsOf(low: number, high: number, months: number): readonly number[] {
  const [year = 1970, month = 1] = isoOfDay(low).split('-').map(Number);
  const firsts = Array.from({ length: MOST_TICKS * 2 }, (_, index) =>
    Math.floor(Date.UTC(year, month - 1 + index * months, 1) / 86_400_000),
  );
  return firsts.filter((day) => day >= low && day < high);
}

/** The ends that are known. */
const startOf = ({ from, to }: TimelineEntry): number => from ?? to ?? 0;
const endOf = ({ from, to }: TimelineEntry): number => to ?? from ?? 0;

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  return startOf(a) - startOf(b) || endOf(a) - endOf(b) || (a.comparison.id < b.comparison.id ? -1 : 1);
}
