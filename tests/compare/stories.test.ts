import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claimKind } from '../../src/claims/schema.ts';
import { collate } from '../../src/compare/index.ts';
import { type Collation, type Comparison, verdict } from '../../src/compare/schema.ts';
import { readClaims, readStory } from '../../src/stories/index.ts';

const places = z.record(z.string(), z.array(z.string()));
const expectations = z.array(
  z.strictObject({ what: z.string(), kind: claimKind, verdict, readings: places, apart: places }),
);

const folder = new URL('../fixtures/stories/', import.meta.url).pathname;

/** The comparisons of a kind that hold a claim which shares text with some words of an article. */
function comparisonsAt(collation: Collation, kind: string, article: string, words: string): readonly Comparison[] {
  const start = collation.articles.find(({ id }) => id === article)?.text.indexOf(words) ?? -1;
  expect(start, `${article} holds "${words}"`).toBeGreaterThanOrEqual(0);
  const claims = new Set(
    collation.claims
      .filter((claim) => claim.article === article && claim.kind === kind)
      .filter((claim) => claim.start < start + words.length && claim.end > start)
      .map(({ id }) => id),
  );
  return collation.comparisons.filter(({ readings }) =>
    readings.some((reading) => reading.claims.some((id) => claims.has(id))),
  );
}

describe.each(readdirSync(folder))('%s', (story) => {
  const collation = collate(readClaims(readStory(join(folder, story))));
  const expected = expectations.parse(JSON.parse(readFileSync(join(folder, story, 'expected.json'), 'utf8')));

  test.each(expected.map((expectation) => [expectation.what, expectation] as const))('%s', (_, expectation) => {
    const at = (entries: Record<string, string[]>) =>
      Object.entries(entries).flatMap(([article, all]) =>
        all.map((words) => ({ words, rows: comparisonsAt(collation, expectation.kind, article, words) })),
      );
    const inside = at(expectation.readings);
    const rows = new Set(inside.flatMap((place) => place.rows));
    expect(inside.filter((place) => place.rows.length === 0).map(({ words }) => words)).toEqual([]);
    expect([...rows].map(({ label, verdict, because }) => ({ label, verdict, because }))).toEqual([
      expect.objectContaining({ verdict: expectation.verdict }),
    ]);
    const strays = at(expectation.apart).filter((place) => place.rows.some((row) => rows.has(row)));
    expect(strays.map(({ words }) => words)).toEqual([]);
  });
});
