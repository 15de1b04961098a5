import type { Document, Sentence } from '../../text/document.ts';
import { perWord, wordTest } from '../../text/words.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/** What a capital letter means in a sentence: a name, hardly anything (headline), or nothing. */
export type Casing = 'sentence' | 'title' | 'upper';

/** Share of words all in capitals from which capitals say nothing. */
const UPPER_SHARE = 0.8;
/** Lines with fewer long words than this tell nothing of their casing. */
const FEWEST_WORDS = 4;
/** A word this long is capitalised in a headline, but for the small words of the language. */
const LONG = 3;
/** Headlines are no longer than this, in tokens. */
const LONGEST_HEADLINE = 30;

/** How a sentence is cased, by its longer words; a long one is never a headline. */
export function casingOf(document: Document, sentence: Sentence): Casing {
  if (sentence.endToken - sentence.firstToken > LONGEST_HEADLINE) return 'sentence';
  let words = 0;
  let capital = 0;
  let upper = 0;
  let small = 0;
  let plain = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = document.tokens[index];
    const letters = token && lettersOf(token);
    if (!letters) continue;
    words++;
    if (letters.areUpper) upper++;
    if (letters.startUpper) capital++;
    if (letters.startUpper && letters.areCommon) plain++;
    if (letters.tellSmall) small++;
  }
  if (words >= FEWEST_WORDS - 1 && upper >= words * UPPER_SHARE) return 'upper';
  // One small word of weight tells that the capitals are names; behind a full stop they are, unless most are plain words.
  const last = document.tokens[sentence.endToken - 1]?.text;
  const isStopped = last === '.' || last === ';';
  const isTitle = capital >= FEWEST_WORDS && small === 0 && (!isStopped || plain * 2 > capital);
  return isTitle ? 'title' : 'sentence';
}

interface Letters {
  readonly areUpper: boolean;
  readonly startUpper: boolean;
  /** An everyday word. */
  readonly areCommon: boolean;
  /** A word of weight that a headline would have given a capital. */
  readonly tellSmall: boolean;
}

/** How a word is written that is long enough to tell of the line's casing. */
const lettersOf = perWord(({ kind, text, lower }): Letters | null => {
  if (kind !== 'word' || text.length < LONG) return null;
  const startUpper = startsUpper(text);
  return {
    areUpper: text === text.toUpperCase(),
    startUpper,
    areCommon: isCommonWord(lower),
    tellSmall: !startUpper && !wordLists.openers.has(lower),
  };
});

/** Whether there is no small letter in it. */
export const isUpper = wordTest(({ text }) => text === text.toUpperCase());

/** Whether the first letter is a capital. */
function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(text) && /^\p{Script=Latin}/u.test(text);
}

/** "Okafor", "U.S.", "al-Shabaab", "iPhone": a word that is written like a name. */
export const looksNamed = wordTest(
  ({ kind, text }) =>
    kind === 'word' &&
    (startsUpper(text) || /^(?:al|el|as|ad|an|ar|ash|at)-\p{Lu}|^[a-z]{1,2}\p{Lu}\p{Ll}{2}/u.test(text)),
);

/** "R.", "J.K.": letters that stand for a first or middle name. */
export const isInitial = wordTest(({ text }) => /^(?:(?:\p{Lu}\.){1,3}|\p{Lu})$/u.test(text));

/** "NATO", "R&D": two capitals or more, and no small letter; what is longer than this is a word that is shouted. */
const LONGEST_ACRONYM = 5;

/** Whether a text is made of capitals, with points, figures, "&" or a hyphen among them at most. */
export function isAcronym(text: string): boolean {
  return (
    text.length <= LONGEST_ACRONYM + (text.includes('.') ? text.length / 2 : 0) &&
    /^\p{Lu}(?:[\p{Lu}\p{N}.]*[&-])*[\p{N}.]*\p{Lu}[\p{Lu}\p{N}.]*$/u.test(text)
  );
}
