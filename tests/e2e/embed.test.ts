import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import { inventedSite, SUB_PATH } from '../built-site.ts';
import { useSession } from './session.ts';

const { visit, address } = useSession(async () => serveFolder(await inventedSite(SUB_PATH), { base: SUB_PATH }));

const path = 'ferry/claims/people-killed/';

/** The code as a reader finds it on the comparison's page. */
async function copiedCode(): Promise<string> {
  const page = await visit(path);
  const details = page.locator('details.embed');
  await details.locator('summary').click();
  return details.locator('textarea').inputValue();
}

/** Somebody's page with that code in it, as any host would serve it. */
function hosting(code: string) {
  const body = `<!doctype html><html lang="en"><title>Their page</title><p>Before.</p>${code}<p id="after">After.</p>`;
  return (page: Page) =>
    page.route('**/their-page.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
}

test('without scripts the code is there to be marked, and offers no button that would not work', async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  await page.locator('details.embed summary').click();
  expect(await page.locator('details.embed textarea').inputValue()).toContain('<iframe ');
  expect(await page.locator('details.embed button').isVisible()).toBe(false);
});

test.each(['light', 'dark'] as const)('in a frame of another page, %s, without scripts', async (colorScheme) => {
  const prepare = hosting(await copiedCode());
  const page = await visit('their-page.html', { prepare, colorScheme, javaScriptEnabled: false });
  const frame = page.frameLocator('iframe');
  await frame.locator('h1').waitFor();
  expect(await frame.locator('.verdict').first().isVisible()).toBe(true);
  expect(await frame.locator('mark').count()).toBeGreaterThan(1);
  const background = await frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(background).toBe(colorScheme === 'light' ? 'rgb(252, 251, 248)' : 'rgb(20, 22, 25)');
});

test('the frame takes its room before it has loaded, and nothing around it moves', async () => {
  const code = await copiedCode();
  const prepare = hosting(code);
  const empty = await visit('their-page.html', { prepare: hosting(code.replace(/ src="[^"]*"/u, '')) });
  const before = await empty.locator('#after').boundingBox();
  const page = await visit('their-page.html', { prepare });
  await page.frameLocator('iframe').locator('h1').waitFor();
  expect((await page.locator('#after').boundingBox())?.y).toBe(before?.y);
});

test('an address that ends in #dark keeps the dark colours', async () => {
  const page = await visit(`${path}embed/#dark`, { colorScheme: 'light' });
  const background = () => page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(await background()).toBe('rgb(20, 22, 25)');
});

test('its link opens the comparison’s page beside the page around it', async () => {
  const page = await visit('their-page.html', { prepare: hosting(await copiedCode()) });
  const opened = page.context().waitForEvent('page');
  await page.frameLocator('iframe').locator('footer a').click();
  await (await opened).waitForURL(`${address()}${path}`);
});

test('on a narrow screen nothing runs out of the frame', async () => {
  const page = await visit(`${path}embed/`, { width: 320, height: 400 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
