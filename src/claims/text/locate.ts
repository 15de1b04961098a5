import { firstStartingFrom, type Span } from '../span.ts';
import type { Document, Sentence, Token } from './document.ts';

/** The sentence that holds an offset, by bisection. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const found = document.sentences[firstEndingAfter(document.sentences, offset)];
  return found && found.start <= offset ? found : undefined;
}

/** Index of the first token that ends behind an offset, by bisection. */
export function firstTokenAt(document: Document, offset: number): number {
  return firstEndingAfter(document.tokens, offset);
}

/** Index of the first token that starts at an offset or behind it, by bisection. */
export function firstTokenFrom(document: Document, offset: number): number {
  return firstStartingFrom(document.tokens, offset);
}

/** Whether one of the tokens `[from, end)`, as far as there are such, passes a test. */
export function someToken({ tokens }: Document, from: number, end: number, test: (token: Token) => boolean): boolean {
  for (let at = Math.max(0, from); at < Math.min(end, tokens.length); at += 1) {
    const token = tokens[at];
    if (token && test(token)) return true;
  }
  return false;
}

/** Of spans in text order, none within another, those that share text with a span. */
export function overlapping<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  let first = firstStartingFrom(items, start);
  while (first > 0 && (items[first - 1]?.end ?? 0) > start) first -= 1;
  return items.slice(first, firstStartingFrom(items, end));
}

function firstEndingAfter(spans: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
