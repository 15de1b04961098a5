import { type Day, isDay, parseIsoDay } from '../../values/date.ts';
import type { Point } from './reading.ts';

/** A date that was spoken of, as far as it was given. */
export interface Spoken {
  readonly year: number;
  readonly bc?: true;
  readonly month?: number;
  readonly day?: number;
}

/** What the dates of one text are read from: the day of publication and the date last spoken of. */
export interface Timeline {
  readonly reference: Day | undefined;
  /** A history tells events of other years in their order; news tells them from the day of publication. */
  readonly narrative: boolean;
  last: Spoken | undefined;
  /** Sentence of `last`: a time of day goes with a date near by only. */
  lastSentence: number;
}

/** So many years named, most of them well before the reference, make a text a history. */
const historyYears = 5;

export function startTimeline(reference: string | undefined, text: string): Timeline {
  const day = parseIsoDay(reference);
  const years = [...text.matchAll(/(?<![\d.,$£€-])(?:1[0-9]{3}|20[0-9]{2})(?![\d,]|\.\d)|\d\s+BCE?\b/gu)].map(
    (found) => (found[0].endsWith('C') || found[0].endsWith('E') ? 0 : Number(found[0])),
  );
  const past = day ? years.filter((year) => year < day.year - 1).length : years.length;
  const narrative = past >= historyYears && past * 2 > years.length;
  return { reference: day, narrative, last: undefined, lastSentence: -1 };
}

/** Remembers a date that the text spoke of; a date of a coarser grain forgets the finer parts. */
export function remember(timeline: Timeline, point: Point, sentence: number): void {
  const { year, bc, month, day } = point;
  if (year === undefined) return;
  if (month !== undefined && day !== undefined && !isDay({ year, month, day })) return;
  const { last } = timeline;
  // "(December 8 in the east), 1941": the year alone says nothing against the month just named.
  if (month === undefined && last?.year === year && last.month !== undefined && point.season === undefined) return;
  timeline.last = {
    year,
    ...(bc ? { bc } : {}),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  timeline.lastSentence = sentence;
}
