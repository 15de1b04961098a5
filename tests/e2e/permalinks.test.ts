import { expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import { inventedSite, SUB_PATH } from '../built-site.ts';
import { useSession } from './session.ts';

const { visit, address } = useSession(async () => serveFolder(await inventedSite(SUB_PATH), { base: SUB_PATH }));

test('what moved leads to its new page with the words after the `#`', async () => {
  const page = await visit('ferry/claims/deaths-in-the-bay/?from=post#r-kestrel-gazette');
  await page.waitForURL(`${address()}ferry/claims/people-killed/?from=post#r-kestrel-gazette`);
  expect(await page.locator('#r-kestrel-gazette').count()).toBe(1);
});

test('without scripts it leads there, too', async () => {
  const page = await visit('ferry/claims/deaths-in-the-bay/', { javaScriptEnabled: false });
  await page.waitForURL(`${address()}ferry/claims/people-killed/`);
});

test('a link to a claim marks its exact words', async () => {
  const page = await visit('ferry/claims/people-killed/');
  const id = await page.locator('mark[id]').first().getAttribute('id');
  await page.goto(`${page.url()}#${id}`);
  const target = page.locator('mark:target, mark:has(:target)');
  await target.waitFor();
  expect(await target.textContent()).toMatch(/\S/u);
  expect(await target.evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe('solid');
});
