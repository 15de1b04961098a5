import { expect, test } from 'vitest';
import { SUB_PATH } from '../built-site.ts';
import { serveSite } from '../serve.ts';
import { useSession } from './session.ts';

const { visit, address } = useSession(() => serveSite(SUB_PATH));

test('under a path of its host the search finds, and leads to what it found', async () => {
  const page = await visit('');
  await page.keyboard.press('Control+k');
  const input = page.locator('dialog input[role="combobox"]');
  // All at once: each letter is answered anew, and an answer to an earlier one would undo the choice.
  await input.fill('the');
  await page.waitForSelector('dialog [role="option"]');
  await input.press('ArrowDown');
  const chosen = page.locator('dialog [role="option"][aria-selected="true"]');
  const found = await chosen.evaluate((link: HTMLAnchorElement) => link.href);
  expect(found.startsWith(address())).toBe(true);
  await input.press('Enter');
  await page.waitForURL(found);
  expect(await page.locator('h1').count()).toBe(1);
});
