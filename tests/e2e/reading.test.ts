import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Collation, Comparison } from '../../src/compare/schema.ts';
import { firstCollation, pathsByKind } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit, address } = useSession();

let record: Collation;
let shared: Comparison;
let report: string;
beforeAll(async () => {
  record = await firstCollation();
  const found = record.comparisons.find(({ verdict, readings }) => verdict !== 'agree' && readings.length > 1);
  if (found === undefined) throw new Error('Expected a story with a difference.');
  shared = found;
  report = `${record.story.path.slice(1)}articles/${found.readings[0]?.article}/`;
});

describe('from difference to difference', () => {
  const expectChosen = async (page: Page, id: string | undefined) =>
    expect.poll(() => page.evaluate(() => document.querySelector(':target')?.id)).toBe(id);
  const inOrder = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('mark[id][data-verdict]:not([data-verdict="agree"], [data-verdict="single"])')].map(
        ({ id }) => id,
      ),
    );

  test('by the buttons, round and round, with the focus on the words', async () => {
    const page = await visit(report);
    const marks = await inOrder(page);
    const next = page.locator('[data-step="next"]');
    expect(await next.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'To the first difference' }).click();
    await expectChosen(page, marks[0]);
    await page.locator('[data-part="place"]').getByText(`1 of ${marks.length}`, { exact: true }).waitFor();
    await next.click();
    await expectChosen(page, marks[1 % marks.length]);
    const previous = page.locator('[data-step="previous"]');
    await previous.click();
    await expectChosen(page, marks[0]);
    await previous.click();
    await expectChosen(page, marks.at(-1));
    expect(await page.evaluate(() => document.activeElement?.closest('mark')?.id)).toBe(marks.at(-1));
    expect(await page.locator('mark:target').isVisible()).toBe(true);
  });

  test('by the keyboard alone', async () => {
    const page = await visit(report);
    const marks = await inOrder(page);
    await page.keyboard.press('Alt+n');
    await expectChosen(page, marks[0]);
    await page.keyboard.press('Alt+p');
    await expectChosen(page, marks.at(-1));
  });

  test('leaves no trail for the back button to walk', async () => {
    const page = await visit('');
    await page.goto(address() + report);
    const marks = await inOrder(page);
    await page.keyboard.press('Alt+n');
    await expectChosen(page, marks[0]);
    await page.keyboard.press('Alt+n');
    await expectChosen(page, marks[1 % marks.length]);
    await page.goBack();
    await page.waitForURL(address());
  });
});

test('marked words and their note show that they belong together', async () => {
  const page = await visit(report);
  const mark = page.locator(`#m-${shared.readings[0]?.claims[0]}`);
  await mark.hover();
  const note = (await mark.locator('a').first().getAttribute('href')) ?? '';
  await expect.poll(() => page.locator(note).getAttribute('data-paired')).toBe('');
  await page.locator('h1').hover();
  await expect.poll(() => page.locator('[data-paired]').count()).toBe(0);
});

test('a comparison is handed to the device’s own list where it has one, and nothing is offered where it has none', async () => {
  const without = await visit(shared.path.slice(1), {
    prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share')),
  });
  expect(await without.locator('[data-share]').isVisible()).toBe(false);
  const page = await visit(shared.path.slice(1), {
    prepare: (page) =>
      page.addInitScript(() => {
        const share = async ({ url }: ShareData) => document.documentElement.setAttribute('data-shared', url ?? '');
        Object.defineProperty(navigator, 'share', { value: share });
      }),
  });
  await page.locator('[data-share]').click();
  await page.locator(`html[data-shared="${page.url()}"]`).waitFor();
});

test('chosen colours are kept from page to page', async () => {
  const page = await visit('', { colorScheme: 'light' });
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.locator('[data-theme-switch]').click();
  await expect.poll(scheme).toBe('dark');
  await page.goto(address() + (await pathsByKind()).about);
  expect(await scheme()).toBe('dark');
  await page.locator('[data-theme-switch]').click();
  await expect.poll(scheme).toBe('light');
});

test('without script nothing is offered that would not work', async () => {
  for (const path of [report, shared.path.slice(1)]) {
    const page = await visit(path, { javaScriptEnabled: false });
    expect(
      await page.locator('difference-steps:visible, copy-text button:visible, [data-theme-switch]:visible').count(),
    ).toBe(0);
  }
});
