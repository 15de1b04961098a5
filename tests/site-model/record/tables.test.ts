import { expect, test } from 'vitest';
import { claimsCsv, comparisonsCsv } from '../../../src/site/record/tables.ts';
import { ferryView } from '../ferry-view.ts';
import { ferryAddress, wholeLinks } from './site-of.ts';

test('comparisons have a column for every report', () => {
  const [header, first] = comparisonsCsv(ferryView, wholeLinks).split('\r\n');
  expect(header).toBe('\uFEFFid,kind,label,verdict,because,A bay-courier,B island-radio,C no-name,address');
  expect(first).toMatch(/^people-hurt,casualty,People hurt,conflict,/u);
  expect(first?.endsWith(`,${ferryAddress}claims/people-hurt/`)).toBe(true);
});

test('claims have their value in columns of its parts', () => {
  const [header = '', ...rows] = claimsCsv(ferryView, wholeLinks).trimEnd().split('\r\n');
  expect(rows).toHaveLength(9);
  const cost = rows.find((row) => row.startsWith('cost-b'))?.split(',') ?? [];
  const column = (name: string) => cost[header.split(',').indexOf(name)];
  expect([column('min'), column('max'), column('currency')]).toEqual(['3000000', '3000000', 'crown']);
});
