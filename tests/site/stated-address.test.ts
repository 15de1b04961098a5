import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { select } from 'hast-util-select';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contexts } from '../fixtures/published/contexts.ts';
import { type CopiedProject, copyProject } from './copied-project.ts';
import { quoted, weapons, writeHostileStory } from './hostile-story.ts';
import { annotationsAt, jsonAt, linkedData, namedSchema } from './open-record.ts';
import { expanded, faultsBy, readTable, validateTei, withXml } from './readers.ts';
import { attributes, type BuiltSite, readSiteFolder, type SitePage } from './site.ts';

/** Not the page for addresses that lead nowhere, nor one that stands in another's frame. */
const standsAlone = ({ file }: SitePage) => file !== '404.html' && !file.endsWith('/embed/index.html');

const HOST = 'https://news.example';
const BASE = '/compared/';
const story = 'ferry';

let project: CopiedProject;
let site: BuiltSite;
beforeAll(async () => {
  project = copyProject();
  const content = join(project.root, 'content');
  rmSync(content, { recursive: true });
  writeHostileStory(join(content, story));
  const cli = join(process.cwd(), 'src/cli/permalinks.ts');
  const recorded = spawnSync(process.execPath, [cli, '--yes'], { cwd: project.root, encoding: 'utf8' });
  expect(recorded.stderr).toBe('');
  site = readSiteFolder(await project.build({ SITE_URL: HOST, BASE_PATH: BASE }), BASE);
}, 300_000);
afterAll(() => project.remove());

const at = (...parts: readonly string[]) => join(site.folder, ...parts);
const textOf = (file: string) => readFileSync(at(file), 'utf8');
const exists = (address: string) => {
  const { origin, pathname } = new URL(address);
  const path = pathname.slice(BASE.length);
  return origin === HOST && site.files.includes(path === '' || path.endsWith('/') ? `${path}index.html` : path);
};
const comparisonPage = () => {
  const { comparisons = [] } = site.collations[0] ?? {};
  const hurt = comparisons.find(({ kind, readings }) => kind === 'casualty' && readings.length === 2);
  const page = site.pages.find(({ file }) => file === `${hurt?.path.slice(1)}index.html`);
  if (!hurt || !page) throw new Error('Expected a comparison of the people hurt, with its page');
  return { hurt, ...page };
};

test('every page knows its whole address', () => {
  for (const { file, tree } of site.pages.filter(standsAlone)) {
    const [canonical = ''] = attributes(tree, 'link[rel=canonical]', 'href');
    expect(exists(canonical), `${file}: ${canonical}`).toBe(true);
    expect(attributes(tree, 'meta[property="og:url"]', 'content'), file).toEqual([canonical]);
  }
});

test('the sitemap lists the pages that may be listed, and is named by robots.txt (libxml2)', () => {
  expect(textOf('robots.txt')).toContain(`Sitemap: ${HOST}${BASE}sitemap.xml\n`);
  const names = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  const listed = withXml(at('sitemap.xml'), ({ root }) =>
    root.find('s:url/s:loc', names).map(({ content }) => content),
  );
  expect(listed.filter((address) => !exists(address))).toEqual([]);
  const canonical = site.pages
    .filter(({ tree }) => select('meta[name=robots][content=noindex]', tree) === undefined)
    .flatMap(({ tree }) => attributes(tree, 'link[rel=canonical]', 'href'));
  expect(listed.toSorted()).toEqual(canonical.toSorted());
});

test('feeds of hostile titles are read as they were written (feedsmith)', () => {
  const atom = parseAtomFeed(textOf(`${story}/feed.xml`));
  const json = parseJsonFeed(textOf(`${story}/feed.json`));
  const oneLine = weapons.title.replaceAll('\u2028', ' ').replaceAll('\u202e', '').replaceAll(/ +/gu, ' ');
  expect(atom.title?.value).toBe(`${oneLine} · Variorum`);
  expect(json.title).toBe(`${oneLine} · Variorum`);
  const links = (atom.entries ?? []).flatMap(({ links }) => links?.map(({ href }) => href ?? '') ?? []);
  expect(links.length).toBeGreaterThan(0);
  expect([...links, ...(json.items ?? []).map(({ url }) => url ?? '')].filter((link) => !exists(link))).toEqual([]);
  expect(atom.links?.map(({ href }) => href)).toContain(`${HOST}${BASE}${story}/feed.xml`);
  expect(json.feed_url).toBe(`${HOST}${BASE}${story}/feed.json`);
});

test('a hostile story follows the schemas, and its words come back whole (ajv)', () => {
  for (const file of site.files.filter((one) => /\/(?:collation|claims\/[^/]+)\.json$/u.test(one))) {
    expect(faultsBy(namedSchema(site, file))(jsonAt(site, file)), file).toEqual([]);
  }
  expect(site.collations[0]?.story.title).toBe(weapons.title);
  const [claim] = site.collations[0]?.claims.filter(({ kind }) => kind === 'quote') ?? [];
  expect(claim?.quote.exact).toContain(quoted.text);
});

test('no cell of its tables is a formula, where a program parts them at semicolons either (csv-parse)', () => {
  // A figure below zero is a number, and stays one.
  const runs = /^\s*(?:[=+@]|-(?!\d+$))/u;
  for (const name of ['comparisons.csv', 'claims.csv']) {
    const cells = readTable(at(story, name)).flatMap((row) => Object.values(row));
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => runs.test(cell))).toEqual([]);
    const other = textOf(`${story}/${name}`).split(/[;\t\r\n]/u);
    expect(other.filter((cell) => runs.test(cell))).toEqual([]);
  }
});

test('the apparatus holds its words, and points to both the copy and the outlet’s page (libxml2)', () => {
  const file = at(story, 'apparatus.xml');
  validateTei(file);
  const names = { t: 'http://www.tei-c.org/ns/1.0' };
  const [titles, quotes, targets] = withXml(file, ({ root }) =>
    ['//t:titleStmt/t:title', '//t:rdg/t:quote', '//t:witness//t:ref/@target'].map((path) =>
      root.find(path, names).map(({ content }) => content),
    ),
  );
  expect(titles).toEqual([weapons.title]);
  expect(quotes?.some((words) => words.includes(quoted.text))).toBe(true);
  expect(targets).toContain("https://post.example/a?b=1&c='2'#d");
});

test('annotations reach the outlet’s own page, and count characters where a pair stands for one', async () => {
  const file = `${story}/annotations.json`;
  await expanded(jsonAt(site, file), HOST, contexts);
  const items = annotationsAt(site, file);
  expect(items.some(({ target }) => target.some(({ source }) => source.startsWith('https://post.example/')))).toBe(
    true,
  );
  for (const { target } of items) {
    const plain = target.find(({ source }) => source.endsWith('.txt'));
    const place = plain?.selector.find((one) => one.type === 'TextPositionSelector');
    const quote = plain?.selector.find((one) => one.type === 'TextQuoteSelector');
    const text = textOf(new URL(plain?.source ?? '').pathname.slice(BASE.length));
    expect([...text].slice(place?.start, place?.end).join('')).toBe(quote?.exact);
  }
});

test('linked data of hostile words stays in its element, and says what it should (jsonld.js)', async () => {
  for (const { file, data } of linkedData(site))
    await expect(expanded(data, HOST, contexts), file).resolves.toBeDefined();
  const { file } = comparisonPage();
  const nodes = await expanded(linkedData(site).find((one) => one.file === file)?.data ?? {}, HOST, contexts);
  const reports = nodes.filter((node) => node['@type']?.includes('http://schema.org/NewsArticle'));
  expect(reports.map((node) => Object(node)['http://schema.org/headline'][0]['@value'])).toContain(weapons.title);
  expect(reports.map((node) => node['@id'])).toContain("https://post.example/a?b=1&c='2'#d");
});

test('a comparison bears the tags by which reference managers cite it', () => {
  const { tree, hurt } = comparisonPage();
  const named = (name: string) => attributes(tree, `meta[name="${name}"]`, 'content');
  expect(named('citation_title')).toHaveLength(1);
  expect(named('citation_title')[0]).toContain(hurt.label);
  expect(named('citation_public_url')).toEqual([`${HOST}${BASE}${hurt.path.slice(1)}`]);
  expect(named('citation_publication_date')[0]).toMatch(/^\d{4}\/\d\d\/\d\d$/u);
  expect(named('DC.identifier')).toEqual(named('citation_public_url'));
  expect(named('DC.type')).toEqual(['webpage']);
  expect(named('DCTERMS.references')).toEqual(["https://post.example/a?b=1&c='2'#d"]);
  expect(named('DC.source')).toEqual([]);
});

test('the link to the outlet’s page names the quoted words', () => {
  const { tree } = comparisonPage();
  const [outlet = ''] = attributes(tree, 'a[rel=external]', 'href');
  expect(outlet).toMatch(/^https:\/\/post\.example\/a\?b=1&c='2'#d:~:text=[^"<>]*12/u);
});
