import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds, pathsByKind, statusOf } from './page-kinds.ts';
import { useSession } from './session.ts';

const { visit } = useSession();

/** Holds fonts and scripts back until the page has been painted without them, and writes down what moves. */
async function holdBack(page: Page): Promise<void> {
  const painted = Promise.withResolvers<void>();
  await page.exposeFunction('tellPainted', () => painted.resolve());
  await page.addInitScript(() => {
    const { tellPainted } = globalThis as unknown as { tellPainted: () => void };
    new PerformanceObserver(tellPainted).observe({ type: 'paint', buffered: true });
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      shifts.push(...list.getEntries().map((entry) => JSON.stringify(entry)));
    }).observe({ type: 'layout-shift' });
  });
  await page.route(/\.(?:woff2|js)$/u, async (route) => {
    if (!route.request().url().endsWith('/theme.js')) await painted.promise;
    await route.continue();
  });
}

describe.each([360, 1280])('at %i px', (width) => {
  test.each(pageKinds)('nothing moves on the %s page when fonts and scripts come late', async (kind) => {
    const path = (await pathsByKind())[kind];
    const page = await visit(path, { width, status: statusOf(kind), fonts: 'late', prepare: holdBack });
    const shifts = await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as { shifts: string[] }).shifts;
    });
    expect(shifts).toEqual([]);
  });
});
