import { describe, expect, test } from 'vitest';
import { balance, breakLines, fitText } from '../../src/cards/lines.ts';
import { printable, widthOf } from '../../src/cards/text.ts';

const setting = { face: 'serif-bold', size: 60 } as const;
const label = 'Amount that the port promised to the families of the fishermen after the storm';

test('lines hold whole words in order, and are no wider than asked', () => {
  const lines = breakLines(label, setting, 500);
  expect(lines.join(' ')).toBe(label);
  expect(lines.filter((line) => widthOf(line, setting) > 500)).toEqual([]);
});

test('a long label is set smaller, and whole', () => {
  const box = { width: 900, height: 200, mostLines: 3 };
  const long = fitText(label, 'serif-bold', [80, 60, 40], box);
  expect(long.setting.size).toBeLessThan(80);
  expect(long.lines.join(' ')).toBe(label);
  expect(fitText('When', 'serif-bold', [80, 60, 40], box).setting.size).toBe(80);
});

test('a label that fits in no size ends in an ellipsis after a whole word', () => {
  const box = { width: 900, height: 120, mostLines: 2 };
  const { lines } = fitText(`${label} `.repeat(8).trim(), 'serif-bold', [80, 60], box);
  expect(lines.length).toBeLessThanOrEqual(2);
  const last = lines.at(-1) ?? '';
  expect(last).toMatch(/…$/u);
  expect(label.split(' ')).toContain(last.replace('…', '').split(' ').at(-1));
});

test('no line is left with one short word', () => {
  const text = 'Ferry aground, at least 12 hurt';
  const set = balance({ lines: ['Ferry aground, at least 12', 'hurt'], setting, leading: 60 });
  expect(set.lines.join(' ')).toBe(text);
  expect(set.lines).toEqual(['Ferry aground,', 'at least 12 hurt']);
});

describe('what the fonts can print', () => {
  test.each([
    ['São Tomé, Łódź, İzmir, Tiếng Việt', 'São Tomé, Łódź, İzmir, Tiếng Việt'],
    ['Κύπρος and Київ', 'Κύπρος and Київ'],
    ['“12–14” €5 − ½', '“12–14” €5 − ½'],
    ['Sunk 🚢 at night', 'Sunk at night'],
    ['the 港口 harbour', 'the … harbour'],
    ['a\u0000b\u202ec', 'abc'],
    ['line\nbreak\t tab', 'line break tab'],
  ])('%s', (text, shown) => {
    expect(printable(text, 'sans')).toBe(shown);
  });

  test.each(['港口', '🚢', '', ' … '])('nothing of “%s” is left', (text) => {
    expect(printable(text, 'sans')).toBeUndefined();
  });
});
