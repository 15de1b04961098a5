import { expect, test } from 'vitest';
import type { Edit } from '../../../src/compare/edits/schema.ts';
import { aboard, collateWith, injured, passengers, refusalOf, repairs } from './reports.ts';

const because = 'An editor’s reason.';
const correct = { edit: 'correct', article: 'herald', because } as const;

const passengersOfGazette = { article: 'gazette', quote: '140 passengers' } as const;

const cases: Readonly<Record<string, readonly [Edit, string]>> = {
  'a comparison that is not there': [
    { edit: 'dismiss', comparison: 'people-rescued', because },
    'expected the id of a comparison of this story, not `people-rescued`. Write the last part of the address of its page; if there is no such comparison any more, remove the entry.',
  ],
  'one comparison twice': [
    { edit: 'merge', comparisons: [injured.id, injured.id], because },
    `expected each comparison once, not \`${injured.id}\` twice. Remove one of the two.`,
  ],
  'comparisons of two kinds': [
    { edit: 'merge', comparisons: [injured.id, repairs.id], because },
    `expected comparisons of one kind, here casualty, not \`${repairs.id}\`, which is of money. Merge only what can be held against each other.`,
  ],
  'an article that is not there': [
    { edit: 'correct', article: 'courier', quote: 'Nine', speaker: null, because },
    'expected the id of an article of this story, not `courier`. Write the name of its file without .md.',
  ],
  'words that are not there': [
    { ...correct, quote: 'Thirteen people were injured', speaker: null },
    'expected words of the article `herald`, not `Thirteen people were injured`. Copy the words from the article; if they are gone, remove the entry.',
  ],
  'words without a claim': [
    { ...correct, quote: 'off the cape', speaker: null },
    'expected words that hold a claim of this article, not `off the cape`. Copy the words as they are marked in the article; if nothing is read there any more, remove the entry.',
  ],
  'words with two claims': [
    { ...correct, quote: '152 passengers and was built in 1998', speaker: null },
    'expected words that hold one claim, not `152 passengers and was built in 1998`, which holds 2 (count “152 passengers”, date “1998”). Copy the words of the claim alone, or more of the words around it; `kind: …` parts claims of several kinds.',
  ],
  'a claim of another comparison': [
    { edit: 'split', comparison: injured.id, quotes: [{ article: 'herald', quote: '152 passengers' }], because },
    `expected words that hold a claim of \`${injured.id}\`, not \`152 passengers\`. Copy the words as they are marked in the article; if nothing is read there any more, remove the entry.`,
  ],
  'a split that leaves nothing': [
    { edit: 'split', comparison: aboard.id, quotes: [{ article: 'radio', quote: 'Some 150 people' }], because },
    `expected a part of the claims of \`${aboard.id}\`, not all of them. Leave out the quotes that stay in it.`,
  ],
  'a label that another has': [
    { edit: 'relabel', comparison: injured.id, label: passengers.label, because },
    `expected a label that no other comparison has, not \`${passengers.label}\`, as \`${passengers.id}\` has. Write another.`,
  ],
  'a verdict that does not say of what': [
    { edit: 'verdict', comparison: passengers.id, verdict: 'precision', because },
    'expected the `quotes` that the verdict is given for, not none. Add those that you looked at to its `quotes`: - { article: gazette, quote: "140 passengers" } - { article: herald, quote: "152 passengers" }.',
  ],
  'a verdict on fewer readings than there are': [
    { edit: 'verdict', comparison: passengers.id, verdict: 'precision', quotes: [passengersOfGazette], because },
    `expected \`${passengers.id}\` to hold the readings of its \`quotes\` and no other, not \`152 passengers\` of \`herald\`. Look at it again: if the entry still holds, add - { article: herald, quote: "152 passengers" } to its \`quotes\`; else change or remove it.`,
  ],
  'a verdict on words that are of another comparison': [
    {
      edit: 'verdict',
      comparison: injured.id,
      verdict: 'precision',
      quotes: [passengersOfGazette],
      because,
    },
    `expected words that hold a claim of \`${injured.id}\`, not \`140 passengers\`. Copy the words as they are marked in the article; if nothing is read there any more, remove the entry.`,
  ],
  'a comparison set aside for fewer readings than there are': [
    { edit: 'dismiss', comparison: passengers.id, quotes: [passengersOfGazette], because },
    `expected \`${passengers.id}\` to hold the readings of its \`quotes\` and no other, not \`152 passengers\` of \`herald\`. Look at it again: if the entry still holds, add - { article: herald, quote: "152 passengers" } to its \`quotes\`; else change or remove it.`,
  ],
  'nothing to correct': [
    { ...correct, quote: '152 passengers' },
    'expected a `value` or a `speaker`, not neither. Add what is to be corrected.',
  ],
  'a value of another kind': [
    { ...correct, quote: '152 passengers', value: { edtf: '2024' } },
    'expected the value of a count, of `min`, `max`, `unit`, not another. Write the keys that the claim has in collation.json.',
  ],
  'an interval that ends before it begins': [
    { ...correct, quote: '152 passengers', value: { min: 160 } },
    'expected `min` to be at most `max`, not more. Exchange or correct the two.',
  ],
  'days that end before they begin': [
    { ...correct, quote: 'Monday', value: { edtf: '2024-03-05/2024-03-02' } },
    'expected `from` to be at most `to`, not more. Exchange or correct the two.',
  ],
  'a date of a form whose days are not known': [
    { ...correct, quote: 'Monday', value: { edtf: '2024-21' } },
    'expected `from` and `to` beside a date like this, not `2024-21` alone. Add the first and the last day that it allows.',
  ],
};

test.each(Object.entries(cases))('%s is refused with its place', (_, [edit, refusal]) => {
  expect(refusalOf(edit)).toEqual([`ferry/edits.yaml:1:3 ${refusal}`]);
});

test('a comparison that was merged into another is told by its new name', () => {
  const refused = refusalOf(
    { edit: 'dismiss', comparison: aboard.id, because },
    { edit: 'merge', comparisons: [passengers.id, aboard.id], because },
  );
  expect(refused).toEqual([
    `ferry/edits.yaml:1:3 expected a comparison that stands by itself, not \`${aboard.id}\`, which was merged. Write \`${passengers.id}\`.`,
  ]);
});

test('all entries that do not apply are told at once, in the order of the file', () => {
  const refused = refusalOf(
    { edit: 'pin', comparisons: ['people-rescued'], because },
    { edit: 'relabel', comparison: injured.id, label: 'People hurt', because },
    { ...correct, quote: 'off the cape', speaker: null },
  );
  expect(refused.map((line) => line.split(' ')[0])).toEqual(['ferry/edits.yaml:1:3', 'ferry/edits.yaml:3:3']);
});

test('edits of different steps may stand in any order', () => {
  const edits: readonly Edit[] = [
    { edit: 'dismiss', comparison: repairs.id, because },
    { edit: 'merge', comparisons: [passengers.id, aboard.id], because },
    { ...correct, quote: 'Monday', value: { edtf: '2024-03-05' } },
  ];
  expect(collateWith(...edits.toReversed())).toEqual(collateWith(...edits));
});
