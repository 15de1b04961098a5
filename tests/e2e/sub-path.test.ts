import { expect, test } from 'vitest';
import { SUB_PATH } from '../built-site.ts';
import { serveSite } from '../serve.ts';
import { useSession } from './session.ts';

const { visit, address } = useSession(() => serveSite(SUB_PATH));

test('under a path of its host the search finds, and leads to what it found', async () => {
  const page = await visit('');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('the');
  await page.waitForSelector('dialog [role="option"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href.startsWith(address()) && url.href !== address());
  expect(await page.locator('h1').count()).toBe(1);
});
