import type { ClaimOf } from '../claims/schema.ts';
import { dateInWords, dayNumber, tickLabel } from './calendar.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { capitalised, counted, shortened } from './words.ts';

/** One date that one or several articles give for one matter. */
export interface TimelineEntry {
  readonly comparison: ComparisonView;
  /** EDTF, and in words. */
  readonly edtf: string;
  readonly words: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly articles: readonly ArticleView[];
  readonly value: string;
}

/** A date as a bar on the axis of its stretch of time, in percent of its width. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Era {
  readonly name: string;
  readonly entries: readonly (TimelineEntry & { readonly bar: Bar })[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Dates further apart than this don't share an axis: on one of years, days could not be told. */
const LONGEST_GAP = 120;
const SHORTEST_AXIS = 7;

/** All dates of a story from the first to the last, cut into stretches that each have an axis. */
export function timelineOf({ comparisons }: StoryView): readonly Era[] {
  const entries = comparisons.flatMap(entriesOf).toSorted(byDate);
  const eras: TimelineEntry[][] = [];
  for (const entry of entries) {
    const era = eras.at(-1);
    const reached = era ? Math.max(...era.map(reachOf)) : 0;
    if (era && anchorOf(entry) - reached <= LONGEST_GAP) era.push(entry);
    else eras.push([entry]);
  }
  return eras.map(drawEra);
}

function entriesOf(comparison: ComparisonView): readonly TimelineEntry[] {
  if (comparison.kind !== 'date') return [];
  const dates = comparison.readings.flatMap(({ article, claims }) =>
    claims.filter((claim): claim is ClaimOf<'date'> => claim.kind === 'date').map((claim) => ({ article, claim })),
  );
  const byEdtf = Map.groupBy(dates, ({ claim }) => claim.value.edtf);
  return [...byEdtf].flatMap(([edtf, some]): TimelineEntry[] => {
    const [first] = some;
    if (!first) return [];
    const { from, to } = first.claim.value;
    return [
      {
        comparison,
        edtf,
        words: edtfInWords(edtf),
        from: from === null ? null : dayNumber(from),
        to: to === null ? null : dayNumber(to),
        articles: [...new Set(some.map(({ article }) => article))],
        value: first.claim.quote.exact.replaceAll(/\s+/gu, ' '),
      },
    ];
  });
}

/** "2025-11-11" as "11 November 2025", "2025-09/.." as "since September 2025", "a/b" as "a to b". */
export function edtfInWords(edtf: string): string {
  const [start, end] = edtf.split('/');
  const first = dateInWords((start ?? '').replaceAll(/[~?%]/gu, ''));
  const about = /[~?%]/u.test(edtf) ? 'about ' : '';
  if (end === undefined) return about + first;
  const last = dateInWords(end.replaceAll(/[~?%]/gu, ''));
  if (end === '..' || end === '') return `since ${about}${first}`;
  if (start === '..' || start === '') return `until ${about}${last}`;
  return `${about}${first} to ${last}`;
}

function drawEra(entries: readonly TimelineEntry[]): Era {
  const low = Math.min(...entries.map(anchorOf)) - 1;
  const high = Math.max(...entries.map(reachOf), low + SHORTEST_AXIS) + 1;
  const scale = (day: number) => ((day - low) / (high - low)) * 100;
  const step = [1, 7, 14, 31, 92, 183, 366, 1827, 3653].find((size) => (high - low) / size <= 7) ?? 36_525;
  return {
    name: `${tickLabel(low + 1, 31)}${tickLabel(low + 1, 31) === tickLabel(high - 1, 31) ? '' : ` to ${tickLabel(high - 1, 31)}`}`,
    entries: entries.map((entry) => {
      const x = entry.from === null ? 0 : scale(entry.from);
      const end = entry.to === null ? 100 : scale(entry.to + 1);
      const bar = { x, width: end - x, openStart: entry.from === null, openEnd: entry.to === null };
      return { ...entry, bar };
    }),
    ticks: Array.from({ length: Math.floor((high - low - 1) / step) + 1 }, (_, index) => ({
      x: scale(low + 1 + index * step),
      label: tickLabel(low + 1 + index * step, step),
    })),
  };
}

/** The known end that an entry stands at. */
const anchorOf = ({ from, to }: TimelineEntry): number => from ?? to ?? 0;
/** How far to the right it is known to reach. */
const reachOf = ({ from, to }: TimelineEntry): number => to ?? from ?? 0;

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  return anchorOf(a) - anchorOf(b) || reachOf(a) - reachOf(b) || (a.comparison.id < b.comparison.id ? -1 : 1);
}

export function timelineDescription({ articles, title }: StoryView, eras: readonly Era[]): string {
  const dates = eras.reduce((sum, { entries }) => sum + entries.length, 0);
  return shortened(
    `${capitalised(counted(dates, 'date'))} from ${counted(articles.length, 'report')}, in order and with who gives them: ${title}.`,
    200,
  );
}
