import type { ClaimInContext } from '../../claims/index.ts';
import type { Relation } from '../relations/relation.ts';
import { dimensionOf } from '../relations/units.ts';
import { TELLING_FIGURE, TELLING_MEASURE, UNMISTAKABLE_FIGURE } from './weights.ts';

/**
 * How much of the evidence two figures need for being one: that two reports both write 412, be it "some 412" or "at
 * least 412", seldom comes about by chance. 1 where they are two, or as likely as any other. Symmetric.
 */
export function sameness({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext, relation: Relation): number {
  if (relation === 'incompatible' || !('min' in a.value && 'min' in b.value)) return 1;
  if (a.kind === 'duration') return 1;
  const figure = figureIn(a.value);
  if (figure === undefined || figure !== figureIn(b.value) || figure <= SMALL) return 1;
  const digits = digitsOf(figure);
  if (digits >= UNMISTAKABLE) return UNMISTAKABLE_FIGURE;
  if (digits === 1) return 1;
  return a.kind === 'count' && dimensionOf(a.value.unit) !== a.value.unit ? TELLING_MEASURE : TELLING_FIGURE;
}

/** Whether one of two figures is so rough that it may be said of the other: "nearly half a million" of 430,000. Symmetric. */
export function mayBeRough({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext): boolean {
  if (!('min' in a.value && 'min' in b.value) || a.value.unit !== b.value.unit) return false;
  return isRoughly(a.value, b.value) || isRoughly(b.value, a.value);
}

interface Figure {
  readonly min: number | null;
  readonly max: number | null;
}

/** Whether a figure of one digit that is no plain one lies within half of that digit's step of another. */
function isRoughly(rough: Figure, other: Figure): boolean {
  const told = rough.max ?? rough.min;
  if (rough.min === rough.max || told === null || digitsOf(told) > 1) return false;
  const step = 10 ** Math.floor(Math.log10(Math.abs(told)));
  return gapBetween(rough, other) <= step * ROUGH;
}

/** Up to here a number is as likely as any other. */
const SMALL = 20;

/** Digits from which on nobody counts two things alike. */
const UNMISTAKABLE = 3;

/** How far "about" goes to either side, as a share of the number that it is said of. */
const ABOUT = 0.1;

/** The one number that a quantity is told by: 400 of "400", "about 400", "at least 400"; none of a range. */
function figureIn({ min, max }: Figure): number | undefined {
  if (min === null || max === null || min === max) return min ?? max ?? undefined;
  const middle = Number(((min + max) / 2).toPrecision(12));
  return Math.abs(max - (min * (1 + ABOUT)) / (1 - ABOUT)) <= middle / 1000 ? middle : undefined;
}

/** Share of the step from one digit to the next by which a rough figure may be off. */
const ROUGH = 0.5;

/** How far two intervals lie from each other. */
function gapBetween(a: Figure, b: Figure): number {
  return Math.max(
    (a.min ?? Number.NEGATIVE_INFINITY) - (b.max ?? Number.POSITIVE_INFINITY),
    (b.min ?? Number.NEGATIVE_INFINITY) - (a.max ?? Number.POSITIVE_INFINITY),
  );
}

/** Digits before the zeros at its end: 3 of 4,120,000. */
function digitsOf(figure: number): number {
  const [digits = ''] = figure.toExponential().split('e');
  return digits.replace('.', '').length;
}
