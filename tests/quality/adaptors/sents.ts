import type { Format } from '../format.ts';

export const sents: Format = {
  fits: (gold) => 'sents' in gold,
  headlines: [
    ['sentences', 'sentence', 'F1'],
    ['items fully right', 'perfect'],
  ],
  predict: (documents) =>
    documents.map(({ source, extraction: { document } }) => ({
      id: source.id,
      sents: document.sentences.map((sentence) => document.text.slice(sentence.start, sentence.end)),
    })),
};
