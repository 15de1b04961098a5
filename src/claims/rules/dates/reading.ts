import type { Feast } from '../../lexicon/calendar.ts';
import type { UnitName } from '../../lexicon/time-units.ts';

/** A place in the calendar as far as the words name it; what they leave out is taken from the text around. */
export interface Point {
  readonly kind: 'point';
  readonly year?: number;
  readonly bc?: true;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly quarter?: number;
  readonly half?: number;
  /** First year of the decade; below 100 where the century is not said. */
  readonly decade?: number;
  /** The century's number: 20 for 1900 to 1999. */
  readonly century?: number;
  readonly part?: Part;
  /** TIMEX3 time of day: T06:40, TMO. */
  readonly clock?: string;
  /** A holiday whose day depends on the year. */
  readonly feast?: Feast;
  /** The name is the calendar's but the bounds may be others': "fiscal 2009". */
  readonly loose?: true;
  /** "The same month" of another year: what is the same as in the date last spoken of. */
  readonly same?: string;
  /** The week or year that it lies in, as a step from elsewhere: "August of that year". */
  readonly within?: Shift;
}

/** "early", "mid-" and "late". */
export type Part = 'start' | 'mid' | 'end';

/** So many units from the day of speaking or from the date last spoken of. */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: UnitName | 'weekday' | 'calendar-month' | 'season' | 'half';
  /** `null`: the words don't say how many. */
  readonly count: number | null;
  readonly anchor: 'speech' | 'context';
  /** Which weekday, month or season, for those units. */
  readonly which?: number | string;
  readonly clock?: string;
  readonly part?: Part;
  /** Counted in units that people round: "two years ago" is about so long. */
  readonly rough?: true;
  /** "earlier this week": the part of the unit that lies before, or after, the day of speaking. */
  readonly side?: 'earlier' | 'later';
}

/** A length of time. */
export interface Length {
  readonly kind: 'length';
  /** `null`: open or not told; a vague number has its usual least. */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: UnitName;
}

/** Something that comes again: TIMEX3 SET. */
export interface Recurrence {
  readonly kind: 'recurrence';
  readonly value: string;
}

/** The past, present or future without a date. */
export interface Vague {
  readonly kind: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** What a phrase says of time by itself, before it is reckoned from any day. */
export type Reading = Point | Shift | Length | Recurrence | Vague;

/** What a reader made of the atoms from the place it was asked at up to `end`. */
export interface Parsed {
  /** First atom, where the phrase begins before the place asked at. */
  readonly start?: number;
  readonly end: number;
  readonly reading: Reading;
  readonly rule: string;
}
