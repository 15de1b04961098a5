import type { Outcome } from '../../claims/layers.ts';
import { changeWords } from '../../claims/lexicon/change-words.ts';
import type { QuantityValue } from '../../claims/schema.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { daysBetween } from '../relations/dates.ts';
import type { Voiced } from './differences.ts';
import type { Witness } from './group.ts';

/**
 * Whether a later report explains the difference: both state when they were published, and what is counted up as an
 * event goes on is higher in the later one; those missing, held or driven out may be fewer. Reports of one day are not
 * told apart, unless both state the hour.
 */
export function isLaterCount([a, b]: readonly [Voiced, Voiced]): boolean {
  if (passing.has(a.found.context.facet)) return compareTimes(a.witness.published, b.witness.published) !== 0;
  const order = compareTimes(a.witness.published, b.witness.published);
  if (order === 0) return false;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const before = bounds(earlier);
  const after = bounds(later);
  if (!before || !after) return false;
  if (before.max === null || after.min === null || before.max >= after.min) return false;
  return before.unit !== AGE_UNIT || hadBirthdays(earlier.witness, later.witness, after.min - before.max);
}

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

function bounds({ found: { claim } }: Voiced): QuantityValue | undefined {
  return claim.kind === 'casualty' || claim.kind === 'count' ? claim.value : undefined;
}
