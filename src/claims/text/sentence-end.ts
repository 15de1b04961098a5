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
import { pastReporting } from '../lexicon/reporting-verbs.ts';
import { sentenceStarters } from '../lexicon/sentence-starters.ts';
import type { Token } from './document.ts';

/** Closing marks that belong to the sentence whose end they follow. */
const closers = new Set(['"', "'", '”', '’', '»', '›', ')', ']', '}']);
const openers = new Set(['"', "'", '“', '‘', '«', '‹', '(', '[', '{', '„', '¿', '¡', '-', '–', '—']);

/**
 * The index of the token that starts the next sentence, when the token at `index` ends one; else undefined.
 * `first` is the index of the sentence's first token.
 */
export function nextSentence(tokens: readonly Token[], first: number, index: number): number | undefined {
  const mark = tokens[index];
  if (!mark || !mayEnd(mark)) return undefined;
  let after = index + 1;
  while (isTerminator(tokens[after]) && touches(tokens, after)) after += 1;
  const closed = after;
  while (closers.has(tokens[after]?.text ?? '') && closes(tokens, after)) after += 1;
  const next = tokens[after];
  if (!next) return undefined;
  if (touches(tokens, after)) return isMissingSpace(tokens, index, after) ? after : undefined;
  return endsBefore(tokens, { first, index, after, quoted: after > closed }) ? after : undefined;
}

const quotationMarks = new Set(['"', '“', '‘', '«', '„']);

/** Whether a text that breaks off after the token at `index` goes on with the next: "the U.S." "Navy", "Gerald R." "Ford". */
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
  if (isEllipsis(tokens, place.index)) return !isOnlyEllipsis(tokens, place) && isCapitalStart(tokens, place.after);
  if (mark.text === '!' && trailingAbbreviations.has(next.lower.replace('.', ''))) return false;
  if (place.quoted && mark.text !== '.') return !isSpeakerTag(tokens, place.after);
  return true;
}

function mayEnd(token: Token): boolean {
  return isTerminator(token) || (token.kind === 'word' && token.text.endsWith('.'));
}

function isTerminator(token: Token | undefined): boolean {
  const text = token?.text ?? '';
  return text === '.' || text === '!' || text === '?' || text === '…' || text.startsWith('..') || text === '。';
}

function touches(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.end === tokens[index]?.start;
}

/** A straight mark closes where it touches what is before it and not what follows. */
function closes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !touches(tokens, index)) return false;
  if (token.text !== '"' && token.text !== "'") return true;
  const next = tokens[index + 1];
  return !next || next.start > token.end || next.kind === 'punctuation';
}

/** "…the end.The next": a small letter before the point, a capital after it. */
function isMissingSpace(tokens: readonly Token[], index: number, after: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[after];
  if (tokens[index]?.text !== '.' || !before || !next || after !== index + 1) return false;
  return /\p{Ll}{2}$/u.test(before.text) && /^\p{Lu}(?:\p{Ll}+$|$)/u.test(next.text);
}

/** Sentences start with a capital, a digit, an opening mark or a script without case, never with a small letter. */
function canStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[overOpeners(tokens, index)];
  if (!token) return true;
  if (token.kind === 'number' || token.kind === 'symbol') return true;
  if (token.kind === 'word') return !/^\p{Ll}/u.test(token.text) || /^\p{Ll}\p{Lu}/u.test(token.text);
  return token.text === '…' || token.text.startsWith('..') || /^[•◦‣▪⁃]/u.test(token.text);
}

/** Index of the first token behind opening marks; a long run of them is no start of a sentence. */
function overOpeners(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at < index + MOST_OPENERS && openers.has(tokens[at]?.text ?? '')) at += 1;
  return at;
}

const MOST_OPENERS = 4;

function isCapitalStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[overOpeners(tokens, index)];
  if (!token) return false;
  // "I" is a capital anywhere.
  return token.kind !== 'punctuation' && token.text !== 'I' && !token.text.startsWith("I'");
}

/** "…", "...", and the dots of ". . ." */
function isEllipsis(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  return text.startsWith('..') || text === '…' || isSpacedDot(tokens, index);
}

function isSpacedDot(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '.' && index > 0 && !touches(tokens, index);
}

/** "compounds. . . . The": what follows the dots is a sentence of its own. */
function isFollowedByCapital(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (isSpacedDot(tokens, at)) at += 1;
  return isCapitalised(tokens[at]);
}

/** The point of "N°. 5" and the dots of "[...]". */
function isInsideSign(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  return before === '°' || before === 'º' || before === '[';
}

function isOnlyEllipsis(tokens: readonly Token[], { first, index }: Place): boolean {
  if (index - first > LONGEST_ELLIPSIS) return false;
  for (let at = first; at < index; at += 1) if (!isTerminator(tokens[at])) return false;
  return true;
}

/** Tokens of ". . . ." and the like. */
const LONGEST_ELLIPSIS = 6;

/** "1." or "2." at the head of an item. */
function isListNumber(tokens: readonly Token[], first: number, index: number): boolean {
  const head = tokens[index - 1];
  if (!head || tokens[index]?.text !== '.') return false;
  const marked = index - 2 === first && tokens[first]?.kind === 'punctuation';
  return (marked || index - 1 === first) && /^(?:\p{N}{1,3}|\p{L})$/u.test(head.text);
}

function abbreviationEnds(tokens: readonly Token[], { first, index, after }: Place): boolean {
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
  if (staysOpen(mark.lower, name)) return starts;
  return next.kind === 'word' || starts;
}

/** "At about 5 a.m." */
const OPENING_TIME = 3;

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

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function startsSentence(token: Token): boolean {
  return isCapitalised(token) && sentenceStarters.has(token.lower);
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
