import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claimKind, claimKinds } from '../../src/claims/schema.ts';
import { collate } from '../../src/compare/index.ts';
import { type Collation, type Comparison, verdict, verdicts } from '../../src/compare/schema.ts';
import { readClaims, readStory } from '../../src/stories/index.ts';

const places = z.record(z.string(), z.array(z.string()));
const expectations = z.array(
  z.strictObject({ what: z.string(), kind: claimKind, verdict, readings: places, apart: places }),
);

const tests = new URL('..', import.meta.url).pathname;
const fixtures = join(tests, 'fixtures/stories');
const expectedOfContent = join(tests, 'fixtures/expected');

/** A story's folder, and the file of what a person expects of it. */
const stories = [
  ...readdirSync(fixtures).map((name) => [name, join(fixtures, name), join(fixtures, name, 'expected.json')] as const),
  ...readdirSync(expectedOfContent).map((file) => {
    const name = basename(file, '.json');
    return [name, join(tests, '../content', name), join(expectedOfContent, file)] as const;
  }),
];

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

describe.each(stories)('%s', (_, folder, file) => {
  const collation = collate(readClaims(readStory(folder)));
  const expected = expectations.parse(JSON.parse(readFileSync(file, 'utf8')));

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

describe('the invented story of the site', () => {
  const { comparisons } = collate(readClaims(readStory(join(tests, '../content/harrowmere-flood'))));

  test('shows every verdict and every kind', () => {
    expect(verdicts.filter((one) => comparisons.every(({ verdict }) => verdict !== one))).toEqual([]);
    expect(claimKinds.filter((one) => comparisons.every(({ kind }) => kind !== one))).toEqual([]);
  });

  test('counts a copied passage as one voice', () => {
    expect(comparisons.some(({ voices }) => voices.some(({ length }) => length > 1))).toBe(true);
  });
});
