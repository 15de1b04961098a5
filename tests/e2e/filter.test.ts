import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Collation, Comparison } from '../../src/compare/schema.ts';
import { firstCollation } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit } = useSession();

let record: Collation;
let shared: readonly Comparison[];
let first: Comparison;
let path: string;
beforeAll(async () => {
  record = await firstCollation();
  shared = record.comparisons.filter(({ readings }) => readings.length > 1);
  const [worst] = shared;
  if (!worst) throw new Error('Expected a story with a shared point.');
  first = worst;
  path = record.story.path.slice(1);
});

const rows = (page: Page) => page.locator('.row:visible');
/** Waits, as what a link leads to is followed in its own time. */
const shows = (page: Page, count: number) => expect.poll(() => rows(page).count()).toBe(count);
const leadsTo = (page: Page, hash: string) => page.waitForURL((url) => url.hash === hash);
const choice = (page: Page, fragment: string) => page.locator(`[id="${fragment}"]`);
const tellsOf = ({ readings }: Comparison, id: string) => readings.some(({ article }) => article === id);

/** Opens the choices that are folded away. */
async function unfold(page: Page): Promise<void> {
  await page.locator('.facets summary').click();
}

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  const having = (...verdicts: readonly string[]) => shared.filter(({ verdict }) => verdicts.includes(verdict));

  test('what is ticked narrows the rows, and all are back when it is ticked no more', async () => {
    const page = await visit(path, { javaScriptEnabled });
    await shows(page, shared.length);
    await unfold(page);
    await choice(page, `kind=${first.kind}`).check();
    await shows(page, shared.filter(({ kind }) => kind === first.kind).length);
    await choice(page, `kind=${first.kind}`).uncheck();
    await shows(page, shared.length);
  });

  test('choices stand one upon the other: several verdicts together, of one kind, told by all of several reports', async () => {
    const page = await visit(path, { javaScriptEnabled });
    const other = shared.find(({ verdict }) => verdict !== first.verdict)?.verdict ?? '';
    await choice(page, `verdict=${first.verdict}`).check();
    await choice(page, `verdict=${other}`).check();
    await shows(page, having(first.verdict, other).length);
    await unfold(page);
    await choice(page, `kind=${first.kind}`).check();
    const ofKind = having(first.verdict, other).filter(({ kind }) => kind === first.kind);
    await shows(page, ofKind.length);
    const [one, two] = first.readings.map(({ article }) => article);
    for (const article of [one, two]) await choice(page, `article=${article}`).check();
    await shows(page, ofKind.filter((row) => tellsOf(row, one ?? '') && tellsOf(row, two ?? '')).length);
    await page.locator('.all:visible').click();
    await shows(page, shared.length);
    expect(await page.locator('.choice :checked').count()).toBe(0);
  });

  test('an address with a choice opens narrowed: by verdict, kind or report', async () => {
    const article = first.readings[0]?.article ?? '';
    for (const [fragment, left] of [
      [`verdict=${first.verdict}`, having(first.verdict)],
      [`kind=${first.kind}`, shared.filter(({ kind }) => kind === first.kind)],
      [`article=${article}`, shared.filter((one) => tellsOf(one, article))],
    ] as const) {
      const page = await visit(`${path}#${fragment}`, { javaScriptEnabled });
      await shows(page, left.length);
      for (const { id } of left) expect(await page.locator(`#c-${id}`).isVisible()).toBe(true);
    }
  });

  test('to those that name an actor, as many as the choice says', async () => {
    const page = await visit(path, { javaScriptEnabled });
    await unfold(page);
    const actor = page.locator('.choice:has([name="actor"])').first();
    const count = Number(await actor.locator('.count').textContent());
    await actor.click();
    await shows(page, count);
  });

  test('the way to all points undoes what an address has chosen', async () => {
    const page = await visit(`${path}#verdict=${first.verdict}`, { javaScriptEnabled });
    await page.locator('.all:visible').click();
    await shows(page, shared.length);
  });
});

test('without script it is told below the table how many are left', async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  const told = () => page.locator('.matrix').evaluate((frame) => getComputedStyle(frame, '::after').content);
  expect(await told()).toBe('none');
  await choice(page, `verdict=${first.verdict}`).check();
  expect(await told()).toContain(` of ${shared.length} points`);
});

test('with script, what is ticked is the page’s address, and is undone by the back button', async () => {
  const page = await visit(path);
  await choice(page, `verdict=${first.verdict}`).check();
  await unfold(page);
  await choice(page, `kind=${first.kind}`).check();
  const both = shared.filter(({ verdict, kind }) => verdict === first.verdict && kind === first.kind);
  await shows(page, both.length);
  await page.getByText(`${both.length} of ${shared.length} points`).waitFor();
  await leadsTo(page, `#verdict=${first.verdict}&kind=${first.kind}`);
  await page.reload();
  await shows(page, both.length);
  await expect.poll(() => page.locator('.choice :checked').count()).toBe(2);
  await choice(page, `verdict=${first.verdict}`).uncheck();
  await leadsTo(page, `#kind=${first.kind}`);
  await page.goBack();
  await leadsTo(page, `#verdict=${first.verdict}&kind=${first.kind}`);
  await shows(page, both.length);
  await expect.poll(() => page.locator('.choice :checked').count()).toBe(2);
});

test('a square of the overview leads to its row, though a choice leaves it out', async () => {
  const page = await visit(`${path}#verdict=${first.verdict}`);
  const other = shared.find(({ verdict }) => verdict !== first.verdict);
  await page.locator(`.square[href="#c-${other?.id}"]`).click();
  await page.locator(`#c-${other?.id}`).waitFor({ state: 'visible' });
  await shows(page, shared.filter(({ verdict }) => verdict === first.verdict).length + 1);
});

test('what an address asks for and the page does not offer is ignored', async () => {
  const page = await visit(`${path}#kind=nonsense&verdict="]&article=&actor=%00&base=x`);
  await shows(page, shared.length);
  expect(await page.locator('td[data-verdict]').count()).toBe(0);
});

test('a base report comes first, and what differs from it is marked', async () => {
  const base = record.articles.at(-1);
  const page = await visit(`${path}#base=${base?.id}`);
  const firstColumn = () => page.locator('thead [data-article]').first().getAttribute('data-article');
  await expect.poll(firstColumn).toBe(base?.id);
  const conflict = shared.find((one) => one.verdict === 'conflict' && tellsOf(one, base?.id ?? ''));
  const row = page.locator(`#c-${conflict?.id}`);
  expect(await row.locator('td').first().getAttribute('class')).toContain('base');
  expect(await row.locator('td[data-verdict]').count()).toBeGreaterThan(0);
  await page.locator('select[name="base"]').selectOption('');
  await expect.poll(firstColumn).toBe(record.articles[0]?.id);
  expect(await page.locator('td[data-verdict], td.base').count()).toBe(0);
});

test('without script no base report is offered, as nothing would come of it', async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  expect(await page.locator('select[name="base"]').isVisible()).toBe(false);
});
