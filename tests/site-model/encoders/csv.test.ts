import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../src/site/encoders/index.ts';
import { anyText, hostileTexts } from './hostile.ts';

/** By which Excel knows that a file is UTF-8. */
const mark = '\uFEFF';

test.each([
  ['=1+1', "'=1+1"],
  ['+47 22', "'+47 22"],
  ['-5 degrees', "'-5 degrees"],
  ['@handle', "'@handle"],
  [' =HYPERLINK(1)', "' =HYPERLINK(1)"],
  ['＝1', "'＝1"],
  ['\t=1', '"\'\t\'=1"'],
  ['north; =1', '"north; \'=1"'],
  ['north\n-5 degrees', '"north\n\'-5 degrees"'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['a\u0000b', 'a\ufffdb'],
  ['plain', 'plain'],
  ['3-4 = 7', '3-4 = 7'],
])('text %j becomes the field %j', (text, field) => {
  expect(csvFile(['x'], [[text]])).toBe(`${mark}x\r\n${field}\r\n`);
});

test('numbers stay numbers, also below zero, and what is not there is empty', () => {
  expect(csvFile(['a', 'b', 'c'], [[-5, null, undefined]])).toBe(`${mark}a,b,c\r\n-5,,\r\n`);
});

describe('as another parser reads it', () => {
  const read = (text: string, delimiter = ','): string[][] =>
    parse(text, { bom: true, delimiter, relax_quotes: delimiter !== ',', relax_column_count: delimiter !== ',' });

  test.each(hostileTexts)('%j is one cell, and no formula', (text) => {
    const [, cells = []] = read(csvFile(['a', 'b', 'c'], [['first', text, 'last']]));
    expect(cells).toHaveLength(3);
    expect([cells[0], cells[2]]).toEqual(['first', 'last']);
    expect(cells[1]).not.toMatch(runs);
  });

  test('any rows come back as they were, but for apostrophes and what can’t be written', () => {
    const plain = (text: string) =>
      text.replaceAll("'", '').replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu, '\ufffd');
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (rows) => {
        const [, ...back] = read(csvFile(['a', 'b'], rows));
        expect(back.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)));
      }),
    );
  });

  test.each([';', '\t'])('who parts cells at %j finds no formula either', (delimiter) => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const lines = csvFile(['x', 'y'], [[a, b]]).split(/[\r\n]+/u);
        const cells = lines.flatMap((line) => line.split(delimiter)).map(shown);
        expect(cells.filter((cell) => runs.test(cell))).toEqual([]);
      }),
    );
  });
});

/** A cell that begins with a quotation mark ends at the next; what follows is taken as it is. */
function shown(cell: string): string {
  return cell.replace(/^"(?<quoted>(?:[^"]|"")*)(?:"|$)/u, (_, quoted: string) => quoted.replaceAll('""', '"'));
}

/** What a spreadsheet runs. */
const runs = /^[\s\u00a0]*[=+\-@＝＋－＠]/u;
