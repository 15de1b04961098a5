import { sentenceStarters } from '../lexicon/sentence-starters.ts';
import type { Token } from './document.ts';

/** Sentences start with a capital, a digit, an opening mark or a script without case, never with a small letter. */
export function canStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[overOpeners(tokens, index)];
  if (!token) return true;
  if (token.kind === 'number' || token.kind === 'symbol') return true;
  if (token.kind === 'word') return !/^\p{Ll}/u.test(token.text) || /^\p{Ll}\p{Lu}/u.test(token.text);
  return token.text === '…' || token.text.startsWith('..') || /^[•◦‣▪⁃]/u.test(token.text);
}

/** Whether a capital, a figure or a sign begins here, "I" apart: behind "…" only these begin a sentence. */
export function isCapitalStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[overOpeners(tokens, index)];
  if (!token) return false;
  // "I" is a capital anywhere.
  return token.kind !== 'punctuation' && token.text !== 'I' && !token.text.startsWith("I'");
}

/** Whether it is a word that often opens a sentence, with its capital: "The", "But". */
export function startsSentence(token: Token): boolean {
  return isCapitalised(token) && sentenceStarters.has(token.lower);
}

/** Whether it begins with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Whether nothing stands between a token and the one before it. */
export function touches(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.end === tokens[index]?.start;
}

/** Index of the first token behind opening marks; a long run of them is no start of a sentence. */
function overOpeners(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at < index + MOST_OPENERS && openers.has(tokens[at]?.text ?? '')) at += 1;
  return at;
}

const MOST_OPENERS = 4;

const openers = new Set(['"', "'", '“', '‘', '«', '‹', '(', '[', '{', '„', '¿', '¡', '-', '–', '—']);
