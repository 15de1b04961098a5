import type { Token } from './document.ts';
import { isCapitalised, touches } from './sentence-start.ts';

/** "…", "...", and the dots of ". . ." */
export function isEllipsis(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  return text.startsWith('..') || text === '…' || isSpacedDot(tokens, index);
}

/** A point with space before it, as in ". . ." */
export function isSpacedDot(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '.' && index > 0 && !touches(tokens, index);
}

/** Whether nothing but dots and marks stands between two tokens: the sentence has not begun. */
export function isOnlyEllipsis(tokens: readonly Token[], first: number, index: number): boolean {
  if (index - first > LONGEST_ELLIPSIS) return false;
  for (let at = first; at < index; at += 1) if (!isTerminator(tokens[at])) return false;
  return true;
}

/** Tokens of ". . . ." and the like. */
const LONGEST_ELLIPSIS = 6;

/** "compounds. . . . The": what follows the dots is a sentence of its own. */
export function isFollowedByCapital(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (isSpacedDot(tokens, at)) at += 1;
  return isCapitalised(tokens[at]);
}

/** A mark that can end a sentence. */
export function isTerminator(token: Pick<Token, 'text'> | undefined): boolean {
  const text = token?.text ?? '';
  return text === '.' || text === '!' || text === '?' || text === '…' || text.startsWith('..') || text === '。';
}
