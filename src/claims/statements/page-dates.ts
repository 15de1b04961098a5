import { creditWords, stampWords } from '../lexicon/parts.ts';
import type { Span } from '../span.ts';
import type { Document } from '../text/index.ts';
import { firstTokenAt, firstTokenFrom, someToken } from '../text/locate.ts';
import { wordTest } from '../text/words.ts';

/** A date of the page and not of what it tells. */
export function isOfPage(document: Document, { start, end }: Span): boolean {
  return isStamp(document, start) || isOfPicture(document, end) || isInPost(document, start, end);
}

/** The hour of a page or of an entry in a running report: "10:43 p.m. ET: The doors are open." */
export function isStampOfEntry(document: Document, { start, end }: Span): boolean {
  const at = firstTokenAt(document, start);
  if (someToken(document, at - STAMP_WITHIN, at, isStampWord)) return true;
  const behind = firstTokenFrom(document, end);
  return document.tokens.slice(behind, behind + 2).some(({ text }) => text === ':');
}

/** The page's own time stamp: "Published: Monday, 3 March". */
function isStamp(document: Document, offset: number): boolean {
  const at = firstTokenAt(document, offset);
  return someToken(document, at - 2, at, isStampWord);
}

/** Tokens behind a date in which a caption gives its photographer. */
const CREDIT_WITHIN = 8;

/** Tokens before an hour in which a page says that it is of the page: "Posted: Friday, July 3, 2031 10:10 AM". */
const STAMP_WITHIN = 8;

/** The day on which a picture was taken, in its caption: "… on Monday, 3 March. Photo: Ann Reed". */
function isOfPicture(document: Document, offset: number): boolean {
  const first = firstTokenFrom(document, offset);
  if (!someToken(document, first, first + CREDIT_WITHIN, isCreditWord)) return false;
  const behind = document.tokens.slice(first, first + CREDIT_WITHIN);
  return behind.some((token, at) => isCreditWord(token) && /^[:(/]$|^by$/u.test(behind[at + 1]?.text ?? ''));
}

const isStampWord = wordTest(({ lower }) => stampWords.has(lower));
const isCreditWord = wordTest(({ text }) => creditWords.has(text));

/** Tokens around a date in which a post says whose it is. */
const POST_WITHIN = 12;

/** "Today" in a post that the report shows is the day of the post, and not of the report. */
function isInPost(document: Document, start: number, end: number): boolean {
  if (!/^(?:today|tonight|yesterday|tomorrow)/iu.test(document.text.slice(start, end))) return false;
  const first = firstTokenFrom(document, end);
  const around = document.tokens.slice(Math.max(0, first - POST_WITHIN), first + POST_WITHIN);
  return around.some(({ text }) => text === '@' || text.startsWith('@') || /twitter\.com/u.test(text));
}
