import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SUB_PATH } from '../built-site.ts';
import { attributes, type BuiltSite, isFramed, readSite, type SitePage } from './site.ts';

/** Only its path counts: addresses without a host are read against it. */
const HOST = 'http://site.invalid';

describe.each(['/', SUB_PATH])('under %s', (base) => {
  let site: BuiltSite;
  let ids: ReadonlyMap<string, ReadonlySet<string>>;

  beforeAll(async () => {
    site = await readSite(base);
    ids = new Map(site.pages.map(({ file, tree }) => [file, new Set(attributes(tree, '[id]', 'id'))]));
  });

  /** What is wrong with an address that stands on a page; undefined for one that leads out or to its target. */
  function problemOf(address: string, page: string): string | undefined {
    const url = new URL(address, `${HOST}${base}${page.replace(/index\.html$/u, '')}`);
    if (url.origin !== HOST) return undefined;
    if (!url.pathname.startsWith(base)) return 'leads out of the base path';
    const path = decodeURI(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!site.files.includes(file)) return 'leads to no file';
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || ids.get(file)?.has(fragment) ? undefined : 'leads to no element';
  }

  const deadLinks = ({ file, tree }: SitePage) =>
    [...attributes(tree, '[href]', 'href'), ...attributes(tree, '[src]', 'src'), ...attributes(tree, 'form', 'action')]
      .filter((address) => problemOf(address, file) !== undefined)
      .map((address) => `${file}: ${address} ${problemOf(address, file)}`);

  test('every link inside the site leads to a file, and its fragment to an element', () => {
    expect(site.pages.length).toBeGreaterThan(5);
    expect(site.pages.flatMap(deadLinks)).toEqual([]);
  });

  test('every address that the search may give leads there, too', () => {
    const records = readFileSync(join(site.folder, 'search/records.json'), 'utf8');
    const addresses = [...records.matchAll(/"url":"(?<url>[^"]+)"/gu)].flatMap(({ groups }) => groups?.url ?? []);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => problemOf(address, 'index.html') !== undefined)).toEqual([]);
  });

  test('every path of the record is a page', () => {
    const paths = site.collations.flatMap(({ story, articles, comparisons }) =>
      [story, ...articles, ...comparisons].map(({ path }) => path),
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !site.files.includes(`${path.slice(1)}index.html`))).toEqual([]);
  });

  test('every page knows its own address, but those that moved or show another in small', () => {
    const wrong = site.pages.filter((page) => {
      const { file, tree } = page;
      if (isFramed(page)) return false;
      if (attributes(tree, 'script[data-to]', 'src').length > 0) return false;
      const own = base + file.replace(/index\.html$/u, '').replace(/\.html$/u, '/');
      return !attributes(tree, 'link[rel=canonical]', 'href').every((href) => new URL(href, HOST).pathname === own);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
