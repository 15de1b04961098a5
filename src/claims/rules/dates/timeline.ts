import { months } from '../../lexicon/calendar.ts';
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

/** So many of them stand behind a month or an era: news looks back by bare years. */
const historyDates = 2;

/** A history has one of them in so many characters at least; a magazine piece that looks back has fewer. */
const charactersToOneDate = 4000;

/** News speaks from its own day: more than one such word for so many years makes a text news. */
const yearsToOneNearDay = 5;

const yearPattern =
  /(?<month>\b[A-Z]\p{Ll}{2,8}\.?,?\s+(?:\d{1,2},?\s+)?(?:of\s+)?)?(?<![\d.,$£€-])(?<year>1[0-9]{3}|20[0-9]{2})(?!\d|[.,]\d)|(?<era>\d\s+BCE?)\b/gu;

const nearDayPattern =
  /\b(?:yesterday|tomorrow|today|tonight|last\s+(?:week|month|night)|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu;

export function startTimeline(reference: string | undefined, text: string): Timeline {
  const day = parseIsoDay(reference);
  return { reference: day, narrative: isHistory(text, day?.year), last: undefined, lastSentence: -1 };
}

function isHistory(text: string, today: number | undefined): boolean {
  let [years, past, dated] = [0, 0, 0];
  for (const { groups } of text.matchAll(yearPattern)) {
    years += 1;
    if (groups?.era === undefined && today !== undefined && Number(groups?.year) >= today - 1) continue;
    past += 1;
    if (groups?.era !== undefined || isMonth(groups?.month)) dated += 1;
  }
  if (past < historyYears || dated < Math.max(historyDates, text.length / charactersToOneDate) || past * 2 <= years)
    return false;
  return [...text.matchAll(nearDayPattern)].length * yearsToOneNearDay <= past;
}

function isMonth(words: string | undefined): boolean {
  return words !== undefined && months.has((/^\p{L}+/u.exec(words)?.[0] ?? '').toLowerCase());
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
