import { months, weekdays } from '../../claims/lexicon/calendar.ts';
import { magnitudes, smallNumbers } from '../../claims/lexicon/number-words.ts';
import { stopwords } from '../../claims/lexicon/stopwords.ts';
import { likeness } from './likeness.ts';
import type { Anchor } from './quote-match.ts';

/** A word that is less like another is no misprint of it. */
const MISPRINT = 0.7;
/** A word cut by the end of a quotation's surroundings is known by so many characters. */
const LEAST_PART = 3;

/**
 * Whether a name around the quotations, or a telling word within them, was changed for another: the statement is of
 * something else then, however like the sentence. Figures and dates are what reports correct, and don't count.
 */
export function hasReplacedWords(a: Anchor, b: Anchor): boolean {
  return isReplaced(namesAround(a), namesAround(b)) || isReplaced(tellingWords(a.exact), tellingWords(b.exact));
}

/** Whether two words are one, a misprint of it, or what is left of it where a quotation's surroundings end. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isPart = short.length >= LEAST_PART && (long.startsWith(short) || long.endsWith(short));
  return isPart || likeness(a, b) >= MISPRINT;
}

/** Words with a capital that no sentence or quotation begins with. */
export function namesAround({ before, exact, after }: Anchor): readonly string[] {
  const text = `${before}${exact}${after}`;
  return [...text.matchAll(/(?<=[^"“‘(]\s?)\b\p{Lu}[\p{L}\p{M}]*/gu)].map(([word]) => word).filter(isTelling);
}

function isReplaced(one: readonly string[], other: readonly string[]): boolean {
  const isIn = (word: string, words: readonly string[]) => words.some((known) => isSameWord(word, known));
  return one.some((word) => !isIn(word, other)) && other.some((word) => !isIn(word, one));
}

function tellingWords(text: string): readonly string[] {
  return text.length > LONG ? [] : wordsIn(text).filter(isTelling);
}

/** In a long quotation a word may be put right. */
const LONG = 80;

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

function isTelling(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    lower.length >= LEAST_PART &&
    ![stopwords, smallNumbers, magnitudes, months, weekdays].some((table) => table.has(lower))
  );
}
