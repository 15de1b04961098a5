import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/compare/edits/schema.ts';
import { recordLedger } from '../../../src/compare/permalinks/index.ts';
import { aboard, collateStory, collateWith, injured, passengers, repairs } from './reports.ts';

const because = 'An editor’s reason.';
const cases: Readonly<Record<string, readonly Edit[]>> = {
  'a merge': [{ edit: 'merge', comparisons: [passengers.id, aboard.id], because }],
  'a merge of a larger comparison into a smaller': [
    { edit: 'merge', comparisons: [aboard.id, passengers.id], because },
  ],
  'a split': [
    {
      edit: 'split',
      comparison: injured.id,
      quotes: [{ article: 'herald', quote: 'Twelve people were injured' }],
      because,
    },
  ],
  'a split and a merge': [
    { edit: 'merge', comparisons: [passengers.id, aboard.id], because },
    { edit: 'split', comparison: repairs.id, quotes: [{ article: 'gazette', quote: '€4 million' }], because },
  ],
  'a merge of which a part is taken out again': [
    { edit: 'merge', comparisons: [passengers.id, aboard.id], because },
    { edit: 'split', comparison: passengers.id, quotes: [{ article: 'radio', quote: 'Some 150 people' }], because },
  ],
  'a correction and a label': [
    { edit: 'correct', article: 'herald', quote: 'Monday', value: { edtf: '2024-03-05' }, because },
    { edit: 'relabel', comparison: injured.id, label: 'People hurt aboard', because },
  ],
};

describe.each(Object.entries(cases))('%s', (_, edits) => {
  test('applies again after its ids were recorded, whether the story was published without it before or not', () => {
    const corrections = edits.filter(({ edit }) => edit === 'correct');
    for (const earlier of [[], recordLedger([], collateWith(), '2024-04-01').ledger]) {
      const first = collateStory(edits, earlier);
      expect(first).toEqual(collateWith(...edits));
      const recorded = recordLedger(earlier, first, '2024-04-02', collateStory(corrections, earlier));
      const again = collateStory(edits, recorded.ledger);
      expect(again).toEqual(first);
      expect(
        recordLedger(recorded.ledger, again, '2024-04-03', collateStory(corrections, recorded.ledger)).changes,
      ).toEqual([]);
    }
  });
});
