import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { colourViolations } from './axe.ts';
import { pageKinds, pathsByKind, statusOf } from './page-kinds.ts';
import { useSession, type VisitOptions } from './session.ts';

const { visit } = useSession();

const open = async (kind: (typeof pageKinds)[number], options: VisitOptions) =>
  visit((await pathsByKind())[kind], { ...options, status: statusOf(kind) });

describe.each(pageKinds)('the %s page', (kind) => {
  test('can be read with letters twice as large, without scrolling sideways', async () => {
    const page = await open(kind, { width: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    expect(await page.evaluate(cutText)).toEqual([]);
  });

  test('holds in the colours that a reader has chosen', async () => {
    const page = await open(kind, { forcedColors: 'active', colorScheme: 'dark' });
    expect(await colourViolations(page)).toEqual([]);
    expect(await page.evaluate(unseenDrawings)).toEqual([]);
  });
});

describe('motion', () => {
  const motion = async (page: Page) =>
    page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      running: document.getAnimations().length,
    }));

  test('is left out for those who ask for it', async () => {
    for (const kind of ['story', 'report', 'comparison'] as const) {
      expect(await motion(await open(kind, { reducedMotion: 'reduce' }))).toEqual({ scroll: 'auto', running: 0 });
    }
  });

  test('is else no more than a smooth way to a place', async () => {
    const page = await open('report', { reducedMotion: 'no-preference' });
    expect(await motion(page)).toEqual({ scroll: 'smooth', running: 0 });
  });
});

/** Runs in the page: elements that hide a part of their own words, and don't say so with dots. */
function cutText(): string[] {
  const cut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
    scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
  return [...document.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility() && !element.matches('.unseen'))
    .filter((element) => {
      const { overflow, textOverflow } = getComputedStyle(element);
      return /hidden|clip/u.test(overflow) && textOverflow !== 'ellipsis' && cut(element);
    })
    .map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent?.trim().slice(0, 40)}`);
}

/** Runs in the page: drawn shapes that have the colour of what they stand on. */
function unseenDrawings(): string[] {
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const transparent = (colour: string) => colour === 'none' || /, 0\)$/u.test(colour) || colour === paper;
  return [...document.querySelectorAll('main svg :is(path, rect, circle, line)')]
    .filter((drawing) => drawing.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((drawing) => {
      const { fill, stroke, maskImage } = getComputedStyle(drawing);
      return maskImage === 'none' && transparent(fill) && transparent(stroke);
    })
    .map(({ outerHTML, parentElement }) => `${parentElement?.className} ${outerHTML.slice(0, 120)}`);
}
