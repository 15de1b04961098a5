import { describe, expect, test } from 'vitest';
import { pageKinds, pathsByKind, statusOf } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit } = useSession();

/** Stops looked at on one page: enough for its header and the first of its own. */
const stops = 25;

describe.each(pageKinds)('the %s page', (kind) => {
  test('begins with a link over its header, which shows when it is reached', async () => {
    const page = await visit((await pathsByKind())[kind], { status: statusOf(kind) });
    await page.keyboard.press('Tab');
    const skip = page.locator('a:focus');
    expect(await skip.getAttribute('href')).toBe('#main');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('shows where the focus is, at every stop', async () => {
    const page = await visit((await pathsByKind())[kind], { status: statusOf(kind) });
    const unseen: string[] = [];
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      unseen.push(...(await page.evaluate(unseenFocus)));
    }
    expect(unseen).toEqual([]);
  });
});

/** Runs in the page: the focused element, where it shows no outline or has no size. */
function unseenFocus(): string[] {
  const element = document.activeElement;
  if (element === null || element === document.body) return [];
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
  return seen ? [] : [`${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`];
}
