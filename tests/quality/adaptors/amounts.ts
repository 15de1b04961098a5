import type { Quantity } from '../../../src/claims/layers.ts';
import type { Format } from '../format.ts';

/** Amounts as spans: MONEY, PERCENT, QUANTITY; a quantity's span is its number alone. */
export const amounts: Format = {
  fits: (gold) => 'entities' in gold && /"type":"(?:MONEY|PERCENT|QUANTITY)"/.test(JSON.stringify(gold.entities)),
  predict: (documents) =>
    documents.map(({ source, extraction }) => ({
      id: source.id,
      entities: extraction.layers.quantities.filter(({ type }) => type !== 'ordinal' && type !== 'score').map(entityOf),
    })),
};

function entityOf({ type, start, end, number }: Quantity) {
  if (type === 'money') return { start, end, type: 'MONEY' };
  if (type === 'percent') return { start, end, type: 'PERCENT' };
  return { ...number, type: 'QUANTITY' };
}
