import type { Format } from '../format.ts';

export const quantities: Format = {
  fits: (gold) => 'quantities' in gold,
  predict: (documents) => documents.map(({ source }) => ({ id: source.id, quantities: [] })),
};
