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
  /** Where the article has no date of its own, a dateline in the text may give it. */
  reference: Day | undefined;
  /** A history tells events of other years in their order; news tells them from the day of publication. */
  readonly narrative: boolean;
  last: Spoken | undefined;
  /** Sentence of `last`: a time of day goes with a date near by only. */
  lastSentence: number;
}

/** So many years well before the reference, and so many months or eras named, make a text a history. */
const historyYears = 5;
const historyMonths = 10;

/** A short history has fewer, but close together: a month or a year in so many characters. */
const charactersToOneDate = 100;

/** News speaks from its own day: more than one such word for so many months and years makes a text news. */
const datesToOneNearDay = 10;

const yearPattern = /(?<![\d.,$£€-])(?:1[0-9]{3}|20[0-9]{2})(?!\d|[.,]\d)/gu;

const eraPattern = /\d\s+BCE?\b/gu;

const monthPattern = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;

const nearDayPattern = /\b(?:yesterday|tomorrow|today|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu;

const nearPeriodPattern = /\b(?:last\s+(?:week|month|night|year)|this\s+(?:week|month|year))\b/gu;

/** The timeline of a text before its first date is read. */
export function startTimeline(reference: string | undefined, text: string): Timeline {
  const day = parseIsoDay(reference);
  return { reference: day, narrative: isHistory(text, day?.year), last: undefined, lastSentence: -1 };
}

function isHistory(text: string, today: number | undefined): boolean {
  const years = (text.match(yearPattern) ?? []).map(Number);
  const eras = count(text, eraPattern);
  const past = years.filter((year) => today === undefined || year < today - 1).length + eras;
  if (past < historyYears || past * 2 <= years.length + eras) return false;
  const months = count(text, monthPattern) + eras;
  const dates = months + past;
  if (months < historyMonths && dates * charactersToOneDate < text.length) return false;
  return (count(text, nearDayPattern) + count(text, nearPeriodPattern)) * datesToOneNearDay <= dates;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
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
