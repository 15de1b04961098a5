import type { Format } from '../format.ts';

export const quotes: Format = {
  fits: (gold) => 'quotes' in gold,
  predict: (documents) => documents.map(({ source }) => ({ id: source.id, quotes: [] })),
};
