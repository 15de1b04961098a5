import type { Outcome } from '../../claims/layers.ts';
import { daysBetween } from '../relations/dates.ts';
import type { Voiced } from './differences.ts';

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
  return before.max !== null && after.min !== null && before.max < after.min;
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

/** Negative where the first is surely earlier, positive where it is surely later, 0 where that is not known. */
export function compareTimes(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const both = a.includes('T') && b.includes('T');
  const [first, second] = both ? [Date.parse(a), Date.parse(b)] : [a.slice(0, 10), b.slice(0, 10)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function bounds({ found: { claim } }: Voiced): { min: number | null; max: number | null } | undefined {
  return claim.kind === 'casualty' || claim.kind === 'count' ? claim.value : undefined;
}
