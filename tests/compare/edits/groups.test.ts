import { expect, test } from 'vitest';
import { aboard, collateWith, comparisonOf, injured, passengers, repairs } from './reports.ts';

const because = 'Both are the number of people on the ferry.';
const merge = { edit: 'merge', comparisons: [passengers.id, aboard.id], because } as const;
const split = {
  edit: 'split',
  comparison: injured.id,
  quotes: [{ article: 'herald', quote: 'Twelve people were injured' }],
  because: 'The herald counts those treated on shore.',
} as const;
const splitMoney = { ...split, comparison: repairs.id, quotes: [{ article: 'herald', quote: '€6 million' }] };

test('merged comparisons are one, with the id and label of the first and the claims of all', () => {
  const record = collateWith({ ...merge, comparisons: [...merge.comparisons] });
  const found = record.comparisons.find(({ id }) => id === passengers.id);
  expect(found?.label).toBe(passengers.label);
  expect(found?.readings.map(({ article, value }) => [article, value])).toEqual([
    ['gazette', '140 passengers'],
    ['herald', '152 passengers'],
    ['radio', 'Some 150 people'],
  ]);
  expect(found?.silent).toEqual([]);
  expect(found?.merged).toEqual([aboard.id]);
  expect(found?.edited).toEqual([{ edit: 'merge', what: `Joined with “${aboard.label}”.`, because }]);
  expect(record.comparisons.map(({ id }) => id)).not.toContain(aboard.id);
});

test('a claim that is split off has a comparison of its own, and the rest keeps its id', () => {
  const record = collateWith({ ...split, quotes: [...split.quotes] });
  const rest = record.comparisons.find(({ id }) => id === injured.id);
  const parted = comparisonOf(record, 'herald', 'Twelve people were injured');
  expect([rest?.label, rest?.verdict, rest?.silent]).toEqual([injured.label, 'single', ['herald', 'radio']]);
  expect([parted.verdict, parted.readings.length]).toEqual(['single', 1]);
  expect(parted.id).not.toBe(injured.id);
  expect(parted.edited).toEqual([{ edit: 'split', what: `Parted from “${injured.label}”.`, because: split.because }]);
  expect(rest?.edited).toEqual([
    { edit: 'split', what: `“${parted.label}” was parted from it.`, because: split.because },
  ]);
});

test('a label given to what is split off leaves its id as it would be without', () => {
  const words = 'Twelve people were injured';
  const plain = comparisonOf(collateWith({ ...split, quotes: [...split.quotes] }), 'herald', words);
  const label = 'People treated on shore';
  const named = comparisonOf(collateWith({ ...split, quotes: [...split.quotes], label }), 'herald', words);
  expect([named.id, named.label]).toEqual([plain.id, label]);
});

test('what is split off can be joined to another, in the order of the file', () => {
  const parted = comparisonOf(collateWith(splitMoney), 'herald', '€6 million');
  const record = collateWith(splitMoney, { edit: 'merge', comparisons: [parted.id, repairs.id], because });
  expect(comparisonOf(record, 'gazette', '€4 million').id).toBe(parted.id);
});

test('what is taken out of a merge again has its own id and address', () => {
  const apart = { ...split, comparison: passengers.id, quotes: [{ article: 'radio', quote: 'Some 150 people' }] };
  const record = collateWith({ ...merge, comparisons: [...merge.comparisons] }, apart);
  expect(comparisonOf(record, 'radio', 'Some 150 people').id).toBe(aboard.id);
  const rest = comparisonOf(record, 'gazette', '140 passengers');
  expect(rest.id).toBe(passengers.id);
  expect(rest.merged).toBeUndefined();
});

test('every claim is in one comparison, whatever is merged and split', () => {
  const { comparisons, claims } = collateWith({ ...merge, comparisons: [...merge.comparisons] }, splitMoney);
  const held = comparisons.flatMap(({ readings }) => readings.flatMap((reading) => reading.claims));
  expect(held.toSorted()).toEqual(claims.map(({ id }) => id).sort());
});
