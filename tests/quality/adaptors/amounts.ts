import type { Quantity } from '../../../src/claims/layers.ts';
import type { Format } from '../format.ts';

/** Amounts as spans: MONEY, PERCENT, QUANTITY; the words that bound a number are part of it, its unit and noun are not. */
export const amounts: Format = {
  fits: (gold) => 'entities' in gold && /"type":"(?:MONEY|PERCENT|QUANTITY)"/.test(JSON.stringify(gold.entities)),
  scorer: 'ner/score.mjs',
  headlines: [
    ['relaxed typed', 'relaxed typed', 'F1'],
    ['strict typed', 'strict typed', 'F1'],
  ],
  predict: (documents) =>
    documents.map(({ source, extraction }) => ({
      id: source.id,
      entities: extraction.layers.quantities.filter(({ type }) => type !== 'ordinal' && type !== 'score').map(entityOf),
    })),
};

function entityOf(quantity: Quantity) {
  const { type, start, end, number, hedgeSpan } = quantity;
  const isSpan = type === 'money' || type === 'percent';
  const core = isSpan ? { start, end } : number;
  const first = Math.min(core.start, hedgeSpan?.start ?? core.start);
  return {
    start: first,
    end: core.end,
    type: type === 'money' ? 'MONEY' : type === 'percent' ? 'PERCENT' : 'QUANTITY',
  };
}
