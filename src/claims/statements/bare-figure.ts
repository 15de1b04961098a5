import type { Quantity } from '../layers.ts';
import { labelNouns } from '../lexicon/number-labels.ts';
import { singlePerson } from '../lexicon/people-nouns.ts';
import type { Document, Token } from '../text/index.ts';
import { isFiniteVerb } from '../text/phrases.ts';
import { measurandOf } from './measurand.ts';

/**
 * A number that counts nothing behind it, read as a figure of what it is a value of: "a majority of 389", "the index rose
 * to 7,431", "Attendance: 9,214". As it is where the sentence names nothing of which there can be so much.
 */
export function asNamedFigure(document: Document, quantity: Quantity): Quantity {
  if (quantity.type !== 'count' || quantity.unit !== '') return quantity;
  const noun = measurandOf(document, quantity);
  if (!noun || !namesAFigure(document, noun, quantity)) return quantity;
  return { ...quantity, unit: noun.lower, noun: { start: noun.start, end: noun.end } };
}

function namesAFigure({ text }: Document, noun: Token, { start, end, number }: Quantity): boolean {
  if (singlePerson.has(noun.lower) || labelNouns.has(noun.lower) || isFiniteVerb(noun.lower)) return false;
  if (noun.start >= end || looksLikeAYear.test(text.slice(number.start, number.end))) return false;
  const between = text.slice(noun.end, start);
  if (between.includes(':')) return alone.test(text.slice(end, end + REST));
  // "power went to five"
  if (!/\d/u.test(text.slice(start, end))) return false;
  return between.trimStart().startsWith('of ')
    ? oneOfASort.test(text.slice(Math.max(0, noun.start - REST), noun.start))
    : link.test(between);
}

/** Characters that tell of a figure and its noun, on either side. */
const REST = 60;

/** A line with a label ends behind its figure: "Attendance: 9,214 (sold out)". */
const alone = /^[.;]?[ \t]*(?:\([^()\n]*\)[.;]?[ \t]*)?(?:\n|$)/u;

/** "a narrow majority of", and not "the names of". */
const oneOfASort = /\b(?:an?|its|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}$/u;

/** "rose to", "was put at", "was given as", and not "was". */
const link = /\s(?:to|at|as)\s(?:[a-z]+\s){0,2}$/u;

const looksLikeAYear = /^(?:1[5-9]|20)\d\d$/u;
