import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, expect, test } from 'vitest';
import { buildOutput, inventedSite, SUB_PATH } from '../built-site.ts';
import { attributes, type BuiltSite, readSite } from './site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await readSite(SUB_PATH);
});

const pictures = () => site.files.filter((file) => /(?:^|\/)card\.png$/u.test(file));

test('every page names one picture that is there, with its size and what stands on it', () => {
  for (const { file, tree } of site.pages) {
    const meta = (name: string) => attributes(tree, `meta[property="${name}"]`, 'content');
    const [image = '', ...others] = meta('og:image');
    expect(others, file).toEqual([]);
    expect(image.startsWith(SUB_PATH), `${file}: ${image}`).toBe(true);
    expect(pictures(), file).toContain(image.slice(SUB_PATH.length));
    expect(meta('og:image:width'), file).toEqual(['1200']);
    expect(meta('og:image:height'), file).toEqual(['630']);
    expect(meta('og:image:alt').join(''), file).toMatch(/\S.{10}/u);
    expect(meta('og:image:alt').join('').length, file).toBeLessThanOrEqual(420);
    expect(attributes(tree, 'meta[name="twitter:card"]', 'content'), file).toEqual(['summary_large_image']);
  }
});

test('the site, each story, each report and each comparison has a card beside its page, and nothing else has', () => {
  const paths = site.collations.flatMap(({ story, articles, comparisons }) =>
    [story, ...articles, ...comparisons].map(({ path }) => path),
  );
  for (const path of paths) {
    const page = site.pages.find(({ file }) => file === `${path.slice(1)}index.html`);
    const images = page === undefined ? [] : attributes(page.tree, 'meta[property="og:image"]', 'content');
    expect(images, path).toEqual([`${SUB_PATH}${path.slice(1)}card.png`]);
  }
  const stories = site.collations.map(({ story }) => story.path.slice(1));
  // Of what is gone, too: a preview that was stored somewhere still asks for it.
  const things = site.pages.filter(({ file }) => /^[^/]+\/(?:articles|claims)\/[^/]+\/index\.html$/u.test(file));
  const beside = things.map(({ file }) => file.replace(/index\.html$/u, 'card.png'));
  expect(pictures()).toEqual(['card.png', ...stories.map((path) => `${path}card.png`), ...beside].sort());
});

test('each is a PNG of 1200 by 630, and a small file', () => {
  for (const [at, file] of pictures().entries()) {
    const bytes = readFileSync(join(site.folder, file));
    expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(bytes.length, file).toBeLessThan(40_000);
    // Reading all of every one would take longer than drawing them.
    if (at % 10 === 0) expect(PNG.sync.read(bytes).data.length, file).toBe(1200 * 630 * 4);
  }
});

test('the words for those who don’t see it hold the label, the verdict and every value by its letters', () => {
  for (const { comparisons, articles } of site.collations) {
    const [comparison] = comparisons.filter(({ verdict }) => verdict === 'conflict');
    const page = site.pages.find(({ file }) => file === `${comparison?.path.slice(1)}index.html`);
    const [alt = ''] = page === undefined ? [] : attributes(page.tree, 'meta[property="og:image:alt"]', 'content');
    expect(alt).toContain(comparison?.label);
    expect(alt).toContain('Conflict');
    const sigla = articles
      .filter(({ id }) => comparison?.readings.some(({ article }) => article === id))
      .map(({ siglum }) => siglum);
    expect(sigla.filter((siglum) => !new RegExp(`\\b${siglum}\\b`, 'u').test(alt))).toEqual([]);
  }
});

test('the picture of what moved is that of where it went, of what is gone the story’s', async () => {
  const folder = await inventedSite(SUB_PATH);
  const picture = (path: string) => readFileSync(join(folder, path, 'card.png')).toString('base64');
  expect(picture('ferry/claims/deaths-in-the-bay')).toBe(picture('ferry/claims/people-killed'));
  expect(picture('ferry/claims/words-of-the-master')).toBe(picture('ferry'));
  expect(picture('ferry/articles/island-radio')).toBe(picture('ferry'));
});

test('of two builds, the second draws no card', async () => {
  const outputs = [await buildOutput('/'), await buildOutput(SUB_PATH)];
  const said = outputs.flatMap((output) => /cards: \d+ drawn, \d+ from the cache/u.exec(output)?.[0] ?? []);
  expect(said).toHaveLength(2);
  expect(said.some((words) => words.startsWith('cards: 0 drawn, '))).toBe(true);
});
