import { describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import { inventedSite, SUB_PATH } from '../built-site.ts';
import { useSession } from './session.ts';

describe.each(['/', SUB_PATH])('under %s', (base) => {
  const { visit, address } = useSession(async () => serveFolder(await inventedSite(base), { base }));

  test('what moved leads to its new page with the words after the `#`', async () => {
    const page = await visit('ferry/claims/deaths-in-the-bay/?from=post#r-kestrel-gazette');
    await page.waitForURL(`${address()}ferry/claims/people-killed/?from=post#r-kestrel-gazette`);
    expect(await page.locator('#r-kestrel-gazette').count()).toBe(1);
  });

  test('without scripts it leads there, too', async () => {
    const page = await visit('ferry/claims/deaths-in-the-bay/', { javaScriptEnabled: false });
    await page.waitForURL(`${address()}ferry/claims/people-killed/`);
  });

  test('a link to a claim marks its exact words', async () => {
    const page = await visit('ferry/claims/people-killed/');
    const id = await page.locator('mark[id]').first().getAttribute('id');
    await page.goto(`${page.url()}#${id}`);
    const target = page.locator('mark:target, mark:has(:target)');
    await target.waitFor();
    expect(await target.textContent()).toMatch(/\S/u);
    expect(await target.evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe('solid');
  });

  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    const marked = async (path: string) => {
      const page = await visit(path, { javaScriptEnabled });
      const target = page.locator(':target');
      await target.waitFor();
      return (await target.textContent())?.replaceAll(/\s+/gu, ' ').trim();
    };

    test('an old link to words opens them, though they moved with their page', async () => {
      expect(await marked('ferry/articles/kestrel-gazette/#m-toll')).toBe('At least 12 people were killed');
      expect(await marked('ferry/claims/people-killed/#m-toll')).toBe('At least 12 people were killed');
    });

    test('words that nothing is said of any more are still opened', async () => {
      expect(await marked('ferry/articles/kestrel-gazette/#m-search')).toBe('Divers searched');
    });

    test('words that were taken out are quoted at the end of the report', async () => {
      expect(await marked('ferry/articles/kestrel-gazette/#m-fog')).toContain('in thick fog');
    });

    test('a page of what is gone, or was split, opens at the words that were meant', async () => {
      expect(await marked('ferry/claims/words-of-the-master/#m-lights')).toContain('We never saw the lights.');
      expect(await marked('ferry/articles/island-radio/#m-lights')).toContain('We never saw the lights.');
    });

    test('what was split offers its parts, and leads on by itself to none', async () => {
      const page = await visit('ferry/claims/ferry-figures/', { javaScriptEnabled });
      expect(await page.locator('section[aria-labelledby=went] a').count()).toBe(2);
      expect(page.url()).toBe(`${address()}ferry/claims/ferry-figures/`);
    });

    test('a row and two reports that are gone are answered', async () => {
      expect(await marked('ferry/#c-words-of-the-master')).toContain('Words of the master');
      const pair = await visit('ferry/compare/island-radio/kestrel-gazette/', { javaScriptEnabled });
      expect(await pair.locator('main').textContent()).toContain('not set side by side any more');
    });
  });

  test('a link to words on a page that moved opens them on the new one', async () => {
    const page = await visit('ferry/claims/deaths-in-the-bay/#m-toll');
    await page.waitForURL(`${address()}ferry/claims/people-killed/#m-toll`);
    expect(await page.locator(':target').textContent()).toBe('At least 12 people were killed');
    const gone = await visit('ferry/claims/deaths-in-the-bay/#m-fog');
    await gone.waitForURL(`${address()}ferry/claims/people-killed/#m-fog`);
    expect(await gone.locator(':target').textContent()).toContain('in thick fog');
  });
});
