import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { inventedSite, SUB_PATH } from '../built-site.ts';
import { attributes, type BuiltSite, isFramed, readSiteFolder, type SitePage } from './site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = readSiteFolder(await inventedSite(SUB_PATH), SUB_PATH);
});

const pageAt = (path: string): SitePage => {
  const page = site.pages.find(({ file }) => file === `${path.replace(/^\//u, '')}index.html`);
  if (!page) throw new Error(`Expected a page at ${path}`);
  return page;
};
const canonical = ({ tree }: SitePage) =>
  attributes(tree, 'link[rel=canonical]', 'href').map((href) => new URL(href, 'http://site.invalid').pathname);

test('it holds the label, the verdict, every report’s letter and words, and the link that stays', () => {
  const killed = site.collations
    .flatMap(({ comparisons }) => comparisons)
    .find(({ path }) => path === '/ferry/claims/people-killed/');
  const { tree } = pageAt('/ferry/claims/people-killed/embed/');
  expect(textOf(select('h1', tree) ?? { type: 'text', value: '' })).toBe(killed?.label);
  expect(textOf(select('.verdict', tree) ?? { type: 'text', value: '' })).toBe('Conflict');
  expect(
    selectAll('.siglum', tree)
      .map((letter) => textOf(letter).replace('Report ', ''))
      .sort(),
  ).toEqual(['A', 'B']);
  const marks = selectAll('mark', tree).map((mark) => textOf(mark));
  expect(marks.join(' ')).toMatch(/12/u);
  expect(marks.join(' ')).toMatch(/nine/iu);
  expect(attributes(tree, 'footer a', 'href')).toEqual([`${SUB_PATH}ferry/claims/people-killed/`]);
});

test('no script, no image, nothing for search engines; links open beside the page around it', () => {
  const framed = site.pages.filter(isFramed);
  expect(framed.length).toBeGreaterThan(10);
  for (const { file, tree } of framed) {
    expect(select('body script, head script, img, iframe, form', tree), file).toBeUndefined();
    expect(attributes(tree, 'meta[name=robots]', 'content'), file).toEqual(['noindex']);
    expect(
      selectAll('a[href]', tree).filter(({ properties }) => properties.target !== '_blank'),
      file,
    ).toEqual([]);
  }
});

test('a comparison’s own embed stands for its page', () => {
  for (const { path } of site.collations.flatMap(({ comparisons }) => comparisons)) {
    expect(canonical(pageAt(`${path}embed/`))).toEqual([`${SUB_PATH}${path.slice(1)}`]);
  }
});

test('the embed of what moved shows what it is part of, at its old address', () => {
  const page = pageAt('/ferry/claims/deaths-in-the-bay/embed/');
  expect(canonical(page)).toEqual([`${SUB_PATH}ferry/claims/people-killed/`]);
  expect(selectAll('mark', page.tree).length).toBeGreaterThan(1);
  expect(select('meta[http-equiv=refresh], script', page.tree)).toBeUndefined();
});

test('the embed of what was split leads to its parts, of what is gone to what it was', () => {
  const split = pageAt('/ferry/claims/ferry-figures/embed/');
  expect(attributes(split.tree, 'main a', 'href')).toContain(`${SUB_PATH}ferry/claims/people-killed/`);
  expect(attributes(split.tree, 'main a', 'href')).toHaveLength(2);
  const gone = pageAt('/ferry/claims/words-of-the-master/embed/');
  expect(textOf(gone.tree)).toContain('since 1 May 2024');
  expect(attributes(gone.tree, 'footer a', 'href')).toEqual([`${SUB_PATH}ferry/claims/words-of-the-master/`]);
});

test('the code on a comparison’s page is a frame of that address, with a title, a height and no right to run scripts', () => {
  for (const { path, label } of site.collations.flatMap(({ comparisons }) => comparisons)) {
    const code = textOf(select('details textarea[readonly]', pageAt(path).tree) ?? { type: 'text', value: '' });
    const [frame, ...others] = selectAll('*', fromHtml(code, { fragment: true }));
    expect(others).toEqual([]);
    expect(frame?.tagName).toBe('iframe');
    expect(frame?.properties.src).toBe(`${SUB_PATH}${path.slice(1)}embed/`);
    expect(frame?.properties.title).toContain(label);
    expect(frame?.properties.width).toBe('100%');
    expect(Number(frame?.properties.height)).toBeGreaterThan(200);
    expect(frame?.properties.loading).toBe('lazy');
    expect(frame?.properties.sandbox).toEqual(expect.not.stringContaining('allow-scripts'));
  }
});
