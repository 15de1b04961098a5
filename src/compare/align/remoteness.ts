import type { ClaimContext } from '../../claims/context.ts';
import type { ClaimInContext } from '../../claims/index.ts';
import { onceOnly } from '../../claims/lexicon/once-only.ts';
import type { Claim, DateValue, QuantityValue } from '../../claims/schema.ts';
import { minutesApart } from '../relations/clocks.ts';
import { daysBetween } from '../relations/dates.ts';
import { factorBetween } from '../relations/units.ts';
import { shareGovernor } from './one-act.ts';

/** From this many days, or this ratio of two figures, on a pair needs so much more likeness to be of one matter. */
const DAYS_APART = [
  { from: 3653, factor: 2.6 },
  { from: 367, factor: 1.8 },
  { from: 32, factor: 1.4 },
  { from: 8, factor: 1.15 },
] as const;
/** Two times of day so far apart are of two events of one day sooner. */
const MINUTES_APART = [{ from: 180, factor: 3 }] as const;
const TIMES_AS_MUCH = [
  { from: 20, factor: 1.6 },
  { from: 5, factor: 1.3 },
] as const;
/** The same where no later report may have counted on: one figure is seldom told as its double. */
const TIMES_AT_ONCE = [
  { from: 20, factor: 2 },
  { from: 5, factor: 1.6 },
  { from: 2.2, factor: 1.35 },
] as const;
/** Two figures far apart of which two verbs tell are of two things sooner: those who fought and those who rushed. */
const OTHER_ACT = { from: 1.5, factor: 1.3 };
/** What is to be counted or paid is something else than what was, sooner. */
const PLANNED_AND_DONE = 1.25;

/** Of two terms or stretches of time, the longer is of something else sooner. */
const TIMES_AS_LONG_A_TIME = [
  { from: 5, factor: 2 },
  { from: 1.7, factor: 1.5 },
] as const;

/** Levels, prices and counts move on: two reports so many days apart may well tell of two of them. */
const TOLD_APART = [
  { from: 366, factor: 1.9 },
  { from: 61, factor: 1.5 },
  { from: 8, factor: 1.35 },
  { from: 3, factor: 1.25 },
] as const;
/** Two figures beside other names are of other things sooner. */
const OTHER_NAMES = 1.5;
/** A length of time stands beside whoever it befell, called by a name or by none. */
const OTHER_NAMES_OF_TIME = 1.2;

/** A date this many times as long as another says little of it: "in 2025" holds any day of that year. */
const TIMES_AS_LONG = [{ from: 60, factor: 1.5 }] as const;

/** How much more evidence two values that can both be true need: 1 where one tells about as much as the other. */
export function vagueness(a: Claim, b: Claim): number {
  if (a.kind !== 'date' || b.kind !== 'date') return 1;
  const [x, y] = [daysIn(a.value), daysIn(b.value)];
  return factorOf(TIMES_AS_LONG, Math.max(x, y) / Math.min(x, y));
}

/** "More than 3,000" can hold 84,000, and yet nobody would say so of it. */
const TIMES_THE_BOUND = [
  { from: 5, factor: 3 },
  { from: 2.5, factor: 1.6 },
] as const;

/** How much more evidence two figures need of which one is far from the bound that the other gives: 1 where they are near. */
export function openness(a: Claim, b: Claim): number {
  if (a.kind === 'casualty' || !('min' in a.value && 'min' in b.value)) return 1;
  const isOpen = [a.value, b.value].some(({ min, max }) => min === null || max === null);
  return isOpen ? factorOf(TIMES_THE_BOUND, ratio(a.value, b.value)) : 1;
}

/**
 * How much more evidence two values that exclude each other need: reports that err on one thing err by little, so
 * values far apart are likely of two things. 1 where they are near. Symmetric.
 */
export function remoteness(one: ClaimInContext, other: ClaimInContext): number {
  const { claim: a, context: first } = one;
  const { claim: b, context: second } = other;
  if (a.kind === 'date' && b.kind === 'date') {
    if (areOfOneThing(first, second)) return 1;
    const clocks = factorOf(MINUTES_APART, minutesApart(a.value.edtf, b.value.edtf));
    const days = daysOfEnds(a.value, b.value);
    return factorOf(DAYS_APART, days) * clocks * (first.facet === 'end' ? factorOf([OTHER_END], days) : 1);
  }
  const told = staysAsItIs(a) ? 1 : factorOf(TOLD_APART, daysApart(first.told, second.told));
  if (!('min' in a.value && 'min' in b.value)) return told;
  const names = haveOtherNames(first, second) ? (a.kind === 'duration' ? OTHER_NAMES_OF_TIME : OTHER_NAMES) : 1;
  return told * names * timesAsMuch(one, other);
}

function timesAsMuch(one: ClaimInContext, other: ClaimInContext): number {
  const [a, b] = [one.claim, other.claim];
  if (!('min' in a.value && 'min' in b.value)) return 1;
  const times = ratio(a.value, b.value);
  if (a.kind === 'duration') return factorOf(TIMES_AS_LONG_A_TIME, times);
  if (a.kind === 'casualty' || hasGrown(one, other)) return factorOf(TIMES_AS_MUCH, times);
  const acts = haveOtherActs(one.context, other.context) ? factorOf([OTHER_ACT], times) : 1;
  return (
    factorOf(TIMES_AT_ONCE, times) * acts * (one.context.isPlanned === other.context.isPlanned ? 1 : PLANNED_AND_DONE)
  );
}

/** Whether two figures are each told of by a verb, and by two. */
function haveOtherActs({ governor: a }: ClaimContext, { governor: b }: ClaimContext): boolean {
  return a !== undefined && b !== undefined && !shareGovernor(a, b);
}

/** Whether the higher of two figures is the later one. */
function hasGrown(
  { claim: a, context: first }: ClaimInContext,
  { claim: b, context: second }: ClaimInContext,
): boolean {
  if (!('min' in a.value && 'min' in b.value) || (first.told ?? '') === (second.told ?? '')) return false;
  return (first.told ?? '') < (second.told ?? '') === middle(a.value) < middle(b.value);
}

/** Days between two ends, from which on they are ends of two things sooner: of a strike, and of the peace behind it. */
const OTHER_END = { from: 32, factor: 1.5 };

/** Days between two dates, or between the ends of two that are open on one side. */
function daysOfEnds(a: DateValue, b: DateValue): number {
  if (a.from === null && b.from === null) return daysApart(a.to ?? undefined, b.to ?? undefined);
  if (a.to === null && b.to === null) return daysApart(a.from ?? undefined, b.from ?? undefined);
  return daysBetween(a, b);
}

/** Tolls are of one event, and how long something lasted no longer changes. */
const staysAsItIs = ({ kind }: Claim): boolean => kind === 'casualty' || kind === 'duration';

/** Reports that err on one figure seldom make it more than this many times as much; what grows from one to the next may. */
const NEAR = 1.6;
const GROWN = 2.6;

/** Two times of day of one event seldom lie further apart. */
const NEAR_MINUTES = 120;

/** Whether two figures are pointed, and near enough for one of them to be the other, misread or counted anew. */
export function areNear(one: ClaimInContext, other: ClaimInContext): boolean {
  const [a, b] = [one.claim, other.claim];
  if (a.kind === 'date' && b.kind === 'date') return minutesApart(a.value.edtf, b.value.edtf) <= NEAR_MINUTES;
  if (!('min' in a.value && 'min' in b.value)) return false;
  const mayGrow = a.kind === 'count' && hasGrown(one, other);
  return ratio(a.value, b.value) <= (mayGrow ? GROWN : NEAR);
}

/** Highest to lowest of what "about 40" leaves open; "several" and "dozens" leave more. */
const POINTED = 1.25;

/** Whether a figure is told well enough to be held against another: "several" and "more than 40" are not. */
export function isPointed({ claim: { kind, value } }: ClaimInContext): boolean {
  if (kind === 'date') return true;
  return 'min' in value && value.min !== null && value.max !== null && value.max <= value.min * POINTED;
}

const middle = ({ min, max }: QuantityValue): number => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;

/** Days between two reports from which on a share or a sum is of another month or quarter. */
const OTHER_PERIOD = 61;

/** Whether two shares or sums are told so far apart that each may be the level of its own time. */
export function areLevelsOfTwoTimes({ claim, context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  return (claim.kind === 'percent' || claim.kind === 'money') && daysApart(a.told, b.told) >= OTHER_PERIOD;
}

/** Whether two claims name somebody or something, and nothing that both do. */
function haveOtherNames({ names: a }: ClaimContext, { names: b }: ClaimContext): boolean {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));
}

/** Whether two dates are of what is done to a thing once, and name the same thing nearest. */
function areOfOneThing(a: ClaimContext, b: ClaimContext): boolean {
  return a.governor !== undefined && onceOnly.has(a.governor) && a.governor === b.governor && haveOneName(a, b);
}

const haveOneName = ({ names: [a] }: ClaimContext, { names: [b] }: ClaimContext): boolean => a !== undefined && a === b;

function factorOf(steps: readonly { readonly from: number; readonly factor: number }[], amount: number): number {
  return steps.find(({ from }) => amount >= from)?.factor ?? 1;
}

const DAY = 86_400_000;

const daysApart = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

function daysIn({ from, to }: DateValue): number {
  return from === null || to === null ? 1 : (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

function ratio(a: QuantityValue, b: QuantityValue): number {
  const [x, one] = [a.min ?? a.max, b.min ?? b.max];
  if (x === null || one === null) return 1;
  const y = one * (factorBetween(b.unit, a.unit) ?? 1);
  const [small, large] = [Math.min(x, y), Math.max(x, y)];
  return small <= 0 ? (large > 0 ? Infinity : 1) : large / small;
}
