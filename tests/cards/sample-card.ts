import type { Card } from '../../src/site/card.ts';

/** A card of a comparison; what a test is about, it states itself. */
export function sampleCard(parts: Partial<Card> = {}): Card {
  return {
    sign: { verdict: 'conflict', words: 'Conflict' },
    heading: 'Boats that were still at sea on Sunday night',
    plainHeading: 'Counts',
    values: [
      { sigla: ['A', 'B'], value: 'at least 12' },
      { sigla: ['C'], value: '14' },
    ],
    counts: [],
    foot: 'The regatta off Cape Maren',
    ...parts,
  };
}
