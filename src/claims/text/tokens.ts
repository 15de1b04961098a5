import {
  calendarAbbreviations,
  commonAbbreviations,
  numberedAbbreviations,
  onlyCapitalised,
  stateAbbreviations,
  titleAbbreviations,
  trailingAbbreviations,
} from '../lexicon/abbreviations.ts';
import type { Span } from '../span.ts';
import type { Token } from './document.ts';
import { isBlank, plainEnd } from './plain.ts';
import { type Word, wordAt, wordOf, wordTest } from './words.ts';

/**
 * Adds the tokens of `text` from `start` to `end` to others, in order; all that is not space is in one of them.
 *
 * - A hyphenated word is one token ("oil-rich", "COVID-19", "16-year-old", "U.S.-led").
 * - The possessive is a token of its own ("minister" "'s", "ministers" "'"); other contractions stay whole ("don't").
 * - Dotted letters, initials and known abbreviations keep their point: "U.S.", "a.m.", "R.", "Gen.", "Sept.".
 * - A number keeps its separators, ordinal ending and plural ("1,200.5", "10:45", "19th", "1990s") and is parted from
 *   signs and units: "$" "400" "mn", "85" "%", "9" "–" "12".
 */
export function addTokens(text: string, { start, end }: Span, tokens: Token[]): void {
  const piece = end === text.length ? text : text.slice(0, end);
  for (let at = start; at < end; ) {
    const plain = plainEnd(text, at, end);
    // Most of a text are blanks, and words and marks that no pattern is needed for.
    if (plain > at) {
      const word = wordAt(text, at, plain);
      const whole = text.charCodeAt(plain) === FULL_STOP && mayTakePoint(word) ? pointed(piece, at, word) : word;
      tokens.push(tokenOf(whole, at));
      at += whole.text.length;
    } else if (isBlank(text.charCodeAt(at))) at += 1;
    else {
      tokenPattern.lastIndex = at;
      const found = tokenPattern.exec(piece);
      if (!found) return;
      tokens.push(tokenOf(wordOf(withPoint(piece, found.index, trimAddress(found[0]))), found.index));
      at = tokens.at(-1)?.end ?? end;
    }
  }
}

function tokenOf({ text, lower, kind, number }: Word, start: number): Token {
  return { start, end: start + text.length, text, lower, kind, number };
}

/** One token from `lastIndex` on; the first alternative that fits has it. */
export const tokenPattern = new RegExp(
  [
    // https://example.org/a, www.example.org
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+`,
    // the possessive: 's
    String.raw`(?<=[\p{L}\p{N}.)])['’]s(?![\p{L}\p{N}])`,
    // U.S., a.m., U.S.-led
    String.raw`\p{L}(?:\.\p{L})+(?!\p{L})\.?(?:-\p{L}[\p{L}\p{N}]*)*`,
    // oil-rich, O'Neill, AT&T, example.com, jane@example.com
    String.raw`\p{L}(?:[\p{L}\p{M}\p{N}_]|[-&@](?=[\p{L}\p{N}])|['’](?!s(?![\p{L}\p{N}]))(?=\p{L})|\.(?=[\p{Ll}\p{N}]))*`,
    // 16-year-old
    String.raw`\p{N}+(?=-\p{L})(?:-[\p{L}\p{N}]+)+`,
    // 1,200.5, 10:45, 19th, 1990s
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:(?:st|nd|rd|th|s)(?!\p{L}))?`,
    // ellipses and long dashes
    String.raw`\.{2,}|-{2,}`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** A full stop or bracket after an address belongs to the sentence. */
function trimAddress(word: string): string {
  if (word.length < SHORTEST_ADDRESS || !/^(?:http|www\.)/u.test(word)) return word;
  let end = word.length;
  while (addressTail.has(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** "www.a" */
const SHORTEST_ADDRESS = 5;

const addressTail = new Set(".,;:!?'’)]");

const abbreviations: ReadonlySet<string> = new Set([
  ...titleAbbreviations,
  ...numberedAbbreviations,
  ...calendarAbbreviations,
  ...trailingAbbreviations,
  ...stateAbbreviations,
  ...commonAbbreviations,
]);

const pointed = (text: string, at: number, word: Word): Word => wordOf(withPoint(text, at, word.text));

/** A letter, or an abbreviation. */
const mayTakePoint = wordTest(({ text, lower }) => text.length === 1 || abbreviations.has(lower));

function withPoint(text: string, at: number, word: string): string {
  const point = at + word.length;
  if (text.charCodeAt(point) !== FULL_STOP || text.charCodeAt(point + 1) === FULL_STOP) return word;
  if (word.length === 1) return isLetter(word) && isInitial(text, at, word) ? `${word}.` : word;
  const lower = word.toLowerCase();
  if (!abbreviations.has(lower) || (onlyCapitalised.has(lower) && word === lower)) return word;
  if (lower === 'no' && !/^\s*\p{N}/u.test(text.slice(point + 1, point + 8))) return word;
  return `${word}.`;
}

/** "J. Smith", "p. 5"; the "a" and "I" of a sentence that ends with them are told by the splitter. */
function isInitial(text: string, at: number, letter: string): boolean {
  return letter !== letter.toLowerCase() || numberedAbbreviations.has(letter) || letter === 'v' || at === 0
    ? !/\p{L}/u.test(text.charAt(at - 1))
    : false;
}

const FULL_STOP = 0x2e;

function isLetter(text: string): boolean {
  return text !== text.toLowerCase() || text !== text.toUpperCase();
}
