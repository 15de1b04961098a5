import { beforeAll, expect, test } from 'vitest';
import type { Collation } from '../../src/compare/schema.ts';
import { firstCollation } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit } = useSession();
const javaScriptEnabled = false;

let record: Collation;
beforeAll(async () => {
  record = await firstCollation();
});

test('the search page is an index of everything, and offers no field that would not work', async () => {
  const page = await visit('search/', { javaScriptEnabled });
  expect(await page.locator('search-box:visible').count()).toBe(0);
  const links = page.locator('.index a[href*="/"]');
  const { comparisons, actors, articles, claims } = record;
  expect(await links.count()).toBeGreaterThanOrEqual(
    comparisons.length + actors.length + articles.length + claims.length,
  );
  const first = (await links.first().getAttribute('href')) ?? '';
  await links.first().click();
  await page.waitForURL((url) => url.pathname + url.hash === first);
  expect(await page.locator('h1').count()).toBe(1);
});

test('the link of the header leads to the search page', async () => {
  const page = await visit('', { javaScriptEnabled });
  await page.locator('search-dialog > a').click();
  await page.waitForURL('**/search/');
});

test('from the marked words to what the others say, and back', async () => {
  const shared = record.comparisons.find(({ readings }) => readings.length > 1);
  const reading = shared?.readings[0];
  const page = await visit(`${record.story.path.slice(1)}articles/${reading?.article}/`, { javaScriptEnabled });
  const mark = page.locator(`#m-${reading?.claims[0]}`);
  const href =
    (await mark.locator('a').first().or(mark.locator('xpath=ancestor::a')).first().getAttribute('href')) ?? '';
  expect(href).toMatch(/^#n-/u);
  await page.goto(new URL(href, page.url()).href);
  const note = page.locator(':target');
  expect(await note.isVisible()).toBe(true);
  await note.locator('a[href^="#m-"]').first().click();
  await page.waitForURL((url) => url.hash.startsWith('#m-'));
  await page.locator(':target').waitFor();
});

test('a link to a claim brings its words into view', async () => {
  const claim = record.claims.at(-1);
  const path = `${record.story.path.slice(1)}articles/${claim?.article}/#m-${claim?.id}`;
  const page = await visit(path, { javaScriptEnabled });
  const top = async () => (await page.locator(`#m-${claim?.id}`).boundingBox())?.y ?? Number.NaN;
  await expect.poll(top).toSatisfy((y: number) => y >= 0 && y < 900);
});

test('in class, a verdict and the names come to light row by row', async () => {
  const page = await visit(`${record.story.path.slice(1)}classroom/`, { javaScriptEnabled });
  expect(await page.locator('main .verdict:visible').count()).toBe(0);
  for (const { outlet } of record.articles) {
    if (outlet !== undefined) expect(await page.getByText(`(${outlet},`).locator('visible=true').count()).toBe(0);
  }
  await page.locator('details.answer summary').first().click();
  expect(await page.locator('main .verdict:visible').count()).toBe(1);
});

test('on paper, the page for classes is the sheet that was chosen, and no other', async () => {
  const page = await visit(`${record.story.path.slice(1)}classroom/`, { javaScriptEnabled });
  await page.emulateMedia({ media: 'print' });
  const visible = async () => ({
    boxes: (await page.locator('.judge:visible').count()) > 0,
    table: await page.locator('.sheet table').isVisible(),
    verdicts: (await page.locator('main .verdict:visible').count()) > 0,
  });
  expect(await visible()).toEqual({ boxes: true, table: false, verdicts: false });
  const choose = async (name: string) => {
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('radio', { name }).check();
    await page.emulateMedia({ media: 'print' });
  };
  await choose('An empty table');
  expect(await visible()).toEqual({ boxes: false, table: true, verdicts: false });
  await choose('The answers');
  expect(await visible()).toEqual({ boxes: false, table: false, verdicts: true });
});
