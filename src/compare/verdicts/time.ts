import type { Outcome } from '../../claims/layers.ts';
import { changeWords } from '../../claims/lexicon/change-words.ts';
import { chargeWords, fixedWords, movingWords } from '../../claims/lexicon/moving-words.ts';
import { FLOOR_UNIT } from '../../claims/rules/quantities/ranks.ts';
import type { QuantityValue } from '../../claims/schema.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { votesOf } from '../../claims/values/votes.ts';
import { daysBetween } from '../relations/dates.ts';
import type { Voiced, VoicedPair } from './differences.ts';
import type { Witness } from './group.ts';

/**
 * Whether a later report explains the difference: both state when they were published, and what is counted up as an
 * event goes on is higher in the later one; those missing, held or driven out may be fewer, and what is estimated or was
 * planned may come out either way. Reports of one day are not told apart, unless both state the hour.
 */
export function isLaterCount([a, b]: VoicedPair): boolean {
  const order = compareTimes(a.witness.published, b.witness.published);
  if (order === 0) return false;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  if (passing.has(later.found.context.facet) || wasPlanned(earlier, later)) return true;
  if (movesFreely(a) && movesFreely(b)) return isMoving(earlier) || isMoving(later);
  const before = countOf(earlier);
  const after = countOf(later);
  if (!before || !after) return false;
  if (before.unit === AGE_UNIT)
    return hasRisen(before, after) && hadBirthdays(earlier.witness, later.witness, years(before, after));
  if (isOver(earlier) || (isFixed(earlier) && isFixed(later))) return false;
  return hasRisen(before, after) || goesBothWays.some((isSo) => isSo(earlier) && isSo(later));
}

/** A later count this many times what an earlier report gave as the least is a new count, and no closer word for the old one. */
const RISEN = 1.25;

/** Whether the later of two reports, of two days, tells of far more people than the earlier one gave as the least. */
export function hasRisenBound([a, b]: VoicedPair): boolean {
  const order = compareTimes(a.witness.published, b.witness.published);
  if (order === 0 || isOver(a) || isOver(b)) return false;
  const [before, after] = (order < 0 ? [a, b] : [b, a]).map(countOf);
  if (!before || before.min === null || before.max !== null || !after || after.min === null) return false;
  return after.min >= before.min * RISEN;
}

const hasRisen = (before: QuantityValue, after: QuantityValue): boolean =>
  before.max !== null && after.min !== null && before.max < after.min;

const years = (before: QuantityValue, after: QuantityValue): number => (after.min ?? 0) - (before.max ?? 0);

/** Whether an earlier report tells what was to be, and a later one what was: "will pay 10,000", "has paid 12,000". */
const wasPlanned = ({ found: { claim, context } }: Voiced, { found: later }: Voiced): boolean =>
  claim.kind !== 'date' && context.isPlanned === true && later.context.isPlanned !== true;

/** Sums and shares go up and down alike. */
const movesFreely = ({ found: { claim } }: Voiced): boolean => claim.kind === 'money' || claim.kind === 'percent';

/** How near a word must stand to a figure to tell of it, as its weight among the words around. */
const NEAR = 0.3;

const stands = ({ found: { context } }: Voiced, words: ReadonlySet<string>): boolean =>
  context.words.some(([stem, weight]) => weight >= NEAR && words.has(stem)) ||
  context.head.some((stem) => words.has(stem));

const isMoving = (voiced: Voiced): boolean => stands(voiced, movingWords);

/** A ballot is counted once, a floor stays where it is, and what is fixed when an event begins stays as it was. */
const isFixed = (voiced: Voiced): boolean => {
  const { claim } = voiced.found;
  return (
    claim.kind === 'count' &&
    (votesOf(claim.value) !== undefined || claim.value.unit === FLOOR_UNIT || stands(voiced, fixedWords))
  );
};

/** Whether a count is of what may go on: people, homes and harm, and no age, no length and nothing fixed when an event begins. */
export function maybeMoves(voiced: Voiced): boolean {
  const { claim, context } = voiced.found;
  return claim.kind === 'count' && claim.value.unit !== AGE_UNIT && context.head.length > 0 && !isFixed(voiced);
}

/** Whether a toll is of what was over long before the report: nobody counts on. */
const isOver = ({ found: { context } }: Voiced): boolean => context.event?.isPast === true;

/** Seats and votes go up and down while votes are counted. */
const isCountOfVotes = ({ found: { claim } }: Voiced): boolean =>
  claim.kind === 'count' && (claim.value.unit === 'seat' || claim.value.unit === 'vote');

/** Whether a count is of charges against somebody. */
const isCountOfCharges = ({ found: { claim, context } }: Voiced): boolean =>
  claim.kind === 'count' && context.head.some((stem) => chargeWords.has(stem));

/** Majorities shrink as they are counted again. */
const isMajority = ({ found: { claim } }: Voiced): boolean =>
  claim.kind === 'count' && majorities.has(claim.value.unit);

const majorities: ReadonlySet<string> = new Set(['majority', 'margin', 'lead']);

/** Counts that a later report may give higher or lower. */
const goesBothWays = [isCountOfVotes, isMajority, isCountOfCharges];

/** Days between two reports in which a birthday is too unlikely to explain two ages. */
const BIRTHDAY_WITHIN = 14;
const DAY = 86_400_000;

/** Whether somebody may have grown older by some years from one report to a later one. */
function hadBirthdays(earlier: Witness, later: Witness, years: number): boolean {
  const days = (Date.parse(later.published ?? '') - Date.parse(earlier.published ?? '')) / DAY;
  return days > BIRTHDAY_WITHIN && years <= Math.ceil(days / 365);
}

/** Outcomes that end for some while an event goes on: the missing are found, the hostages freed. */
const passing: ReadonlySet<string> = new Set<Outcome>(['missing', 'hostage', 'displaced']);

/** Days between two reports in which a plan is seldom changed. */
const PLANNED_WITHIN = 14;

/** Whether two dates are of what was still to be when it was told, long enough apart for the plan to have been changed. */
export function isMovedPlan([a, b]: VoicedPair): boolean {
  if (a.found.claim.kind !== 'date' || a.found.context.isPlanned !== true || b.found.context.isPlanned !== true)
    return false;
  const [first, second] = [a.witness.published, b.witness.published];
  return (
    first !== undefined &&
    second !== undefined &&
    Math.abs(Date.parse(first) - Date.parse(second)) / DAY > PLANNED_WITHIN
  );
}

/** Whether two reports are of one day, and their hours are not known. */
export function isOfOneDay([{ witness: a }, { witness: b }]: VoicedPair): boolean {
  return a.published?.slice(0, 10) === b.published?.slice(0, 10) && compareTimes(a.published, b.published) === 0;
}

/** Whether two dates part only at midnight: "Monday night" goes on into Tuesday, and "3 a.m. on Tuesday" is of it. */
export function isOneNight([a, b]: readonly [Voiced, Voiced]): boolean {
  const [one, other] = [a.found.claim, b.found.claim];
  if (one.kind !== 'date' || other.kind !== 'date' || daysBetween(one.value, other.value) !== 1) return false;
  return [one, other].some(({ quote }) =>
    /\b(?:night|overnight|midnight|evening|early|late|[ap]\.?m)\b/iu.test(quote.exact),
  );
}

/** Whether the words of a figure tell that it went up: "has risen to 87". */
export function tellsOfRise({ found: { claim } }: Voiced): boolean {
  const words = claim.quote.exact.toLowerCase().split(/\s+/u);
  return words.some((word, at) => changeWords.get(word) === 'up' && words[at + 1] === 'to');
}

/** Negative where the first is surely earlier, positive where it is surely later, 0 where that is not known. */
export function compareTimes(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const both = a.includes('T') && b.includes('T');
  const [first, second] = both ? [Date.parse(a), Date.parse(b)] : [a.slice(0, 10), b.slice(0, 10)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function countOf({ found: { claim } }: Voiced): QuantityValue | undefined {
  return claim.kind === 'casualty' || claim.kind === 'count' ? claim.value : undefined;
}
