import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarkdown, renderArticle } from '../../src/markdown/index.ts';
import { PATIENCE } from '../browser.ts';
import { hostile } from '../markdown/hostile.ts';
import { connectBrowser } from './session.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

test('no hostile article runs or asks for anything in a browser, even without a policy', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const seen: string[] = [];
  page.on('dialog', async (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => seen.push(`request: ${request.url()}`));
  page.on('console', (message) => seen.push(`console: ${message.text()}`));
  for (const markdown of hostile) {
    const reading = readMarkdown(markdown);
    if ('excess' in reading) throw new Error(reading.excess.expected);
    await page.setContent(`<!doctype html><title>x</title><main>${renderArticle(reading.tree, [])}</main>`);
    // What waits for the reader's hand is tried, too.
    for (const link of await page.locator('a:not([href^="http"]):not([href^="mailto"])').all()) await link.click();
    const foreign = await page.locator('main ~ *, script, style, img, iframe, [id], [class], [style]').count();
    expect([markdown, foreign, seen]).toEqual([markdown, 0, []]);
  }
  await page.close();
});
