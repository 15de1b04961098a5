import type { ActorType } from '../../../src/claims/schema.ts';
import type { Format } from '../format.ts';

/** People, organisations and places as spans. A demonym ("Kenyan") is none of them. */
export const names: Format = {
  fits: (gold) => 'entities' in gold && /"type":"(?:PER|ORG|LOC)"/.test(JSON.stringify(gold.entities)),
  scorer: 'ner/score.mjs',
  headlines: [
    ['strict typed', 'strict typed', 'F1'],
    ['relaxed typed', 'relaxed typed', 'F1'],
  ],
  predict: (documents) =>
    documents.map(({ source, extraction }) => ({
      id: source.id,
      entities: extraction.layers.mentions.map(({ start, end, type }) => ({ start, end, type: labels[type] })),
    })),
};

const labels: Readonly<Record<ActorType, string>> = {
  person: 'PER',
  organisation: 'ORG',
  media: 'ORG',
  group: 'MISC',
  place: 'LOC',
  vessel: 'MISC',
};
