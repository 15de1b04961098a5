import { expect, test } from 'vitest';
import { type Ledger, recordLedger } from '../../../src/compare/permalinks/index.ts';
import type { Collation } from '../../../src/compare/schema.ts';
import { ferry } from '../../fixtures/ferry.ts';

const judged = (verdict: Collation['comparisons'][number]['verdict']): Collation => ({
  ...ferry,
  comparisons: ferry.comparisons.map((one) => (one.id === 'people-hurt' ? { ...one, verdict } : one)),
});

const hurtIn = (ledger: Ledger) => ledger.find(({ type, id }) => type === 'comparison' && id === 'people-hurt');

const { ledger: first } = recordLedger([], ferry, '2023-05-04');

test('a first recording holds the verdict, and no change', () => {
  expect(hurtIn(first)).toMatchObject({ since: '2023-05-04', verdict: 'conflict' });
  expect(hurtIn(first)).not.toHaveProperty('changed');
});

test('a recording of the same changes nothing', () => {
  expect(recordLedger(first, ferry, '2023-05-09')).toEqual({ ledger: first, changes: [] });
});

test('another verdict is recorded with its day and the one before, and is no change of an id', () => {
  const { ledger, changes } = recordLedger(first, judged('update'), '2023-05-09');
  expect(changes).toEqual([]);
  expect(hurtIn(ledger)).toMatchObject({
    since: '2023-05-04',
    changed: '2023-05-09',
    verdict: 'update',
    was: 'conflict',
  });
  expect(hurtIn(recordLedger(ledger, judged('update'), '2023-05-10').ledger)).toEqual(hurtIn(ledger));
});

test('other words under the same verdict are a change, too', () => {
  const fewer: Collation = {
    ...ferry,
    comparisons: ferry.comparisons.map((one) =>
      one.id === 'people-hurt' ? { ...one, readings: one.readings.slice(0, 2), silent: ['no-name'] } : one,
    ),
  };
  const entry = hurtIn(recordLedger(first, fewer, '2023-05-09').ledger);
  expect(entry).toMatchObject({ changed: '2023-05-09', verdict: 'conflict' });
  expect(entry).not.toHaveProperty('was');
});

test('a verdict that an older ledger does not hold is filled in silently', () => {
  const older = first.map((entry) => {
    if (entry.type !== 'comparison') return entry;
    const { verdict, ...rest } = entry;
    return rest;
  });
  expect(recordLedger(older, ferry, '2023-05-09').ledger).toEqual(first);
});

test('what is recorded anew on its first day was not there to be followed', () => {
  const entry = hurtIn(recordLedger(first, judged('update'), '2023-05-04').ledger);
  expect(entry).toMatchObject({ since: '2023-05-04', verdict: 'update' });
  expect(entry).not.toHaveProperty('changed');
  expect(entry).not.toHaveProperty('was');
});
