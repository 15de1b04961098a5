import { auxiliaryForms } from '../lexicon/finite-verbs.ts';
import { leftWords, partWords } from '../lexicon/parts.ts';
import { prepositions } from '../lexicon/phrases.ts';
import { addingWords } from '../lexicon/scope-words.ts';
import type { Span } from '../span.ts';
import type { Document } from '../text/index.ts';
import { firstTokenAt } from '../text/locate.ts';
import { isFiniteVerb } from '../text/phrases.ts';

/** Whether a noun, or the phrase behind it, tells of a part of something: "half the fleet", "12 of the boats". */
export function isOfAPart(noun: string, after: string): boolean {
  return (
    noun
      .toLowerCase()
      // "More than 40 barns" bounds a figure and adds to none.
      .replace(/\bmore\s+than\b/u, '')
      .split(/\s+/u)
      .some((word) => partWords.has(word)) || /^of\s+(?:the|them|those|these|his|her|their)\b(?!\s+\d)/u.test(after)
  );
}

/** "another 45 kilograms", "the other two planes": what is added to a figure told before. */
export function isAdded(document: Document, offset: number): boolean {
  return addingWords.has(document.tokens[firstTokenAt(document, offset) - 1]?.lower ?? '');
}

/** Words of the whole that a share is told of: "the seats" of "40% of the seats in the house". */
const WHOLE_WORDS = 3;

/** What a share is a share of. */
export function wholeOf(document: Document, offset: number): readonly Span[] {
  const first = firstTokenAt(document, offset);
  if (document.tokens[first]?.lower !== 'of') return [];
  const words = document.tokens.slice(first + 1, first + 1 + WHOLE_WORDS);
  const end = words.findIndex(
    ({ kind, lower }) => kind !== 'word' || prepositions.has(lower) || auxiliaryForms.has(lower) || isFiniteVerb(lower),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** Words between a count and "still", as in "were", "of them are". */
const LEFT_WITHIN = 3;

/** Whether a count is of what is left of an earlier one, and so not held against that. */
export function isOfTheRest(document: Document, offset: number): boolean {
  const first = firstTokenAt(document, offset);
  const behind = document.tokens.slice(first, first + LEFT_WITHIN);
  const end = behind.findIndex(({ kind }) => kind === 'punctuation');
  return behind.slice(0, end < 0 ? LEFT_WITHIN : end).some(({ lower }) => leftWords.has(lower));
}
