import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Collation, Comparison } from '../../src/compare/schema.ts';
import { firstCollation } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit } = useSession();

let record: Collation;
let shared: readonly Comparison[];
let path: string;
beforeAll(async () => {
  record = await firstCollation();
  shared = record.comparisons.filter(({ readings }) => readings.length > 1);
  path = record.story.path.slice(1);
});

const shown = (page: Page) => page.locator('.row:visible').count();
const tellsOf = ({ readings }: Comparison, id: string) => readings.some(({ article }) => article === id);

describe.each([true, false])('with script: %s, the rows are narrowed', (javaScriptEnabled) => {
  test('to a verdict, a kind and a report, one upon the other', async () => {
    const page = await visit(path, { javaScriptEnabled });
    expect(await shown(page)).toBe(shared.length);
    const [first] = shared;
    if (!first) throw new Error('Expected a story with a shared point.');
    const { verdict, kind, readings } = first;
    await page.locator(`[name="verdict"] [value="${verdict}"]`).check({ force: true });
    expect(await shown(page)).toBe(shared.filter((one) => one.verdict === verdict).length);
    await page.locator('select[name="kind"]').selectOption(kind);
    expect(await shown(page)).toBe(shared.filter((one) => one.verdict === verdict && one.kind === kind).length);
    const article = readings[0]?.article ?? '';
    await page.locator('select[name="article"]').selectOption(article);
    const left = shared.filter((one) => one.verdict === verdict && one.kind === kind && tellsOf(one, article));
    expect(await shown(page)).toBe(left.length);
  });

  test('to those that name an actor, as many as the choice says', async () => {
    const page = await visit(path, { javaScriptEnabled });
    const option = page.locator('select[name="actor"] option').nth(1);
    const count = /\((?<count>\d+)\)$/u.exec((await option.textContent()) ?? '')?.groups?.count;
    await page.locator('select[name="actor"]').selectOption((await option.getAttribute('value')) ?? '');
    expect(await shown(page)).toBe(Number(count));
  });
});

test('a choice is kept in the address, and the back button undoes it', async () => {
  const page = await visit(path);
  const kind = shared[0]?.kind ?? '';
  await page.locator('select[name="kind"]').selectOption(kind);
  await page.waitForURL((url) => url.search === `?kind=${kind}`);
  await page.reload();
  expect(await shown(page)).toBe(shared.filter((one) => one.kind === kind).length);
  await page.goBack();
  await page.waitForURL((url) => url.search === '');
  await expect.poll(() => shown(page)).toBe(shared.length);
});

test('what an address asks for and the page does not offer is ignored', async () => {
  const page = await visit(`${path}?kind=nonsense&verdict="]&article=&actor=%00&base=x`);
  expect(await shown(page)).toBe(shared.length);
  expect(await page.locator('td[data-verdict]').count()).toBe(0);
});

test('a base report comes first, and what differs from it is marked', async () => {
  const base = record.articles.at(-1);
  const page = await visit(`${path}?base=${base?.id}`);
  expect(await page.locator('thead [data-article]').first().getAttribute('data-article')).toBe(base?.id);
  const conflict = shared.find((one) => one.verdict === 'conflict' && tellsOf(one, base?.id ?? ''));
  const row = page.locator(`#c-${conflict?.id}`);
  expect(await row.locator('td').first().getAttribute('class')).toContain('base');
  expect(await row.locator('td[data-verdict]').count()).toBeGreaterThan(0);
  await page.locator('select[name="base"]').selectOption('');
  expect(await page.locator('thead [data-article]').first().getAttribute('data-article')).toBe(record.articles[0]?.id);
  expect(await page.locator('td[data-verdict], .base').count()).toBe(0);
});

test('without script no base report is offered, as nothing would come of it', async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  expect(await page.locator('select[name="base"]').isVisible()).toBe(false);
});
