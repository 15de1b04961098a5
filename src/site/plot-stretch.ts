import type { Claim, ClaimOf } from '../claims/schema.ts';
import { dimensionOf, factorBetween } from '../compare/relations/units.ts';
import { dayNumber } from './calendar.ts';
import { clockStretcher, clockTicks } from './clock-axis.ts';
import { dayTicks, figureTicks, type Ticks } from './plot-ticks.ts';

/** What some articles say as a stretch of one axis, in its unit or in days; null is an open end. */
export interface Stretch {
  readonly min: number | null;
  readonly max: number | null;
  /** Whether the ends are how words that state none are read: "dozens", "about 400", "earlier this week". */
  readonly vague?: boolean;
}

/**
 * A figure or day is a point; one that is open to a side is open; what two ends are known of is a span, so that no place
 * within it looks likelier than another.
 */
export type Form = 'point' | 'open' | 'span';

/** How a stretch is drawn. */
export function formOf(stretch: Stretch): Form {
  if (isSpan(stretch)) return 'span';
  return stretch.min === stretch.max ? 'point' : 'open';
}

/** Whether it has two ends that differ. */
export function isSpan({ min, max }: Stretch): boolean {
  return min !== null && max !== null && min !== max;
}

/** The stretch that a figure or a date allows; nothing for claims of other kinds. */
function stretchOf(claim: Claim): Stretch | undefined {
  switch (claim.kind) {
    case 'casualty':
    case 'count':
    case 'money':
    case 'percent':
    case 'duration':
      return { min: claim.value.min, max: claim.value.max, vague: isVagueFigure(claim) };
    case 'date': {
      const { from, to } = claim.value;
      return {
        min: from === null ? null : dayNumber(from),
        max: to === null ? null : dayNumber(to),
        vague: isVagueDate(claim),
      };
    }
    default:
      return undefined;
  }
}

/** Takes a claim to its stretch of an axis; what is no figure and no date has none. */
export type Stretcher = (claim: Claim) => Stretch | undefined;

/**
 * Takes each of several claims to its stretch of one axis, in the unit of the first: "6 kilometres" and "four miles".
 * Undefined where two of them have units that can't be turned into each other, such as weeks and months.
 */
export function stretcher(claims: readonly Claim[]): Stretcher | undefined {
  const clock = clockStretcher(claims);
  if (clock) return clock;
  const units = new Set(claims.flatMap((claim) => unitOf(claim) ?? []));
  const [unit = ''] = units;
  if ([...units].some((other) => factorBetween(other, unit) === undefined)) return undefined;
  return (claim) => {
    const stretch = stretchOf(claim);
    return stretch && scaled(stretch, factorBetween(unitOf(claim) ?? unit, unit) ?? 1);
  };
}

/** The ticks of an axis for some claims: hours, days or figures. */
export function ticksFor(claims: readonly Claim[]): Ticks {
  if (clockStretcher(claims)) return clockTicks;
  return claims.some(({ kind }) => kind === 'date') ? dayTicks : figureTicks;
}

/** The unit of what is measured; what is counted has none. */
function unitOf(claim: Claim): string | undefined {
  if (claim.kind === 'money') return claim.value.currency;
  if (claim.kind === 'duration') return claim.value.unit;
  return claim.kind === 'count' && dimensionOf(claim.value.unit) !== claim.value.unit ? claim.value.unit : undefined;
}

function scaled(stretch: Stretch, factor: number): Stretch {
  const by = (end: number | null) => (end === null ? null : end * factor);
  return { ...stretch, min: by(stretch.min), max: by(stretch.max) };
}

/** Whether a hedge stretched the one figure that the words have, or none: "24 to 36" states its ends, hedged or not. */
function isVagueFigure({ hedge, quote }: Claim): boolean {
  return hedge !== undefined && (quote.exact.match(/\d[\d.,]*/gu) ?? []).length < 2;
}

/** Whether the days are counted from when the report was written: "earlier this week". A month is as long as it says. */
function isVagueDate({ value: { edtf }, quote }: ClaimOf<'date'>): boolean {
  return /[~?%]/u.test(edtf) || (edtf.includes('/') && !/\d/u.test(quote.exact));
}
