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

test('a search is printed with its answers', async () => {
  const page = await visit('search/?q=the');
  await page.waitForSelector('[role="option"]');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[role="option"]').first().isVisible()).toBe(true);
  expect(await page.locator('main input').isVisible()).toBe(false);
});
