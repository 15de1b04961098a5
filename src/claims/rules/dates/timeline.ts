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
}

/** Explicit years, most of them well before the reference, that make a text a history. */
const historyYears = 5;

export function startTimeline(reference: string | undefined, text: string): Timeline {
  const day = parseIsoDay(reference);
  const years = [...text.matchAll(/(?<![\d.,$£€-])(?<year>1[0-9]{3}|20[0-9]{2})(?![\d,]|\.\d)/gu)].map((found) =>
    Number(found[0]),
  );
  const past = day ? years.filter((year) => year < day.year - 1).length : years.length;
  return { reference: day, narrative: past >= historyYears && past * 2 > years.length, last: undefined };
}

/** Remembers a date that the text spoke of; a date of a coarser grain forgets the finer parts. */
export function remember(timeline: Timeline, point: Point): void {
  if (point.year === undefined) return;
  const { year, bc, month, day } = point;
  const valid = month === undefined || day === undefined || isDay({ year, month, day });
  if (!valid) return;
  timeline.last = {
    year,
    ...(bc ? { bc } : {}),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
