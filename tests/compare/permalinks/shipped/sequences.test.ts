import { expect, test } from 'vitest';
import { prove } from './prove.ts';

/** A part of what `npm run permalinks:proof` goes through. */
const SEQUENCES = 16;

test('whatever becomes of the shipped stories, every id that was published answers, and for the same fact', () => {
  const { failures, published, anchors } = prove(0, SEQUENCES);
  expect(failures).toEqual([]);
  expect(anchors).toMatchObject({ lost: 0, wrong: 0 });
  expect(Math.min(...Object.values(published))).toBeGreaterThan(0);
}, 300_000);
