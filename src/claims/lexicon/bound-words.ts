import type { Quantity } from '../layers.ts';

/**
 * What a bound phrase does to the number beside it. `near`: the number is close to the bound, so that the other side is
 * closed by the tolerance for "about".
 */
export interface BoundWord {
  readonly bound: Exclude<Quantity['bound'], 'exact' | 'range' | 'vague'>;
  readonly near?: 'above' | 'below';
}

const atLeast: BoundWord = { bound: 'at-least' };
const atMost: BoundWord = { bound: 'at-most' };
const about: BoundWord = { bound: 'about' };
const justAbove: BoundWord = { bound: 'at-least', near: 'above' };
const justBelow: BoundWord = { bound: 'about', near: 'below' };
const shortOf: BoundWord = { bound: 'at-most', near: 'below' };

/** Phrases that stand before a number. */
export const boundsBefore: ReadonlyMap<string, BoundWord> = new Map([
  ...phrases(atLeast, [
    'at least',
    'at the very least',
    'at a minimum',
    'more than',
    'greater than',
    'higher than',
    'larger than',
    'bigger than',
    'better than',
    'longer than',
    'over',
    'well over',
    'far more than',
    'many more than',
    'much more than',
    'well above',
    'above',
    'beyond',
    'no fewer than',
    'not fewer than',
    'no less than',
    'as few as',
    'as little as',
    'not less than',
    'a minimum of',
    'minimum of',
    'upwards of',
    'upward of',
    'north of',
    'in excess of',
    'exceed',
    'exceeds',
    'exceeded',
    'exceeding',
    'surpass',
    'surpasses',
    'surpassed',
    'surpassing',
    'topped',
    'topping',
    'tops',
    '>',
    '≥',
  ]),
  ...phrases(justAbove, [
    'just over',
    'just above',
    'just more than',
    'a little over',
    'a little more than',
    'slightly over',
    'slightly above',
    'slightly more than',
  ]),
  ...phrases(atMost, [
    'at most',
    'at the most',
    'up to',
    'upto',
    'as many as',
    'as much as',
    'as high as',
    'no more than',
    'not more than',
    'no greater than',
    'no higher than',
    'less than',
    'fewer than',
    'lower than',
    'smaller than',
    'under',
    'below',
    'well under',
    'well below',
    'beneath',
    'south of',
    'a maximum of',
    'maximum of',
    'not exceed',
    'not exceeding',
    'not exceeded',
    'capped at',
    '<',
    '≤',
  ]),
  ...phrases(shortOf, [
    'just under',
    'just below',
    'just short of',
    'a little under',
    'a little less than',
    'slightly under',
    'slightly below',
    'slightly less than',
  ]),
  ...phrases(about, [
    'about',
    'around',
    'approximately',
    'approx',
    'approx .',
    'roughly',
    'some',
    'circa',
    'in the region of',
    'in the neighborhood of',
    'in the neighbourhood of',
    'on the order of',
    'close to',
    'an estimated',
    'estimated',
    '~',
    '≈',
    '∼',
  ]),
  ...phrases(justBelow, ['nearly', 'almost', 'approaching', 'nearing', 'practically', 'virtually']),
]);

/** Phrases that stand behind a number: "40 or more", "400-plus". */
export const boundsAfter: ReadonlyMap<string, BoundWord> = new Map([
  ...phrases(atLeast, [
    'or more',
    'or above',
    'or higher',
    'or greater',
    'or over',
    'and above',
    'and over',
    'and up',
    'and counting',
    'plus',
    '+',
    'at least',
  ]),
  ...phrases(atMost, [
    'or less',
    'or fewer',
    'or lower',
    'or under',
    'or below',
    'and under',
    'at most',
    'at the most',
  ]),
  ...phrases(about, ['or so', 'or thereabouts', 'odd', 'approximately', 'or more or less']),
]);

function phrases(word: BoundWord, list: readonly string[]): readonly (readonly [string, BoundWord])[] {
  return list.map((phrase) => [phrase, word] as const);
}
