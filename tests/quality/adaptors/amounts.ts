import type { Format } from '../format.ts';

/** Amounts as spans: MONEY, PERCENT, QUANTITY. */
export const amounts: Format = {
  fits: (gold) => 'entities' in gold && /"type":"(?:MONEY|PERCENT|QUANTITY)"/.test(JSON.stringify(gold.entities)),
  predict: (documents) => documents.map(({ source }) => ({ id: source.id, entities: [] })),
};
