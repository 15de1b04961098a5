import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdicts } from '../../src/compare/schema.ts';
import { verdictShapes } from '../../src/site/verdict-shapes.ts';
import { contrast, distance, visions } from './colour.ts';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const marks = readFileSync(new URL('../../src/styles/marks.css', import.meta.url), 'utf8');

/** Both sides of `--name: light-dark(#…, #…)`. */
function colours(name: string): readonly [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'u').exec(tokens);
  if (!found?.[1] || !found[2]) throw new RangeError(`Expected a colour --${name} in tokens.css`);
  return [found[1], found[2]];
}

const schemes = [
  ['light', 0],
  ['dark', 1],
] as const;

test.each(schemes)('words can be read in the %s scheme', (_, side) => {
  for (const paper of ['paper', 'paper-sunk']) {
    expect(contrast(colours('ink')[side], colours(paper)[side])).toBeGreaterThanOrEqual(7);
    expect(contrast(colours('ink-soft')[side], colours(paper)[side])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours('link')[side], colours(paper)[side])).toBeGreaterThanOrEqual(4.5);
  }
  for (const mark of ['mark', 'mark-target']) {
    expect(contrast(colours('ink')[side], colours(mark)[side])).toBeGreaterThanOrEqual(7);
  }
});

test.each(schemes)('verdicts can be read and told apart by every kind of eye in the %s scheme', (_, side) => {
  for (const [at, verdict] of verdicts.entries()) {
    expect(contrast(colours(verdict)[side], colours('paper')[side]), verdict).toBeGreaterThanOrEqual(4.5);
    for (const other of verdicts.slice(at + 1)) {
      for (const [vision, matrix] of Object.entries(visions)) {
        const apart = distance(colours(verdict)[side], colours(other)[side], matrix);
        expect(apart, `${verdict} and ${other}, ${vision}`).toBeGreaterThanOrEqual(10);
      }
    }
  }
});

test('every verdict has a shape of its own, and marks have the same', () => {
  expect(new Set(Object.values(verdictShapes)).size).toBe(verdicts.length);
  for (const verdict of verdicts.filter((one) => one !== 'single')) {
    expect(marks, verdict).toContain(`d='${verdictShapes[verdict]}'`);
  }
});
