import type { Page } from 'playwright-core';
import { inventedSite } from '../built-site.ts';
import { type PageKind, pageKinds, pathsOf, readCollations, statusOf } from '../e2e/page-kinds.ts';
import type { VisitOptions } from '../e2e/session.ts';

/** A page that has references, and how it is asked for. */
export interface PicturedPage {
  readonly path: string;
  readonly options?: VisitOptions;
  /** What stands on it when it has come to rest. */
  readonly ready?: string;
}

const otherKinds = ['base', 'wide', 'answers', 'embed', 'gone', 'moved'] as const;

export const pictureKinds = [...pageKinds, ...otherKinds] as const;
export type PictureKind = PageKind | (typeof otherKinds)[number];

export const schemes = ['light', 'dark', 'print'] as const;
export type Scheme = (typeof schemes)[number];

/** As wide as the text of an A4 sheet, and of one that lies on its side. */
const PAPER = 720;
const WIDE_PAPER = 1040;

/** The widths at which a page is pictured. */
export function widthsOf(kind: PictureKind, scheme: Scheme): readonly number[] {
  if (scheme !== 'print') return [360, 768, 1440];
  return [kind === 'wide' ? WIDE_PAPER : PAPER];
}

/** Pixels: what is below looks like what is above. */
const TALLEST = 2400;

/**
 * One page of each kind, of stories that were invented for tests: what is read of them changes less often than what is
 * read of the site's own, so that a reference changes where the looks do.
 */
export async function picturedPage(kind: PictureKind): Promise<PicturedPage> {
  const bridge = readCollations(await inventedSite()).find(({ story }) => story.id === 'edited-bridge');
  if (bridge === undefined) throw new Error('Expected the story of the bridge.');
  const paths = pathsOf(bridge);
  switch (kind) {
    case 'base':
      return { path: `${paths.story}#base=${bridge.articles[1]?.id}`, ready: 'td.base' };
    case 'wide':
      return { path: 'wide-storm/' };
    case 'answers':
      return { path: 'search/?q=killed', ready: '[role="option"]' };
    case 'embed':
      return { path: 'ferry/claims/people-killed/embed/' };
    case 'gone':
      return { path: 'ferry/claims/words-of-the-master/' };
    case 'moved':
      return { path: 'ferry/claims/deaths-in-the-bay/', options: { prepare: stay } };
    default:
      return { path: paths[kind], options: { status: statusOf(kind) } };
  }
}

/** What a page looks like from its top, as PNG. */
export async function takePicture(page: Page, width: number): Promise<Buffer> {
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(async () => {
    // The one family that is the machine's own.
    for (const code of document.querySelectorAll<HTMLElement>('code')) code.style.fontFamily = 'var(--sans)';
    // A font is asked for when the page is laid out at this width, and drawn with in a frame after it came.
    document.documentElement.getBoundingClientRect();
    await document.fonts.ready;
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    return document.documentElement.scrollHeight;
  });
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' });
}

/** Keeps a page that leads on where it is. */
async function stay(page: Page): Promise<void> {
  await page.route('**/moved.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
}
