import { describe, expect, test } from 'vitest';
import { pageKinds, pathsByKind, statusOf } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit } = useSession();

describe.each(pageKinds)('the %s page on paper', (kind) => {
  test('has its text and none of what is pressed', async () => {
    const page = await visit((await pathsByKind())[kind], { status: statusOf(kind), colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('header nav').first().isVisible()).toBe(false);
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ink).toMatch(/^rgba?\((?:255, 255, 255|0, 0, 0, 0)\)$/u);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.length).toBeGreaterThan(5_000);
  });
});

test('a comparison is printed with its words, its address and the outlets’, and without what leads elsewhere on the site', async () => {
  const page = await visit((await pathsByKind()).comparison);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.evidence blockquote:visible').count()).toBeGreaterThan(1);
  expect(await page.locator('.on-paper').textContent()).toContain((await pathsByKind()).comparison);
  expect(await page.locator('.on-paper').isVisible()).toBe(true);
  expect(await page.locator('main nav:visible, main button:visible, main summary:visible').count()).toBe(0);
});

test('a table is printed whole, each of its points with the last part of its address', async () => {
  const page = await visit((await pathsByKind()).story);
  await page.emulateMedia({ media: 'print' });
  const frame = page.locator('.matrix');
  expect(await frame.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  const point = frame.locator('th[scope="row"] a').first();
  const printed = await point.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await point.getAttribute('href')).toContain(`/claims/${JSON.parse(printed)}/`);
});

test('a search is printed with its answers', async () => {
  const page = await visit('search/?q=the');
  await page.waitForSelector('[role="option"]');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[role="option"]').first().isVisible()).toBe(true);
  expect(await page.locator('main input').isVisible()).toBe(false);
});

test('a table of many columns lies on its side, from its first page on', async () => {
  const page = await visit((await pathsByKind()).classroom);
  const sheets = async () => {
    const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    return [...paper.matchAll(/\/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]/gu)].map(({ groups }) =>
      Number(groups?.width) > Number(groups?.height) ? 'on its side' : 'upright',
    );
  };
  expect(new Set(await sheets())).toEqual(new Set(['upright']));
  await page.getByRole('radio', { name: 'An empty table' }).check();
  expect(new Set(await sheets())).toEqual(new Set(['on its side']));
});

test('what one report alone tells is folded on a screen, and printed whole', async () => {
  const page = await visit((await pathsByKind()).story);
  const told = page.locator('.by-report li').first();
  expect(await told.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await told.isVisible()).toBe(true);
});
