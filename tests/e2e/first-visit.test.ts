import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Collation, Comparison } from '../../src/compare/schema.ts';
import { firstCollation } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit } = useSession();

let record: Collation;
let harmed: Comparison;
beforeAll(async () => {
  record = await firstCollation();
  const found = record.comparisons.find(({ kind, verdict }) => kind === 'casualty' && verdict === 'conflict');
  if (!found) throw new Error('Expected a story whose reports differ on how many people were harmed.');
  harmed = found;
});

const screens = [
  { name: 'a phone', width: 360, height: 780 },
  { name: 'a desk', width: 1440, height: 900 },
] as const;

describe.each(screens)('who comes for the first time, on $name,', ({ width, height }) => {
  const onFirstScreen = async (page: Page, selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return box !== null && box.y >= 0 && box.y + Math.min(box.height, 24) <= height;
  };

  test('reads on the home page how many people were harmed according to whom, and is one step from the reason', async () => {
    const page = await visit('', { width, height });
    const card = page.locator('.card').filter({ has: page.locator(`a[href$="${harmed.path}"]`) });
    for (const { article } of harmed.readings) {
      const siglum = record.articles.find(({ id }) => id === article)?.siglum ?? '';
      expect(await card.locator('.values .siglum').allTextContents()).toContain(`Report ${siglum}`);
    }
    await card.locator('h3 a').click();
    await page.waitForURL((url) => url.pathname.endsWith(harmed.path));
    expect(await onFirstScreen(page, '.head .lead')).toBe(true);
    expect(await onFirstScreen(page, '.head .verdict')).toBe(true);
    expect(await onFirstScreen(page, '.head .key')).toBe(true);
  });

  test('sees on the story page one sentence, whose letter is whose, and the first difference', async () => {
    const page = await visit(record.story.path.slice(1), { width, height });
    for (const selector of ['h1', '.answer', 'main .key', '.card']) {
      expect(await onFirstScreen(page, selector), selector).toBe(true);
    }
  });
});
