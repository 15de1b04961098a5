/**
 * A closed interval of numbers; null is an open end. Strict bounds are not told apart: "more than 40" is 40 to null, as
 * "at least 40" is, and the words of the text, kept as the hedge, say which. News uses the two without care, and a
 * difference of one is no difference that two reports can be held to.
 */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** How far from the number "about", "around", "some" let the truth be: a tenth of it, to either side. */
const ABOUT_TOLERANCE = 0.1;

/** The interval that a bound makes of the number or range that it stands beside. */
export function boundedInterval(
  [from, to]: readonly [low: number, high: number],
  bound: 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'vague',
  near?: 'above' | 'below',
): Interval {
  if (near === 'above') return { min: from, max: widened(to, 1) };
  if (near === 'below') return { min: widened(from, -1), max: to };
  switch (bound) {
    case 'about':
      return { min: widened(from, -1), max: widened(to, 1) };
    case 'at-least':
      return { min: from, max: null };
    case 'at-most':
      return { min: null, max: to };
    case 'exact':
    case 'range':
    case 'vague':
      return { min: from, max: to };
    default:
      return bound satisfies never;
  }
}

function widened(value: number, side: 1 | -1): number {
  // Twelve digits are more than any text states, and drop the dust of binary fractions.
  return Number((value + side * Math.abs(value) * ABOUT_TOLERANCE).toPrecision(12));
}
