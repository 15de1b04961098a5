import { beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import type { Collation, Comparison } from '../../src/compare/schema.ts';
import { inventedSite, SUB_PATH } from '../built-site.ts';
import { readCollations } from './page-kinds.ts';
import { useSession } from './session.ts';

// All in one file: files run side by side in one browser, which has one clipboard.
const { visit, address } = useSession(async () => serveFolder(await inventedSite(SUB_PATH), { base: SUB_PATH }));

const permissions = ['clipboard-read', 'clipboard-write'];

let record: Collation;
let shared: Comparison;
let path: string;
beforeAll(async () => {
  const ferry = readCollations(await inventedSite(SUB_PATH)).find(({ story }) => story.id === 'ferry');
  const found = ferry?.comparisons.find(({ readings }) => readings.length > 1);
  if (ferry === undefined || found === undefined)
    throw new Error('Expected the story of the ferry with a shared point.');
  record = ferry;
  shared = found;
  path = found.path.slice(1);
});

test('the link of a comparison is copied as it stands in the address bar', async () => {
  const page = await visit(path, { permissions });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await page.locator('copy-text [role="status"]').getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a quotation is copied with what it is from, the point it speaks of and where both stand', async () => {
  const page = await visit(path, { permissions });
  const article = shared.readings[0]?.article;
  const evidence = page.locator(`#r-${article}`);
  await evidence.getByRole('button', { name: 'Copy with citation' }).click();
  await evidence.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const claim = record.claims.find(({ id }) => id === shared.readings[0]?.claims[0]);
  expect(copied).toContain(claim?.quote.exact.replaceAll(/\s+/gu, ' '));
  expect(copied).toContain(`“${shared.label}”`);
  expect(copied.endsWith(` ${page.url()}#r-${article}`)).toBe(true);
});

test('the code for other sites’ pages names the whole address, and the button copies it', async () => {
  const page = await visit(path, { permissions });
  await page.locator('details.embed summary').click();
  const code = await page.locator('details.embed textarea').inputValue();
  expect(code).toContain(`src="${address()}${path}embed/"`);
  await page.locator('details.embed button').click();
  await page.locator('details.embed [role=status]', { hasText: 'Copied.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});
