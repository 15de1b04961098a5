import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import { type Collation, collation } from '../../src/compare/schema.ts';
import { inventedSite } from '../built-site.ts';
import { POINTS, REPORTS } from '../wide-story.ts';
import { useSession } from './session.ts';

const { visit } = useSession(async () => serveFolder(await inventedSite()));

let record: Collation;
let paths: ReadonlyMap<string, string>;
const pathOf = (kind: string) => paths.get(kind) ?? '';
beforeAll(async () => {
  const file = join(await inventedSite(), 'wide-storm/collation.json');
  record = collation.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { articles, comparisons } = record;
  const path = (of: { path: string } | undefined) => of?.path.slice(1) ?? '';
  paths = new Map(
    Object.entries({
      story: 'wide-storm/',
      report: path(articles[0]),
      comparison: path(comparisons[0]),
      timeline: 'wide-storm/timeline/',
      actors: 'wide-storm/actors/',
      classroom: 'wide-storm/classroom/',
      pairs: 'wide-storm/compare/',
    }),
  );
});

test('the story is as wide as it is meant to be', () => {
  expect(record.articles).toHaveLength(REPORTS);
  expect(record.comparisons.filter(({ readings }) => readings.length === REPORTS)).toHaveLength(POINTS);
});

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(['story', 'report', 'comparison', 'timeline', 'actors', 'classroom', 'pairs'])('its %s page', (kind) => {
  test('does not scroll sideways on the narrowest screen, nor with letters twice as large', async () => {
    const page = await visit(pathOf(kind), { width: 320, height: 640 });
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sideways(page)).toBe(0);
  });
});

test('its table scrolls in a frame of its own, whose head and first column stay', async () => {
  const page = await visit('wide-storm/', { width: 1024, height: 700 });
  expect(await sideways(page)).toBe(0);
  const frame = page.locator('.matrix');
  const within = async (selector: string) => {
    const [outer, inner] = [await frame.boundingBox(), await frame.locator(selector).boundingBox()];
    return { x: (inner?.x ?? Number.NaN) - (outer?.x ?? 0), y: (inner?.y ?? Number.NaN) - (outer?.y ?? 0) };
  };
  await frame.evaluate((element) => element.scrollTo({ left: 600, top: 900, behavior: 'instant' }));
  expect((await within('thead th:last-child')).y).toBeLessThan(3);
  const row = frame.locator('.row').nth(20).locator('th');
  await expect
    .poll(async () => ((await row.boundingBox())?.x ?? 0) - ((await frame.boundingBox())?.x ?? 0))
    .toBeLessThan(3);
});

test('a paragraph that is written from right to left is set so, and the page around it is not', async () => {
  const page = await visit(pathOf('report'));
  const direction = (selector: string) =>
    page
      .locator(selector)
      .last()
      .evaluate((one) => getComputedStyle(one).direction);
  expect(await direction('.report .text')).toBe('rtl');
  expect(await direction('h1')).toBe('ltr');
});

test('the words of a report with an address are a step away on the outlet’s own page', async () => {
  const page = await visit(pathOf('comparison'));
  const links = page.locator('.evidence a[rel="external"]');
  expect(await links.count()).toBe(REPORTS);
  expect(await links.first().getAttribute('href')).toMatch(/^https:\/\/chronicle\.example\/storm\/1#:~:text=\S+$/u);
});
