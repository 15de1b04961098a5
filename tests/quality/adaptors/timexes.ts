import type { Format } from '../format.ts';

export const timexes: Format = {
  fits: (gold) => 'timexes' in gold,
  headlines: [
    ['calendar value', 'calendar', 'value', 'F1'],
    ['span, relaxed', 'all', 'relaxed', 'F1'],
    ['value', 'all', 'value', 'F1'],
  ],
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
