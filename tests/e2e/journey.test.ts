import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Collation, Comparison } from '../../src/compare/schema.ts';
import { firstCollation } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit, address } = useSession();

let record: Collation;
let killed: Comparison;
beforeAll(async () => {
  record = await firstCollation();
  const found = record.comparisons.find(({ kind, verdict }) => kind === 'casualty' && verdict === 'conflict');
  if (found === undefined) throw new Error('Expected a story whose reports contradict each other on people harmed.');
  killed = found;
});

const hrefOf = (path: string) => address() + path.slice(1);

/** Presses Tab until the focus is on a link to an address, which may go on with a fragment. */
async function tabTo(page: Page, href: string): Promise<void> {
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused instanceof HTMLAnchorElement ? focused.href : '';
    });
    if (reached.startsWith(href)) return;
  }
  throw new Error(`No link to ${href} was reached with Tab.`);
}

test('with the keyboard alone, from the home page to how many were killed, according to whom, and to their words', async () => {
  const page = await visit('');
  await tabTo(page, hrefOf(killed.path));
  await page.keyboard.press('Enter');
  await page.waitForURL(hrefOf(killed.path));
  const main = page.locator('main');
  const told = await main.innerText();
  expect(told).toContain(killed.because.slice(0, 40));
  for (const { article } of killed.readings) expect(await main.locator(`#r-${article}`).count()).toBe(1);

  const [reading] = killed.readings;
  const report = record.articles.find(({ id }) => id === reading?.article);
  await tabTo(page, hrefOf(`${report?.path}#m-`));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === report?.path && url.hash.startsWith('#m-'));
  await page.locator(':target').waitFor();

  await page.keyboard.press('Alt+n');
  await page.waitForURL((url) => url.hash.startsWith('#m-') || url.hash.startsWith('#n-'));
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[role="combobox"]').fill(killed.label);
  await page.waitForSelector(`dialog [role="option"][href="${killed.path}"]`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(hrefOf(killed.path));
});
