import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import { inventedSite } from '../built-site.ts';
import { comparePictures } from '../visual/compare.ts';
import {
  type PictureKind,
  picturedPage,
  pictureKinds,
  type Scheme,
  schemes,
  takePicture,
  widthsOf,
} from '../visual/pages.ts';
import { readPicture } from '../visual/picture.ts';
import { problemsOf, references, tolerance } from '../visual/reference.ts';
import { useSession } from './session.ts';

const { visit } = useSession(async () => serveFolder(await inventedSite()));

async function open(kind: PictureKind, scheme: Scheme): Promise<Page> {
  const { path, options, ready } = await picturedPage(kind);
  const page = await visit(path, { ...options, colorScheme: scheme === 'dark' ? 'dark' : 'light' });
  if (ready !== undefined) await page.waitForSelector(ready);
  if (scheme === 'print') await page.emulateMedia({ media: 'print' });
  return page;
}

describe.each(schemes)('in %s', (scheme) => {
  test.each(pictureKinds)('the %s page looks as it should', async (kind) => {
    const page = await open(kind, scheme);
    const problems: string[] = [];
    for (const width of widthsOf(kind, scheme)) {
      const again = async () => takePicture(await open(kind, scheme), width);
      problems.push(...(await problemsOf(`${kind}-${width}-${scheme}`, await takePicture(page, width), again)));
    }
    expect(problems).toEqual([]);
  });
});

test('no reference is kept that nothing is held against', () => {
  const wanted = schemes.flatMap((scheme) =>
    pictureKinds.flatMap((kind) => widthsOf(kind, scheme).map((width) => `${kind}-${width}-${scheme}.png`)),
  );
  expect(readdirSync(references).sort()).toEqual(wanted.sort());
});

describe('a page is seen to look otherwise', () => {
  const root = (page: Page, name: string, value: string) =>
    page.evaluate(([key, to]) => document.documentElement.style.setProperty(key, to), [name, value] as const);
  const first = (page: Page, selector: string, name: string, value: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one: HTMLElement, [key, to]) => one.style.setProperty(key, to), [name, value] as const);

  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['when the colour of a verdict is another’s', (page) => root(page, '--conflict', '#1d64c7')],
    ['when the paper is a little darker', (page) => root(page, '--paper', '#e4e2dc')],
    ['when the letters are of another family', (page) => root(page, '--serif', 'monospace')],
    ['when a letter of a report is gone', (page) => first(page, '.matrix .siglum', 'visibility', 'hidden')],
    ['when a heading is gone', (page) => first(page, 'main h2', 'visibility', 'hidden')],
    ['when a drawing is gone', (page) => first(page, 'svg.plot', 'visibility', 'hidden')],
    ['when what follows a heading stands half a line lower', (page) => first(page, 'main h2', 'margin-bottom', '24px')],
    ['when a heading says something else', (page) => page.locator('h1').evaluate((one) => one.append('!!'))],
  ])('%s', async (_, change) => {
    const page = await open('story', 'light');
    await change(page);
    const reference = await readPicture(readFileSync(join(references, 'story-768-light.png')));
    const actual = await readPicture(await takePicture(page, 768));
    expect(comparePictures(reference, actual, tolerance).problems).not.toEqual([]);
  });
});
