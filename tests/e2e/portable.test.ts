import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE } from '../browser.ts';
import { writeInventedStories } from '../invented-stories.ts';
import { type CopiedProject, copyProject } from '../site/copied-project.ts';
import { connectBrowser } from './session.ts';

let browser: Browser;
let project: CopiedProject;
let parent: string;
let told: string;
const problems: string[] = [];

beforeAll(async () => {
  project = copyProject();
  writeInventedStories(join(project.root, 'content'));
  parent = mkdtempSync(join(tmpdir(), 'variorum copy, with spaces '));
  [browser, told] = await Promise.all([connectBrowser(), exportPortable(join(parent, 'the copy'))]);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(problems.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  project.remove();
  rmSync(parent, { recursive: true, force: true });
});

function exportPortable(folder: string): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', HOME: project.root, BASE_PATH: '/news/' };
  const child = spawn(process.execPath, ['src/cli/export.ts', '--portable', folder], { cwd: project.root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? done(output) : reject(new Error(output))));
  });
}

const addressOf = (path: string) => `${pathToFileURL(join(parent, 'the copy')).href}/${path}`;

/** Opens a file of the copy with the network off. Nothing but files may be asked for, and nothing may fail. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ offline: true, reducedMotion: 'reduce', ...options });
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a page still asked for when it led on is dropped.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:file|data):/u.test(request.url())) problems.push(`asks ${request.url()}`);
  });
  await page.goto(addressOf(path));
  return page;
}

test('the command tells what it wrote and where to begin', () => {
  expect(told).toMatch(/Wrote \d+ pages in \d+ files, [\d.]+ MB, into .*the copy/u);
  expect(told).toContain(join(parent, 'the copy', 'index.html'));
  expect(readdirSync(join(project.root, 'node_modules/.cache/variorum'))).not.toContain(
    expect.stringMatching(/^export-/u),
  );
});

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('from the home page to a story, a comparison, and its words in the report', async () => {
    const page = await open('index.html', { javaScriptEnabled });
    await page.locator('main a[href="ferry/index.html"]').first().click();
    await page.waitForURL(addressOf('ferry/index.html'));
    await page.locator('main a[href="claims/people-killed/index.html"]').first().click();
    await page.waitForURL(addressOf('ferry/claims/people-killed/index.html'));
    await page.locator('a[href*="/articles/"][href*="#m-"]').first().click();
    await page.waitForURL(/articles\/[^/]+\/index\.html#m-/u);
    const mark = page.locator(':target').first();
    await mark.waitFor();
    expect(await mark.textContent()).toMatch(/\S/u);
  });

  test('the type of the site, not of the system', async () => {
    const page = await open('ferry/index.html', { javaScriptEnabled });
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(loaded.join()).toContain('Source Serif 4 Variable');
  });

  test('an address that moved leads on, with what stands behind its `#` where scripts run', async () => {
    const page = await open('ferry/claims/deaths-in-the-bay/index.html#r-kestrel-gazette', { javaScriptEnabled });
    const target = addressOf('ferry/claims/people-killed/index.html');
    await page.waitForURL((url) => url.href.startsWith(target));
    if (javaScriptEnabled) await page.waitForURL(`${target}#r-kestrel-gazette`);
    expect(await page.locator('#r-kestrel-gazette').count()).toBe(1);
  });

  test('an address with a choice narrows the story’s table', async () => {
    const page = await open('edited-bridge/index.html', { javaScriptEnabled });
    const all = await page.locator('.row:visible').count();
    await page.goto(addressOf('edited-bridge/index.html#verdict=conflict'));
    await expect.poll(() => page.locator('.row:visible').count()).toBeLessThan(all);
    expect(await page.locator('.row:visible').count()).toBeGreaterThan(0);
  });
});

test('the search finds from any page, and leads to what it found', async () => {
  const page = await open('ferry/claims/people-killed/index.html');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ferry');
  await page.locator('dialog [role="option"]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.protocol === 'file:' && !url.href.includes('people-killed/'));
  expect(await page.locator('h1').count()).toBe(1);
});

test('the search page answers what its address asks, and keeps what is typed in it', async () => {
  const page = await open('search/index.html?q=ferry');
  await page.locator('search-box[data-place="page"] [role="option"]').first().waitFor();
  await page.locator('#search-input').fill('passengers');
  await page.waitForURL(/\?q=passengers$/u);
});

test('without scripts the index of everything leads on', async () => {
  const page = await open('search/index.html', { javaScriptEnabled: false });
  await page.locator('.index a[href$="claims/people-killed/index.html"]').first().click();
  await page.waitForURL(addressOf('ferry/claims/people-killed/index.html'));
});

test('a choice of colours holds on the next page', async () => {
  const page = await open('index.html', { colorScheme: 'light' });
  await page.locator('[data-theme-switch]').click();
  await page.goto(addressOf('ferry/index.html'));
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});
