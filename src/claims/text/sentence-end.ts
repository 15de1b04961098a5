import { trailingAbbreviations } from '../lexicon/abbreviations.ts';
import { pastReporting } from '../lexicon/reporting-verbs.ts';
import { abbreviationEnds } from './abbreviation-end.ts';
import type { Token } from './document.ts';
import { isEllipsis, isFollowedByCapital, isOnlyEllipsis, isSpacedDot, isTerminator } from './ellipses.ts';
import { canStart, isCapitalised, isCapitalStart, touches } from './sentence-start.ts';
import { wordTest } from './words.ts';

/**
 * The index of the token that starts the next sentence, when the token at `index` ends one; else undefined.
 * `first` is the index of the sentence's first token.
 */
export function nextSentence(tokens: readonly Token[], first: number, index: number): number | undefined {
  const mark = tokens[index];
  if (!mark || !mayEnd(mark)) return undefined;
  let after = index + 1;
  while (after < index + LONGEST_RUN && isTerminator(tokens[after]) && touches(tokens, after)) after += 1;
  const closed = after;
  while (after < closed + LONGEST_RUN && closers.has(tokens[after]?.text ?? '') && closes(tokens, after)) after += 1;
  const next = tokens[after];
  if (!next) return undefined;
  if (touches(tokens, after)) return isMissingSpace(tokens, index, after) ? after : undefined;
  return endsBefore(tokens, { first, index, after, quoted: after > closed }) ? after : undefined;
}

/** More marks in a row are an ornament, and must not be counted anew from each of them. */
const LONGEST_RUN = 20;

interface Place {
  /** First token of the sentence. */
  readonly first: number;
  /** The mark, or the abbreviation with its point. */
  readonly index: number;
  /** The token after the mark and what closes with it. */
  readonly after: number;
  readonly quoted: boolean;
}

function endsBefore(tokens: readonly Token[], place: Place): boolean {
  const mark = tokens[place.index];
  const next = tokens[place.after];
  if (!mark || !next) return false;
  if (isSpacedDot(tokens, place.after))
    return !isSpacedDot(tokens, place.index) && isFollowedByCapital(tokens, place.after);
  if (!canStart(tokens, place.after)) return false;
  // "J.K. Rowling said": dotted letters at the head of a sentence are somebody's.
  if (mark.kind === 'word') return place.index > place.first && abbreviationEnds(tokens, place);
  if (isListNumber(tokens, place.first, place.index)) return false;
  if (isInsideSign(tokens, place.index)) return false;
  if (isEllipsis(tokens, place.index))
    return !isOnlyEllipsis(tokens, place.first, place.index) && isCapitalStart(tokens, place.after);
  if (mark.text === '!' && trailingAbbreviations.has(next.lower.replace('.', ''))) return false;
  if (place.quoted && mark.text !== '.') return !isSpeakerTag(tokens, place.after);
  return true;
}

const mayEnd = wordTest((word) => isTerminator(word) || (word.kind === 'word' && word.text.endsWith('.')));

/** A straight mark closes where it touches what is before it and not what follows. */
function closes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !touches(tokens, index)) return false;
  if (token.text !== '"' && token.text !== "'") return true;
  const next = tokens[index + 1];
  return !next || next.start > token.end || next.kind === 'punctuation';
}

/** Closing marks that belong to the sentence whose end they follow. */
const closers = new Set(['"', "'", '”', '’', '»', '›', ')', ']', '}']);

/** "…the end.The next": a small letter before the point, a capital after it. */
function isMissingSpace(tokens: readonly Token[], index: number, after: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[after];
  if (tokens[index]?.text !== '.' || !before || !next || after !== index + 1) return false;
  return /\p{Ll}{2}$/u.test(before.text) && /^\p{Lu}(?:\p{Ll}+$|$)/u.test(next.text);
}

/** The point of "N°. 5" and the dots of "[...]". */
function isInsideSign(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  return before === '°' || before === 'º' || before === '[';
}

/** "1." or "2." at the head of an item. */
function isListNumber(tokens: readonly Token[], first: number, index: number): boolean {
  const head = tokens[index - 1];
  if (!head || tokens[index]?.text !== '.') return false;
  const marked = index - 2 === first && tokens[first]?.kind === 'punctuation';
  return (marked || index - 1 === first) && /^(?:\p{N}{1,3}|\p{L})$/u.test(head.text);
}

/** `"Is it over?" Smith asked.` */
function isSpeakerTag(tokens: readonly Token[], after: number): boolean {
  for (let at = after; at < after + LONGEST_TAG; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') return false;
    if (at > after && pastReporting.has(token.lower)) return true;
    if (!isCapitalised(token) && !smallNameWords.has(token.lower)) return false;
  }
  return false;
}

/** "Prime Minister Anna van der Berg asked" */
const LONGEST_TAG = 8;

const smallNameWords = new Set(['the', 'of', 'de', 'la', 'van', 'der', 'von', 'bin', 'al']);
