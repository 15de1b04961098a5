/**
 * The end of the token that starts at a place, where its kind and end are plain at first sight: a word of the letters
 * a to z with a blank or a mark before `limit`, or a mark that is always a token of its own. Else the place itself.
 */
export function plainEnd(text: string, start: number, limit: number): number {
  let end = start;
  let next = classOf(text.charCodeAt(end));
  while (next === LETTER && end + 1 < limit) {
    end += 1;
    next = classOf(text.charCodeAt(end));
  }
  if (end === start) return next === MARK ? start + 1 : start;
  return next === BLANK || next === MARK ? end : start;
}

export function isBlank(code: number): boolean {
  return classOf(code) === BLANK;
}

const OTHER = 0;
const LETTER = 1;
const BLANK = 2;
/** What neither joins words nor begins a longer sign. */
const MARK = 3;

const classes = new Uint8Array(128);
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  classes[letter.charCodeAt(0)] = LETTER;
  classes[letter.toUpperCase().charCodeAt(0)] = LETTER;
}
for (const blank of ' \n') classes[blank.charCodeAt(0)] = BLANK;
for (const mark of ',;"()?!') classes[mark.charCodeAt(0)] = MARK;

/** `OTHER` too beyond ASCII and, for NaN, behind the text's end. */
function classOf(code: number): number {
  return classes[code] ?? OTHER;
}
