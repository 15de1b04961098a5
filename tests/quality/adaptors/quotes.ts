import type { Quotation } from '../../../src/claims/layers.ts';
import type { Format } from '../format.ts';

/**
 * The labelled sets hold what stands between double quotation marks. Words quoted at a distance, titles, and
 * quotations within quotations are nobody's statement.
 */
export const quotes: Format = {
  fits: (gold) => 'quotes' in gold,
  headlines: [
    ['span', 'span exact', 'F1'],
    ['span and speaker', 'span+speaker', 'F1'],
  ],
  predict: (documents) =>
    documents.map(({ source, extraction: { document, layers } }) => ({
      id: source.id,
      quotes: layers.quotations
        .filter((one) => isStatement(one) && /^["“]/u.test(document.text.slice(one.start, one.start + 1)))
        .map(({ inner, speaker }) => ({
          start: inner.start,
          end: inner.end,
          ...(speaker ? { speaker: speaker.name, speakerStart: speaker.start, speakerEnd: speaker.end } : {}),
        })),
    })),
};

function isStatement({ form, nested }: Quotation): boolean {
  return form !== 'scare' && nested !== true;
}
