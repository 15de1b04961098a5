import { priceVerbs, sumNouns } from '../lexicon/sum-nouns.ts';
import type { Span } from '../span.ts';
import type { Document, Token } from '../text/index.ts';
import { firstTokenAt, sentenceAt } from '../text/locate.ts';

/** Tokens between a noun and its sum: "a reward of up to 500 marks". */
const near = 5;

/**
 * What a sum of money is: "a reward of 500 marks", "a 500-mark reward", "the reward, offered in May, was raised to 500 marks".
 * Undefined where no such noun tells.
 */
export function sumNoun(document: Document, { start, end }: Span): Span | undefined {
  const { tokens } = document;
  const sentence = sentenceAt(document, start);
  if (!sentence) return undefined;
  const first = firstTokenAt(document, start);
  const behind = tokens[firstTokenAt(document, end)];
  if (tokens[first - 1]?.kind === 'word' && behind && sumNouns.has(behind.lower)) return behind;
  const before = tokens.slice(sentence.firstToken, first);
  const close = before.slice(-near);
  const link = close.findLastIndex(({ lower }) => links.has(lower));
  if (link < 0) return undefined;
  const noun = close.slice(0, link).findLast(isSumNoun);
  const isMoved = movingLinks.has(close[link]?.lower ?? '') && before.some(({ lower }) => priceVerbs.has(lower));
  return noun ?? (isMoved ? before.findLast(isSumNoun) : undefined);
}

const isSumNoun = ({ lower }: Token): boolean => sumNouns.has(lower);

const links: ReadonlySet<string> = new Set(['of', 'to', 'at', 'was', 'is']);
const movingLinks: ReadonlySet<string> = new Set(['to', 'at']);
