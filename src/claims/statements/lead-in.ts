import type { Span } from '../span.ts';
import type { Document } from '../text/index.ts';

/** Lengthens a span to the words right before it that belong to its value: the hedge "at least", the "since" of a date. */
export function withLeadIn(document: Document, span: Span, words: string | undefined): Span {
  if (words === undefined || words === '') return span;
  const before = document.text.slice(Math.max(0, span.start - words.length - 2), span.start);
  const trimmed = before.trimEnd();
  if (!trimmed.toLowerCase().endsWith(words.toLowerCase())) return span;
  const start = span.start - (before.length - trimmed.length) - words.length;
  const isWholeWord = start === 0 || !/[\p{L}\p{N}]/u.test(document.text[start - 1] ?? '');
  return isWholeWord ? { start, end: span.end } : span;
}
