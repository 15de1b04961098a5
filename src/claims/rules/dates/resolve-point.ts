import type { TimeExpression } from '../../layers.ts';
import type { Feast } from '../../lexicon/calendar.ts';
import { addDays, type Day, daysFromCivil, isDay, isoWeekday, parseIsoDay } from '../../values/date.ts';
import { dayOfFeast } from '../../values/holiday.ts';
import type { Point, Shift } from './reading.ts';
import { resolveShift } from './resolve-shift.ts';
import type { Tense } from './tense.ts';
import type { Timeline } from './timeline.ts';

/** A point with what the words leave out, and what that was taken from. */
export interface ResolvedPoint {
  readonly point: Point;
  readonly from: TimeExpression['resolvedFrom'];
}

/** Sentences over which a history's weekday still leans on the day before it. */
const nearSentences = 3;

/** The tense around a phrase, and the number of its sentence. */
export interface Setting {
  readonly tense: Tense;
  readonly sentence: number;
  /** A weekday that follows on the one just read. */
  readonly follows: boolean;
}

/** Days that a day without year is hardly away, where the other one is within `nearDays` ahead or `recentDays` behind. */
const farDays = 270;
const nearDays = 95;
const recentDays = 30;

/** Fills in what a point leaves out from the day of publication, by tense, or from the date last spoken of. */
export function resolvePoint(point: Point, setting: Setting, timeline: Timeline): ResolvedPoint {
  if (point.feast) return resolveFeast(point, point.feast, setting, timeline);
  if (point.within) return resolveWithin(point, point.within, timeline);
  if (point.year !== undefined || point.century !== undefined) return { point, from: 'text' };
  if (point.decade !== undefined) return resolveDecade(point, timeline);
  if (point.weekday !== undefined && point.month === undefined) return resolveWeekday(point, setting, timeline);
  if (point.clock !== undefined && point.month === undefined && point.day === undefined)
    return resolveClock(point, setting.sentence, timeline);
  if (point.month === undefined && point.day !== undefined) return resolveBareDay(point, timeline);
  const { reference } = timeline;
  // Without a day of publication the date last spoken of is all there is.
  if ((timeline.narrative || !reference) && timeline.last) return narrativeYear(point, timeline);
  if (!reference) return { point, from: 'none' };
  return { point: { ...point, year: nearestYear(point, setting.tense, reference) }, from: 'published' };
}

/** The month of the date last spoken of, where it is told of the year before or after the one meant. */
function sameMonth(same: string, year: number, { last }: Timeline): { readonly month?: number } {
  const told = last?.month !== undefined && Math.abs(last.year - year) <= 1 && (same === 'month' || same === 'period');
  return told && last.month !== undefined ? { month: last.month } : {};
}

function resolveFeast(point: Point, feast: Feast, setting: Setting, timeline: Timeline): ResolvedPoint {
  const { feast: _, ...plain } = point;
  const inYear = (year: number): Point => ({ ...plain, ...dayOfFeast(feast, year) });
  if (point.year !== undefined) return { point: point.bc ? plain : inYear(point.year), from: 'text' };
  if (timeline.narrative && timeline.last && !timeline.last.bc) {
    return { point: inYear(timeline.last.year), from: 'previous' };
  }
  if (!timeline.reference) return { point: plain, from: 'none' };
  const { year: _year, ...nearby } = inYear(timeline.reference.year);
  return { point: inYear(nearestYear(nearby, setting.tense, timeline.reference)), from: 'published' };
}

/** "August of that year", "Tuesday of last week", "the 5th of this month". */
function resolveWithin(point: Point, within: Shift, timeline: Timeline): ResolvedPoint {
  const { within: _, same, ...plain } = point;
  const { point: period, calendar, from } = resolveShift(within, timeline);
  const monday = within.unit === 'week' ? parseIsoDay(calendar?.from ?? undefined) : undefined;
  if (monday && point.weekday !== undefined) {
    return { point: { ...plain, ...addDays(monday, point.weekday - 1) }, from };
  }
  if (period?.year === undefined || within.unit === 'week') return { point: plain, from: 'none' };
  const { year, bc } = period;
  if (same !== undefined) return { point: { ...plain, ...sameMonth(same, year, timeline), year }, from };
  return { point: { ...plain, year, ...(bc ? { bc } : {}) }, from };
}

function resolveDecade(point: Point, timeline: Timeline): ResolvedPoint {
  const decade = point.decade ?? 0;
  if (decade >= 100 || point.bc) return { point, from: 'text' };
  const today = timeline.last?.year ?? timeline.reference?.year ?? 2000;
  const century = Math.floor(today / 100) * 100;
  return {
    point: { ...point, decade: century + decade <= today ? century + decade : century - 100 + decade },
    from: 'text',
  };
}

function resolveWeekday(point: Point, { tense, sentence, follows }: Setting, timeline: Timeline): ResolvedPoint {
  const { reference, narrative, last, lastSentence } = timeline;
  const told = sentence - lastSentence <= nearSentences ? lastDay(last) : undefined;
  const anchor = narrative ? told : reference;
  if (!anchor || point.weekday === undefined) return { point, from: 'none' };
  const before = follows ? lastDay(last) : undefined;
  if (before) {
    const day = addDays(before, (point.weekday - isoWeekday(before) + 7) % 7);
    const ahead = reference !== undefined && daysFromCivil(day) > daysFromCivil(reference);
    if (tense !== 'past' || narrative || !ahead) {
      return { point: { ...point, ...day }, from: narrative ? 'previous' : 'published' };
    }
  }
  const back = (isoWeekday(anchor) - point.weekday + 7) % 7;
  const isAhead = tense === 'future' || (tense === 'planned' && !narrative);
  const day = addDays(anchor, isAhead && back > 0 ? 7 - back : -back);
  return { point: { ...point, ...day }, from: narrative ? 'previous' : 'published' };
}

function resolveClock(point: Point, sentence: number, timeline: Timeline): ResolvedPoint {
  const near = timeline.narrative || sentence - timeline.lastSentence <= 1;
  const last = near ? lastDay(timeline.last) : undefined;
  if (last) return { point: { ...point, ...last }, from: 'previous' };
  if (!timeline.reference || timeline.narrative) return { point, from: 'none' };
  return { point: { ...point, ...timeline.reference }, from: 'published' };
}

function resolveBareDay(point: Point, timeline: Timeline): ResolvedPoint {
  const { last, reference } = timeline;
  const month = last?.month === undefined || last.bc ? reference : { year: last.year, month: last.month };
  if (!month) return { point, from: 'none' };
  const day = { year: month.year, month: month.month, day: point.day ?? 0 };
  return isDay(day) ? { point: { ...point, ...day }, from: last ? 'previous' : 'published' } : { point, from: 'none' };
}

function narrativeYear(point: Point, { last }: Timeline): ResolvedPoint {
  if (!last) return { point, from: 'none' };
  // A history goes on: January behind December is the next year's.
  const next = !last.bc && last.month !== undefined && point.month !== undefined && last.month - point.month >= 9;
  const year = last.year + (next ? 1 : 0);
  return { point: { ...point, year, ...(last.bc ? { bc: true as const } : {}) }, from: 'previous' };
}

/** The year that brings a month, a day of a month or a season to its side of the day of publication. */
function nearestYear(point: Point, tense: Tense, reference: Day): number {
  const { year } = reference;
  const month = point.month ?? seasonMonth(point);
  if (month === undefined) return year;
  if (point.day === undefined) {
    if (tense === 'past') return month <= reference.month ? year : year - 1;
    if (tense === 'future') return month >= reference.month ? year : year + 1;
    const ahead = (month - reference.month + 12) % 12;
    return year + (ahead <= 6 ? (month < reference.month ? 1 : 0) : month > reference.month ? -1 : 0);
  }
  const distance = (candidate: number) =>
    daysFromCivil({ year: candidate, month, day: point.day ?? 1 }) - daysFromCivil(reference);
  const [before, after] = distance(year) <= 0 ? [year, year + 1] : [year - 1, year];
  const [behind, ahead] = [-distance(before), distance(after)];
  // Style guides add the year to a day that is not of this one: far against near, the near day is meant.
  if (tense === 'past') return behind > farDays && ahead < nearDays ? after : before;
  if (tense === 'future') return ahead > farDays && behind < recentDays ? before : after;
  return ahead <= behind ? after : before;
}

function seasonMonth({ season }: Point): number | undefined {
  switch (season) {
    case 'SP':
      return 3;
    case 'SU':
      return 6;
    case 'FA':
      return 9;
    case 'WI':
      return 12;
    default:
      return undefined;
  }
}

function lastDay(last: Timeline['last']): Day | undefined {
  if (last?.bc || last?.month === undefined || last.day === undefined) return undefined;
  return { year: last.year, month: last.month, day: last.day };
}
