import { expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import { inventedSite } from '../built-site.ts';
import { useSession } from './session.ts';

const { visit } = useSession(async () => serveFolder(await inventedSite()));

test('a search over several stories says which, and keeps to one when asked', async () => {
  const page = await visit('search/?q=killed');
  await page.waitForSelector('[role="option"]');
  const stories = async () => {
    const hrefs = await page
      .locator('[role="option"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    return new Set(hrefs.map((href) => href?.split('/')[1]));
  };
  expect((await stories()).size).toBeGreaterThan(1);
  expect(await page.locator('[role="option"] [data-part="source"]').allTextContents()).toContainEqual(
    expect.stringContaining('Collision in the harbour of Kestrel Bay'),
  );
  await page.locator('select[name="story"]').selectOption('ferry');
  await page.waitForURL((url) => url.searchParams.get('story') === 'ferry');
  await expect.poll(stories).toEqual(new Set(['ferry']));
});

test('an address may ask for one story', async () => {
  const page = await visit('search/?q=12&story=ferry');
  const first = page.locator('[role="option"]').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/^\/ferry\/claims\//u);
  expect(await page.locator('select[name="story"]').inputValue()).toBe('ferry');
});
