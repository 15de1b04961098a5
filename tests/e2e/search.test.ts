import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Collation, Comparison } from '../../src/compare/schema.ts';
import { firstCollation, pageKinds, pathsByKind, statusOf } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit } = useSession();

let record: Collation;
let sought: Comparison;
beforeAll(async () => {
  record = await firstCollation();
  const [first] = record.comparisons;
  if (first === undefined) throw new Error('Expected a story with a comparison.');
  sought = first;
});

const field = 'search-box[data-place="page"] input';
const options = (page: Page) => page.locator('[role="option"]');
const status = (page: Page) => page.locator('[role="status"]:visible');
const answered = (page: Page) => page.waitForSelector('search-box[data-state="answered"]');

test('a comparison is found by its label, as one types', async () => {
  const page = await visit('search/');
  await page.locator(field).pressSequentially(sought.label);
  await page.waitForURL((url) => url.searchParams.get('q') === sought.label);
  await answered(page);
  const first = options(page).first();
  expect(await first.getAttribute('href')).toBe(sought.path);
  expect(await first.locator('mark').count()).toBeGreaterThan(0);
  expect(await status(page).textContent()).toMatch(/^\d+ results? for “/u);
});

test('arrows choose, Enter follows, and the screen reader is told which', async () => {
  const page = await visit(`search/?q=${encodeURIComponent(sought.label)}`);
  await answered(page);
  const input = page.locator(field);
  await input.focus();
  expect(await input.getAttribute('aria-expanded')).toBe('true');
  await input.press('ArrowDown');
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  expect(await chosen.count()).toBe(1);
  expect(await input.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await input.press('ArrowUp');
  await input.press('ArrowDown');
  expect(await chosen.getAttribute('href')).toBe(sought.path);
  await input.press('Enter');
  await page.waitForURL(`**${sought.path}`);
});

test('Escape empties the field, and the index of everything comes back', async () => {
  const page = await visit('search/?q=the');
  await answered(page);
  expect(await page.locator('#index').isVisible()).toBe(false);
  await page.locator(field).press('Escape');
  await page.waitForSelector('search-box[data-place="page"][data-state="empty"]');
  expect(await page.locator(field).inputValue()).toBe('');
  expect(await page.locator('#index').isVisible()).toBe(true);
  await page.waitForURL((url) => url.pathname === '/search/' && url.search === '');
});

test('an address asks for words and a kind, and choosing another kind changes it', async () => {
  const page = await visit('search/?q=the&kind=actor');
  await answered(page);
  const types = await page.locator('[role="option"] [data-part="type"]').allTextContents();
  expect(new Set(types)).toEqual(new Set(['Actor']));
  await page.locator('select[name="kind"]').selectOption('article');
  await page.waitForURL((url) => url.searchParams.get('kind') === 'article');
});

test('a number finds that number only', async () => {
  const exact = record.claims.find(
    ({ value }) => 'min' in value && value.min !== null && value.min >= 10 && value.min < 1000,
  );
  const number = exact !== undefined && 'min' in exact.value ? String(exact.value.min) : '';
  expect(number).not.toBe('');
  const page = await visit(`search/?q=${number}`);
  await answered(page);
  const marks = await page.locator('[role="option"] mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  expect(new Set(marks)).toEqual(new Set([number]));
});

test('what is not there is said in words', async () => {
  const page = await visit('search/?q=zqxjkv');
  await answered(page);
  expect(await status(page).textContent()).toContain('Nothing found for “zqxjkv”');
  expect(await options(page).count()).toBe(0);
  expect(await page.locator('#index').isVisible()).toBe(true);
});

test('text of a query stays text', async () => {
  const page = await visit(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await answered(page);
  expect(await status(page).textContent()).toContain('<img src=x onerror=alert(1)>');
});

test('records that do not come are told of, and sought again with the next letter', async () => {
  const anyRecords = '**/records.json';
  const page = await visit('search/', {
    prepare: (blank) => blank.route(anyRecords, (route) => route.fulfill({ status: 200, body: 'no records' })),
  });
  await page.locator(field).fill('the');
  await page.waitForSelector('search-box[data-state="failed"]');
  expect(await status(page).textContent()).toContain('could not be loaded');
  expect(await page.locator('#index').isVisible()).toBe(true);
  // Each query asks once, the first as the page opens: only from here on may one be answered.
  await page.unroute(anyRecords);
  await page.locator(field).pressSequentially(' ');
  await answered(page);
});

test('nothing of the search is loaded before it is used', async () => {
  const asked: string[] = [];
  const page = await visit('', {
    prepare: async (blank) => {
      blank.on('request', (request) => asked.push(request.url()));
    },
  });
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(asked.filter((url) => /records\.json|control\.[^/]*\.js/u.test(url))).toEqual([]);
  const records = page.waitForResponse('**/records.json');
  await page.keyboard.press('Control+k');
  await records;
});

describe('over any page', () => {
  test.each(pageKinds)('Ctrl-K opens the search on the %s page', async (kind) => {
    const page = await visit((await pathsByKind())[kind], { status: statusOf(kind) });
    await page.keyboard.press('Control+k');
    const input = page.locator('input[role="combobox"]:focus');
    await input.waitFor();
    // All at once: each letter is answered anew, and an answer to an earlier one would undo the choice.
    await input.fill('the');
    await options(page).first().waitFor();
    await input.press('ArrowDown');
    const chosen = await page.locator('[role="option"][aria-selected="true"]').getAttribute('href');
    await input.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === chosen);
  });

  test('on a Mac it is Command-K, and the link says so', async () => {
    const page = await visit('', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' });
    expect(await page.locator('search-dialog > a kbd').textContent()).toBe('⌘K');
    await page.keyboard.press('Control+k');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.keyboard.press('Meta+k');
    await page.locator('input[role="combobox"]:focus').waitFor();
  });

  test('its link opens it, Escape closes it, and the focus is where it was', async () => {
    const page = await visit('');
    const link = page.locator('search-dialog > a');
    await link.click();
    await page.waitForSelector('dialog[open] input:focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])', { state: 'attached' });
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('Enter without a choice leads to the search page with what was typed', async () => {
    const page = await visit('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('harbour');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=harbour');
  });

  test('a place on the page that is open is found without leaving it', async () => {
    const claim = record.claims[0];
    const page = await visit(`${record.story.path.slice(1)}articles/${claim?.article}/`);
    await page.keyboard.press('Control+k');
    // All at once: an answer to an earlier letter would replace the option as it is clicked.
    await page.locator('dialog input[role="combobox"]').fill(claim?.quote.exact ?? '');
    const option = page.locator(`dialog [role="option"][href$="#m-${claim?.id}"]`);
    await option.click();
    await page.waitForSelector(`#m-${claim?.id}:target`);
    expect(await page.locator('dialog').isVisible()).toBe(false);
  });
});
