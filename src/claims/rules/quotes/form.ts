import type { Quotation } from '../../layers.ts';
import type { Span } from '../../span.ts';
import type { Document, Token } from '../../text/document.ts';
import { firstTokenAt } from '../../text/locate.ts';

/** Fewer words than this, and no end of a sentence: words at a distance. */
const SHORTEST_PART = 3;

/** Tells direct speech from a part woven into a sentence and from words at a distance and titles. */
export function formOf(document: Document, inner: Span, { spoken }: { readonly spoken: boolean }): Quotation['form'] {
  const { words, last } = wordsIn(document, inner);
  const whole = isWhole(document.text, inner);
  if (words.length === 0) return 'scare';
  if (spoken && whole) return 'direct';
  if (words.length < SHORTEST_PART) return 'scare';
  if (isTitle(words, last)) return 'scare';
  return whole ? 'direct' : 'partial';
}

/** Starts as a sentence does and ends as one, or breaks off for the speaker with a comma. */
function isWhole(text: string, inner: Span): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) && /[.!?…,;:—–-]["'”’)\]]*$/u.test(words);
}

const LONGEST_TITLE = 8;

const smallTitleWords = new Set('the a an of on in to for at by with and or from'.split(' '));

/** "The Silent Sea": all words that matter have capitals. */
function isTitle(words: readonly Token[], last: string): boolean {
  if (/^[!?…]/u.test(last) || words.length > LONGEST_TITLE) return false;
  const telling = words.filter((word) => word.kind === 'word' && !smallTitleWords.has(word.text));
  return telling.length > 1 && telling.every((word) => /^\p{Lu}/u.test(word.text));
}

function wordsIn(document: Document, inner: Span): { readonly words: readonly Token[]; readonly last: string } {
  const words: Token[] = [];
  let last = '';
  for (let at = firstTokenAt(document, inner.start); ; at += 1) {
    const token = document.tokens[at];
    if (!token || token.start >= inner.end) break;
    if (token.kind === 'word' || token.kind === 'number') words.push(token);
    last = token.text;
  }
  return { words, last };
}
