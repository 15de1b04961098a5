import { clippedWords } from '../../lexicon/apostrophes.ts';
import type { Span } from '../../span.ts';

/** A quotation mark, and what it can do where it stands. */
export interface Mark extends Span {
  readonly family: 'double' | 'single' | 'guillemet';
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Every quotation mark of a text in order; apostrophes and the signs of feet and inches are left out. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let isLow = false;
  for (const found of text.matchAll(markPattern)) {
    const sign = found[0];
    // “ opens in English and closes what „ opened.
    const mark = isLow && sign === '“' ? closing(found.index) : readMark(text, found.index, sign);
    if (mark) marks.push(mark);
    isLow = sign === '„' || (isLow && sign !== '“' && sign !== '”');
  }
  return marks;
}

const markPattern = /["“”„«»‹›‘’]|``|''?/gu;

function readMark(text: string, start: number, sign: string): Mark | undefined {
  const end = start + sign.length;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const place = { start, end };
  switch (sign) {
    case '“':
    case '„':
    case '``':
      return { ...place, family: 'double', opens: true, closes: false };
    case '”':
      // Some writers open with it too: ”Yes,” she said.
      return {
        ...place,
        family: 'double',
        opens: isEdge(before) && !isEdge(after),
        closes: !isEdge(before) || isEdge(after),
      };
    case '«':
    case '‹':
      return { ...place, family: 'guillemet', opens: true, closes: false };
    case '»':
    case '›':
      return { ...place, family: 'guillemet', opens: false, closes: true };
    case "''":
      return straight(place, before, after, 'double');
    case '"':
      return isInches(text, start) ? undefined : straight(place, before, after, 'double');
    default:
      return single(text, place, sign);
  }
}

function closing(start: number): Mark {
  return { start, end: start + 1, family: 'double', opens: false, closes: true };
}

function straight(place: Span, before: string, after: string, family: Mark['family']): Mark {
  const opens = isEdge(before) && !isSpace(after);
  return { ...place, family, opens, closes: !isSpace(before) && !(opens && /[([{—–-]/u.test(before)) };
}

/** ‘ ’ and ' stand for apostrophes more often than for quotation marks. */
function single(text: string, { start, end }: Span, sign: string): Mark | undefined {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const opens = sign !== '’' && isEdge(before) && /[\p{L}\p{N}$£€“"[(¿¡…]/u.test(after) && !isClipped(text, end);
  const closes =
    sign !== '‘' && !isSpace(before) && before !== '' && !/[\p{L}\p{N}]/u.test(after) && !isFeet(text, start);
  return opens || closes ? { start, end, family: 'single', opens, closes } : undefined;
}

/** "’em", "’90s" */
function isClipped(text: string, at: number): boolean {
  const word = /^(?:\p{L}{1,5}|\p{N}0s)(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 7))?.[0] ?? '';
  return /^\p{N}/u.test(word) || clippedWords.has(word.toLowerCase());
}

/** 6'2", 12" */
function isInches(text: string, start: number): boolean {
  if (!/\p{N}/u.test(text.charAt(start - 1))) return false;
  const head = text.slice(Math.max(0, start - 6), start);
  return (
    /['’′]\p{N}{1,2}$/u.test(head) ||
    (/^[\s-]\p{Ll}/u.test(text.slice(start + 1, start + 3)) && /[\s(]\p{N}+$/u.test(head))
  );
}

/** 6' tall */
function isFeet(text: string, start: number): boolean {
  return (
    /\s\p{N}{1,2}$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s?[\p{Ll}\p{N}]/u.test(text.slice(start + 1, start + 3))
  );
}

function isSpace(character: string): boolean {
  return character === '' || /\s/u.test(character);
}

/** What an opening mark can follow: space, a bracket, a dash or another opening mark. */
function isEdge(character: string): boolean {
  return character === '' || /[\s([{—–\-“‘"'/:«>*_|]/u.test(character);
}
