import type { Document, Sentence } from './document.ts';

/** The sentence that holds an offset, by bisection. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const found = document.sentences[firstEndingAfter(document.sentences, offset)];
  return found && found.start <= offset ? found : undefined;
}

/** Index of the first token that ends behind an offset, by bisection. */
export function firstTokenAt(document: Document, offset: number): number {
  return firstEndingAfter(document.tokens, offset);
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
