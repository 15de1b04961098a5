import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import { inventedSite } from '../built-site.ts';
import { colourViolations, violations } from './axe.ts';
import { pageKinds, pathsByKind, statusOf } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit, address } = useSession();
const invented = useSession(async () => serveFolder(await inventedSite()));

const widths = [320, 768, 1280];
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** At each width: what axe finds, and whether the page scrolls sideways. In the dark nothing but colours differs. */
async function problemsOf(page: Page, scheme: Scheme, at: readonly number[] = widths): Promise<readonly string[]> {
  const check = scheme === 'light' ? violations : colourViolations;
  const found: string[] = [];
  for (const width of at) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.push(`${width} px: the page is ${wide} px wide`);
    found.push(...(await check(page)).map((problem) => `${width} px: ${problem}`));
  }
  return found;
}

describe.each(schemes)('at every width, %s,', (colorScheme) => {
  test.each(pageKinds)('the %s page holds for everyone', async (kind) => {
    const page = await visit((await pathsByKind())[kind], { colorScheme, status: statusOf(kind) });
    expect(await problemsOf(page, colorScheme)).toEqual([]);
  });

  test.each([
    ['that went in two', 'ferry/claims/ferry-figures/'],
    ['that is gone', 'ferry/claims/words-of-the-master/'],
    ['of a report that is gone', 'ferry/articles/island-radio/'],
    ['of names that moved', 'ferry/actors/'],
    ['of a story with corrections', 'edited-bridge/'],
    ['of a report that three others copy', 'refinery-blast/articles/a-harbour-wire/'],
  ])('a page %s holds for everyone', async (_, path) => {
    expect(await problemsOf(await invented.visit(path, { colorScheme }), colorScheme, [320])).toEqual([]);
  });

  test('a page that moved holds for everyone, for as long as it stands', async () => {
    const page = await invented.visit('ferry/claims/deaths-in-the-bay/', {
      colorScheme,
      prepare: (blank) => blank.route('**/moved.js', (route) => route.fulfill({ contentType: 'text/javascript' })),
    });
    expect(await problemsOf(page, colorScheme)).toEqual([]);
  });

  test('a comparison for other sites’ frames holds for everyone', async () => {
    const page = await visit(`${(await pathsByKind()).comparison}embed/`, { colorScheme });
    expect(await problemsOf(page, colorScheme)).toEqual([]);
  });

  test('the search with its results holds for everyone', async () => {
    const page = await visit('search/?q=the', { colorScheme });
    await page.waitForSelector('[role="option"]');
    expect(await problemsOf(page, colorScheme)).toEqual([]);
    await page.goto(address());
    await page.keyboard.press('Control+k');
    await page.locator('dialog input[role="combobox"]').fill('the');
    await page.waitForSelector('dialog [role="option"]');
    await page.keyboard.press('ArrowDown');
    expect(await problemsOf(page, colorScheme)).toEqual([]);
  });
});
