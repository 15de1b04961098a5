import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import { formatLedger, type LedgerEntry } from '../../src/compare/permalinks/index.ts';
import { SUB_PATH } from '../built-site.ts';
import { copyProject } from '../site/copied-project.ts';
import { useSession } from './session.ts';

const evidence = [
  {
    article: 'kestrel-gazette',
    exact: 'At least 12 people were killed',
    prefix: '',
    suffix: ' on Tuesday when the ferry',
  },
];
const entry = (id: string): LedgerEntry => ({
  type: 'comparison',
  kind: 'casualty',
  id,
  label: 'Deaths',
  since: '2024-03-06',
  evidence,
});

const project = copyProject();
afterAll(() => project.remove());

const { visit, address } = useSession(async () => {
  rmSync(join(project.root, 'content'), { recursive: true });
  cpSync('tests/fixtures/ferry', join(project.root, 'content/ferry'), { recursive: true });
  const ledger = [entry('deaths'), { ...entry('older-deaths'), since: '2024-03-07', gone: '2024-05-01' }];
  writeFileSync(join(project.root, 'content/ferry/permalinks.json'), formatLedger(ledger));
  return serveFolder(await project.build({ BASE_PATH: SUB_PATH }), { base: SUB_PATH });
});

test('what moved leads to its new page with the words after the `#`', async () => {
  const page = await visit('ferry/claims/older-deaths/?from=post#r-kestrel-gazette');
  await page.waitForURL(`${address()}ferry/claims/deaths/?from=post#r-kestrel-gazette`);
  expect(await page.locator('#r-kestrel-gazette').count()).toBe(1);
});

test('without scripts it leads there, too', async () => {
  const page = await visit('ferry/claims/older-deaths/', { javaScriptEnabled: false });
  await page.waitForURL(`${address()}ferry/claims/deaths/`);
});

test('a link to a claim marks its exact words', async () => {
  const page = await visit('ferry/claims/deaths/');
  const id = await page.locator('mark[id]').first().getAttribute('id');
  await page.goto(`${page.url()}#${id}`);
  const target = page.locator('mark:target, mark:has(:target)');
  expect(await target.textContent()).toMatch(/\S/u);
  expect(await target.evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe('solid');
});
