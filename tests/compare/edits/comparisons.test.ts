import { expect, test } from 'vitest';
import type { Edit } from '../../../src/compare/edits/schema.ts';
import { collateWith, injured, passengers, repairs, rudder } from './reports.ts';

const because = 'An editor’s reason.';

function edited(id: string, edit: Edit) {
  return collateWith(edit).comparisons.find((one) => one.id === id);
}

test('without edits the record says nothing of an editor', () => {
  expect(collateWith().comparisons.filter((one) => 'edited' in one || 'merged' in one)).toEqual([]);
});

test('a new label changes neither id nor path', () => {
  const label = 'People hurt aboard';
  const found = edited(injured.id, { edit: 'relabel', comparison: injured.id, label, because });
  expect([found?.label, found?.path, found?.verdict]).toEqual([label, injured.path, injured.verdict]);
  expect(found?.edited).toEqual([{ edit: 'relabel', what: `Was called “${injured.label}”.`, because }]);
});

const judged = [
  { article: 'gazette', quote: '140 passengers' },
  { article: 'herald', quote: 'carried 152 passengers' },
];

test('a verdict that is set says what the reports say, and the editor’s reason', () => {
  const found = edited(passengers.id, {
    edit: 'verdict',
    comparison: passengers.id,
    verdict: 'precision',
    quotes: judged,
    because,
  });
  expect(found).toMatchObject({
    verdict: 'precision',
    because: `A says 140, B says 152. ${because}`,
    rules: ['edit/verdict'],
    edited: [{ edit: 'verdict', what: 'The rules’ verdict was “conflict”.', because }],
  });
});

test('what is set aside keeps its page and its verdict, and comes last', () => {
  const last = collateWith({ edit: 'dismiss', comparison: repairs.id, because }).comparisons.at(-1);
  expect(last).toMatchObject({ id: repairs.id, verdict: repairs.verdict, path: repairs.path });
  expect(last?.edited?.[0]).toMatchObject({ edit: 'dismiss', because });
});

test('pinned comparisons come first, in the order of the file', () => {
  const record = collateWith(
    { edit: 'pin', comparisons: [rudder.id, repairs.id], because },
    { edit: 'pin', comparisons: [injured.id], because },
  );
  expect(record.comparisons.slice(0, 3).map(({ id }) => id)).toEqual([rudder.id, repairs.id, injured.id]);
});

test('a comparison that is edited twice tells both', () => {
  const record = collateWith(
    { edit: 'dismiss', comparison: injured.id, because },
    { edit: 'relabel', comparison: injured.id, label: 'People hurt aboard', because },
  );
  const found = record.comparisons.find(({ id }) => id === injured.id);
  expect(found?.edited?.map(({ edit }) => edit)).toEqual(['dismiss', 'relabel']);
});
