import type { Claim } from '../schema.ts';
import type { Span } from '../span.ts';

/** UTF-16 units of text kept on each side of a quotation, as other annotation tools do (W3C TextQuoteSelector). */
const CONTEXT = 32;

/** A span as a quotation with its surroundings, which finds it again when the text around it has moved. */
export function quoteSelector(text: string, { start, end }: Span): Claim['quote'] {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(afterHalf(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, beforeHalf(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** A surrogate pair that the cut would part is left out whole. */
function afterHalf(text: string, at: number): number {
  return isSecondHalf(text, at) ? at + 1 : at;
}

function beforeHalf(text: string, at: number): number {
  return isSecondHalf(text, at) ? at - 1 : at;
}

function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}
