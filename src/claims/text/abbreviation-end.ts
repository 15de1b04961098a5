import {
  calendarAbbreviations,
  clockContinuations,
  commonAbbreviations,
  countryAcronyms,
  numberedAbbreviations,
  stateNouns,
  titleAbbreviations,
  trailingAbbreviations,
} from '../lexicon/abbreviations.ts';
import type { Token } from './document.ts';
import { isCapitalised, startsSentence } from './sentence-start.ts';

/** Where an abbreviation stands. Token indices. */
export interface AbbreviationPlace {
  /** First token of the sentence. */
  readonly first: number;
  /** The abbreviation, with its point. */
  readonly index: number;
  /** The token after it and the marks that close with it. */
  readonly after: number;
}

/** Whether the point of an abbreviation ends the sentence as well. */
export function abbreviationEnds(tokens: readonly Token[], { first, index, after }: AbbreviationPlace): boolean {
  const mark = tokens[index];
  const next = tokens[after];
  if (!mark || !next) return false;
  const name = mark.lower.slice(0, -1);
  if (after > index + 1) return true;
  if (titleAbbreviations.has(name)) return false;
  const starts = startsSentence(next) || quotationMarks.has(next.text);
  if (isInitial(mark)) return initialEnds(tokens, index, starts);
  if (mark.lower === 'a.m.' || mark.lower === 'p.m.') {
    // "At 5 a.m. Anna Smith left": a sentence does not end with its opening time.
    return index - first > OPENING_TIME && next.kind === 'word' && !clockContinuations.has(next.lower);
  }
  if (staysOpen(mark.lower, name)) return starts && !isTitleCase(tokens, first, index);
  // "the D.C. Court": behind an article the letters describe what follows.
  if (tokens[index - 1]?.lower === 'the') return starts;
  return next.kind === 'word' || starts;
}

/** "At about 5 a.m." */
const OPENING_TIME = 3;

/** "Senators Ask U.S. To Pay": in a headline a capital starts nothing. */
function isTitleCase(tokens: readonly Token[], first: number, index: number): boolean {
  let words = 0;
  for (let at = Math.max(first, index - LONGEST_LOOK); at < index; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    if (!isCapitalised(token)) return false;
    words += 1;
  }
  return words > 1;
}

const LONGEST_LOOK = 12;

/** Abbreviations that only a clear start of a sentence can follow. */
function staysOpen(lower: string, name: string): boolean {
  return (
    countryAcronyms.has(lower) ||
    numberedAbbreviations.has(name) ||
    calendarAbbreviations.has(name) ||
    trailingAbbreviations.has(name) ||
    commonAbbreviations.has(name)
  );
}

/** "you and I. Did you", but "Albert I. Jones", "Vitamin C. It". */
function initialEnds(tokens: readonly Token[], index: number, starts: boolean): boolean {
  const before = tokens[index - 1];
  return starts && !(before && isCapitalised(before) && tokens[index]?.text !== 'I.');
}

function isInitial(token: Token): boolean {
  return /^\p{Lu}\.$/u.test(token.text);
}

const quotationMarks = new Set(['"', '“', '‘', '«', '„']);

/** Whether a text that breaks off after the token at `index` goes on with the next: "the U.S." "Senate", "Harry S." "Truman". */
export function leavesOpen(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index];
  const next = tokens[index + 1];
  if (!last || !next || last.kind !== 'word' || !last.text.endsWith('.') || next.kind !== 'word') return false;
  const name = last.lower.slice(0, -1);
  if (titleAbbreviations.has(name)) return isCapitalised(next);
  if (isInitial(last)) return isCapitalised(next) && isCapitalised(tokens[index - 1]) && !startsSentence(next);
  if (!countryAcronyms.has(last.lower)) return false;
  return !isCapitalised(next) || stateNouns.has(next.lower);
}
