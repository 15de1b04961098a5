import type { Span } from '../claims/span.ts';

/** Characters of the paragraph shown on either side of a claim, more or less: to the nearest end of a sentence. */
const REACH = 220;

/** A claim's words with the words around them, as the article has them. */
export interface Context {
  readonly cutBefore: boolean;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly cutAfter: boolean;
}

/** The paragraph around a span; of a long one, whole sentences near the span. */
export function contextOf(text: string, { start, end }: Span): Context {
  const paragraphStart = text.lastIndexOf('\n\n', start - 1) + 1;
  const from = skipSpace(text, paragraphStart === 0 ? 0 : paragraphStart + 1);
  const breakAfter = text.indexOf('\n\n', end);
  const to = breakAfter < 0 ? text.trimEnd().length : breakAfter;
  const first = Math.min(start, nearBefore(text, from, start));
  const last = Math.max(end, nearAfter(text, end, to));
  return {
    cutBefore: first > from,
    before: text.slice(first, start),
    exact: text.slice(start, end),
    after: text.slice(end, last),
    cutAfter: last < to,
  };
}

/** Start of the sentence nearest to `REACH` before the span, else the start of a word there. */
function nearBefore(text: string, from: number, start: number): number {
  if (start - from <= REACH) return from;
  const reached = start - REACH;
  const sentence = /[.!?]["”’]?\s+(?=["“‘]?\p{Lu})/u.exec(text.slice(reached, start));
  if (sentence) return reached + sentence.index + sentence[0].length;
  const word = text.indexOf(' ', reached);
  return word < 0 || word >= start ? reached : word + 1;
}

/** End of the last sentence within `REACH` after the span, else the end of a word there. */
function nearAfter(text: string, end: number, to: number): number {
  if (to - end <= REACH) return to;
  const stretch = text.slice(end, end + REACH);
  const sentences = [...stretch.matchAll(/[.!?]["”’]?(?=\s+["“‘]?\p{Lu})/gu)];
  const last = sentences.at(-1);
  if (last) return end + last.index + last[0].length;
  const word = stretch.lastIndexOf(' ');
  return end + (word < 0 ? REACH : word);
}

function skipSpace(text: string, from: number): number {
  const found = text.slice(from).search(/\S/u);
  return found < 0 ? from : from + found;
}
