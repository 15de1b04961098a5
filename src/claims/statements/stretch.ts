import { smallNumbers } from '../lexicon/number-words.ts';
import { stretchNouns, stretchOpeners, stretchOrdinals } from '../lexicon/scope-words.ts';
import type { Span } from '../span.ts';
import type { Document, Sentence, Token } from '../text/index.ts';
import { firstTokenAt, firstTokenFrom } from '../text/locate.ts';

/** Tokens of its sentence around a figure in which the time that it covers is told. */
const AROUND = 12;
/** Tokens of a stretch of time between its opener and its noun: "the first six and a half". */
const WITHIN = 5;

/** Tokens before a stretch of time in which a superlative makes of it the time since the last such thing. */
const RECORD_WITHIN = 4;

/** The tokens of a sentence before and behind a place, without the place itself. */
export function tokensAround(
  document: Document,
  { firstToken, endToken }: Sentence,
  { start, end }: Span,
): readonly Token[] {
  const [at, behind] = [firstTokenAt(document, start), firstTokenFrom(document, end)];
  return [
    ...document.tokens.slice(Math.max(firstToken, at - AROUND), at),
    ...document.tokens.slice(behind, Math.min(endToken, behind + AROUND)),
  ];
}

/** A part of a longer time that a figure is of, in lower case: "first nine months", "two hours". Undefined where none is told. */
export function stretchBeside(document: Document, sentence: Sentence, span: Span): string | undefined {
  const around = tokensAround(document, sentence, span);
  for (const [at, { lower }] of around.entries()) {
    if (!stretchOpeners.has(lower)) continue;
    const isRecord = around.slice(Math.max(0, at - RECORD_WITHIN), at).some((token) => tellsOfRecord(token.lower));
    const words = around.slice(at + 1, at + 1 + WITHIN).map((token) => token.lower);
    const noun = words.findIndex((word) => stretchNouns.has(word));
    const first = words.findIndex((word) => stretchOrdinals.has(word) || isNumber(word));
    if (noun < 1 || first < 0 || first >= noun || words.slice(0, noun).includes(',')) continue;
    const isNumbered = isNumber(words[first] ?? '');
    // "in the last week" is told by the calendar, and "the worst in ten years" tells of no ten years.
    if (noun === first + 1 && !isNumbered && calendarNouns.has(words[noun] ?? '')) continue;
    if (isNumbered && (isRecord || lower === 'for')) continue;
    return words.slice(first, noun + 1).join(' ');
  }
  return undefined;
}

const tellsOfRecord = (word: string): boolean => /est$|^(?:worst|most|time)$/u.test(word);

const isNumber = (word: string): boolean => smallNumbers.has(word) || /^\d+$/u.test(word);

const calendarNouns: ReadonlySet<string> = new Set('day night week month year season'.split(' '));
