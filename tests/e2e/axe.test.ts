import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds, pathsByKind, statusOf } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit, address } = useSession();

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<readonly string[]> {
  // Run from outside of the page, as its policy lets no other script in.
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
    );
  }, standards);
}

describe.each(pageKinds)('the %s page', (kind) => {
  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('holds for everyone at %i px, %s', async (width, colorScheme) => {
    const page = await visit((await pathsByKind())[kind], { width, colorScheme, status: statusOf(kind) });
    expect(await violations(page)).toEqual([]);
  });

  test.each([320, 768])('does not scroll sideways at %i px', async (width) => {
    const page = await visit((await pathsByKind())[kind], { width, status: statusOf(kind) });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});

test.each(['light', 'dark'] as const)(
  'a comparison for other sites’ frames holds for everyone, %s',
  async (colorScheme) => {
    const page = await visit(`${(await pathsByKind()).comparison}embed/`, { width: 360, colorScheme });
    expect(await violations(page)).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)('the search with its results holds for everyone, %s', async (colorScheme) => {
  const page = await visit('search/?q=the', { width: 360, colorScheme });
  await page.waitForSelector('[role="option"]');
  expect(await violations(page)).toEqual([]);
  await page.goto(address());
  await page.keyboard.press('Control+k');
  await page.keyboard.type('the');
  await page.waitForSelector('dialog [role="option"]');
  await page.keyboard.press('ArrowDown');
  expect(await violations(page)).toEqual([]);
});
