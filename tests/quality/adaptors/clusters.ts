import type { Format } from '../format.ts';

/** Which of the given mentions mean one actor, over the documents of a topic. */
export const clusters: Format = {
  fits: (gold) => /"cluster"/.test(JSON.stringify(gold.mentions ?? '')),
  predict: (documents) => documents.map(({ source }) => ({ id: source.id, mentions: [] })),
};
