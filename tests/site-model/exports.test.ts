import { expect, test } from 'vitest';
import { toCsv } from '../../src/site/csv.ts';
import { claimsCsv, collationJson, comparisonsCsv } from '../../src/site/exports.ts';
import { ferryView } from './ferry-view.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+47 22', "'+47 22"],
  ['-5 degrees', "'-5 degrees"],
  ['@handle', "'@handle"],
  [' =HYPERLINK(1)', "' =HYPERLINK(1)"],
  ['＝1', "'＝1"],
  ['\t=1', '"\'\t=1"'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
])('text %j becomes the field %j', (text, field) => {
  expect(toCsv(['x'], [[text]])).toBe(`x\r\n${field}\r\n`);
});

test('numbers stay numbers, also below zero, and what is not there is empty', () => {
  expect(toCsv(['a', 'b', 'c'], [[-5, null, undefined]])).toBe('a,b,c\r\n-5,,\r\n');
});

test('comparisons have a column for every report', () => {
  const [header, first] = comparisonsCsv(ferryView).split('\r\n');
  expect(header).toBe('id,kind,label,verdict,because,A bay-courier,B island-radio,C no-name');
  expect(first).toMatch(/^people-hurt,casualty,People hurt,conflict,/u);
});

test('claims have their value in columns of its parts', () => {
  const [header = '', ...rows] = claimsCsv(ferryView).trimEnd().split('\r\n');
  expect(rows).toHaveLength(9);
  const cost = rows.find((row) => row.startsWith('cost-b'))?.split(',') ?? [];
  const column = (name: string) => cost[header.split(',').indexOf(name)];
  expect([column('min'), column('max'), column('currency')]).toEqual(['3000000', '3000000', 'crown']);
});

test('the record is written as it is', () => {
  expect(JSON.parse(collationJson(ferryView))).toEqual(ferryView.collation);
});
