/**
 * The end of the token that starts at a place, where it is plain at first sight, with no look at what letters and digits
 * other scripts have; else the place itself. Plain are
 *
 * - a word of the letters a to z, with hyphens between them, or a run of the digits 0 to 9, before a blank or a mark,
 *   before a point or colon that a blank follows, and the word before the possessive, too;
 * - the possessive itself;
 * - a mark, a point or a colon.
 *
 * Nothing is read from `limit` on. The caller sees to it that an abbreviation keeps the point behind it.
 */
export function plainEnd(text: string, start: number, limit: number): number {
  const end = endOfRun(text, start, LETTER, limit);
  const next = classAt(text, end, limit);
  // Nearly all words, and most marks.
  if (end > start) return next === BLANK || next === MARK ? end : endOfRarerWord(text, start, end, limit);
  if (next === MARK) return start + 1;
  if (next === POINT) return classAt(text, start + 1, limit) === POINT ? start : start + 1;
  if (next === DIGIT) return endOfNumber(text, start, limit);
  const isHung = next === APOSTROPHE && start > 0 && classAt(text, start - 1, limit) === LETTER;
  return isHung && isPossessive(text, start, limit) ? start + 2 : start;
}

/** Whether a UTF-16 code is a space or a line break. */
export function isBlank(code: number): boolean {
  return code < ASCII && classes[code] === BLANK;
}

const OTHER = 0;
const LETTER = 1;
const BLANK = 2;
/** What neither joins words nor begins a longer sign. */
const MARK = 3;
const DIGIT = 4;
/** What may join what stands on both sides of it: "3.5", "10:45". */
const POINT = 5;
const HYPHEN = 6;
const APOSTROPHE = 7;

const ASCII = 128;
const classes = new Uint8Array(ASCII);
const classed: readonly (readonly [string, number])[] = [
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER],
  [' \n', BLANK],
  [',;"()?![]', MARK],
  ['0123456789', DIGIT],
  ['.:', POINT],
  ['-', HYPHEN],
  ["'", APOSTROPHE],
];
for (const [signs, kind] of classed) for (const sign of signs) classes[sign.charCodeAt(0)] = kind;

const RIGHT_QUOTE = 0x2019;
const COMMA = 0x2c;
const SMALL_S = 0x73;

/** `OTHER` too beyond ASCII, but for the apostrophe that printers set, and from `limit` on: no look behind the text's end. */
function classAt(text: string, at: number, limit: number): number {
  if (at >= limit) return OTHER;
  const code = text.charCodeAt(at);
  if (code < ASCII) return classes[code] ?? OTHER;
  return code === RIGHT_QUOTE ? APOSTROPHE : OTHER;
}

function endOfRun(text: string, start: number, kind: number, limit: number): number {
  let end = start;
  while (classAt(text, end, limit) === kind) end += 1;
  return end;
}

/** The end of "oil-rich", of the first word of "Holt's", and of the last one of a sentence. */
function endOfRarerWord(text: string, start: number, first: number, limit: number): number {
  let end = first;
  while (classAt(text, end, limit) === HYPHEN && classAt(text, end + 1, limit) === LETTER)
    end = endOfRun(text, end + 1, LETTER, limit);
  return isBounded(text, end, limit) || isPossessive(text, end, limit) ? end : start;
}

/** "1,200" is one number. */
function endOfNumber(text: string, start: number, limit: number): number {
  const end = endOfRun(text, start, DIGIT, limit);
  const mayGoOn = end < limit && text.charCodeAt(end) === COMMA && classAt(text, end + 1, limit) !== BLANK;
  return mayGoOn || !isBounded(text, end, limit) ? start : end;
}

/** Whether nothing behind a word or number can belong to it. */
function isBounded(text: string, end: number, limit: number): boolean {
  const next = classAt(text, end, limit);
  return next === BLANK || next === MARK || (next === POINT && classAt(text, end + 1, limit) === BLANK);
}

/** Whether "'s" stands there and ends there. */
function isPossessive(text: string, apostrophe: number, limit: number): boolean {
  if (apostrophe + 2 >= limit || classAt(text, apostrophe, limit) !== APOSTROPHE) return false;
  const next = classAt(text, apostrophe + 2, limit);
  return text.charCodeAt(apostrophe + 1) === SMALL_S && (next === BLANK || next === MARK);
}
