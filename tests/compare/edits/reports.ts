import { extract } from '../../../src/claims/index.ts';
import { EditError } from '../../../src/compare/edits/faults.ts';
import { type Edit, edit as editSchema } from '../../../src/compare/edits/schema.ts';
import { collate } from '../../../src/compare/index.ts';
import type { Ledger } from '../../../src/compare/permalinks/index.ts';
import { type Collation, type Comparison, collation } from '../../../src/compare/schema.ts';

/** Three invented reports of one accident, by id: when they were published, and what they say. */
const reports: Readonly<Record<string, readonly [published: string, text: string]>> = {
  gazette: [
    '2024-03-06',
    `Nine people were injured when the ferry ran aground off the cape on Tuesday, the coastguard said.

The ferry carried 140 passengers and was built in 1998. “We lost the rudder in the dark,” said the pilot.

Repairs will cost €4 million.`,
  ],
  herald: [
    '2024-03-06',
    `Twelve people were injured when the ferry ran aground off the cape on Monday.

The ferry carried 152 passengers and was built in 1998. “The rudder was lost in the dark,” said the pilot.

Repairs will cost €6 million. Two passengers were killed in 2011.`,
  ],
  radio: ['2024-03-08', 'Divers searched the wreck on Friday. Some 150 people were on board.'],
};

/** The record of the three reports with some edits, parsed by the published schema. */
export function collateWith(...edits: readonly Edit[]): Collation {
  return collateStory(edits, []);
}

/** The same with ids that were published before. */
export function collateStory(edits: readonly Edit[], permalinks: Ledger): Collation {
  return collation.parse(
    collate({
      id: 'ferry',
      title: 'Ferry runs aground',
      date: '2024-03-05',
      articles: Object.entries(reports).map(([id, [published, text]]) => ({
        id,
        published,
        extraction: extract({ id, text, reference: published }),
      })),
      edits: edits.map((one, index) => ({
        edit: editSchema.parse(one),
        file: 'ferry/edits.yaml',
        line: index + 1,
        column: 3,
      })),
      permalinks,
    }),
  );
}

/** What an editor is told of edits that do not apply. */
export function refusalOf(...edits: readonly Edit[]): readonly string[] {
  try {
    collateWith(...edits);
    return [];
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return error.message.split('\n');
  }
}

/** The comparison that holds a claim made of these words. */
export function comparisonOf(record: Collation, article: string, exact: string): Comparison {
  const claim = record.claims.find((one) => one.article === article && one.quote.exact === exact);
  const found = record.comparisons.find(({ readings }) =>
    readings.some(({ claims }) => claims.includes(claim?.id ?? '')),
  );
  if (!found) throw new RangeError(`Expected a comparison with “${exact}” of ${article}`);
  return found;
}

/** Comparisons as the rules give them, found by what they hold. */
const unedited = collateWith();
export const injured = comparisonOf(unedited, 'gazette', 'Nine people were injured');
export const passengers = comparisonOf(unedited, 'gazette', '140 passengers');
export const aboard = comparisonOf(unedited, 'radio', 'Some 150 people');
export const repairs = comparisonOf(unedited, 'gazette', '€4 million');
export const rudder = comparisonOf(unedited, 'herald', '“The rudder was lost in the dark,”');
