import type { Mention } from '../../../src/claims/layers.ts';
import { knownWhole } from '../../../src/claims/rules/actors/gazetteer.ts';
import type { Format, GoldLine, ReadDocument } from '../format.ts';

const shared = {
  scorer: 'ner/score.mjs',
  headlines: [
    ['strict typed', 'strict typed', 'F1'],
    ['relaxed typed', 'relaxed typed', 'F1'],
  ],
} as const;

/** People, organisations and places as spans, in the manner of CoNLL-2003: a demonym ("Kenyan") is none of them. */
export const names: Format = {
  ...shared,
  fits: (gold) => holdsNames(gold) && !holdsInstances(gold),
  predict: (documents) => predict(documents, 'MISC'),
};

/** The same in the manner of NewsReader, where each span has its instance: a demonym is a mention of the place. */
export const namesOfInstances: Format = {
  ...shared,
  fits: (gold) => holdsNames(gold) && holdsInstances(gold),
  predict: (documents) => predict(documents, 'LOC'),
};

const holdsNames = ({ entities = '' }: GoldLine): boolean => /"type":"(?:PER|ORG|LOC)"/.test(JSON.stringify(entities));
const holdsInstances = ({ entities = '' }: GoldLine): boolean => /"inst":/.test(JSON.stringify(entities));

function predict(documents: readonly ReadDocument[], demonym: string): readonly object[] {
  return documents.map(({ source, extraction }) => ({
    id: source.id,
    entities: extraction.layers.mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      type: labelOf(mention, demonym),
    })),
  }));
}

function labelOf({ type, name }: Mention, demonym: string): string {
  switch (type) {
    case 'person':
      return 'PER';
    case 'organisation':
    case 'media':
      return 'ORG';
    case 'group':
      return knownWhole(name)?.kind === 'demonym' ? demonym : 'ORG';
    case 'place':
      return 'LOC';
    case 'vessel':
      return 'MISC';
    default:
      return type satisfies never;
  }
}
