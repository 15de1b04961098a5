import type { Format } from '../format.ts';

export const timexes: Format = {
  fits: (gold) => 'timexes' in gold,
  predict: (documents) =>
    documents.map(({ source, extraction }) => ({
      id: source.id,
      timexes: extraction.layers.times.map(({ start, end, type, value }) => ({
        start,
        end,
        type,
        value,
        text: source.text.slice(start, end),
      })),
    })),
};
