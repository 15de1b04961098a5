import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { select } from 'hast-util-select';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/compare/permalinks/index.ts';
import { SUB_PATH } from '../built-site.ts';
import { contexts } from '../fixtures/published/contexts.ts';
import { annotationsAt, jsonAt, linkedData, namedSchema } from './open-record.ts';
import { readApparatus } from './read-apparatus.ts';
import { expanded, faultsBy, readTable, validateTei, withXml } from './readers.ts';
import { attributes, type BuiltSite, readSite, type SitePage } from './site.ts';

/** Not the page for addresses that lead nowhere, nor one that stands in another's frame. */
const standsAlone = ({ file }: SitePage) => file !== '404.html' && !file.endsWith('/embed/index.html');

/** Only its path counts: a build that was not told its host writes none. */
const HOST = 'http://site.invalid';

describe.each(['/', SUB_PATH])('under %s', (base) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await readSite(base);
  });

  const at = (...parts: readonly string[]) => join(site.folder, ...parts);
  const textOf = (file: string) => readFileSync(at(file), 'utf8');
  /** The file that an address of the site leads to; undefined where there is none, or it leads out. */
  const fileAt = (address: string) => {
    const { origin, pathname } = new URL(address, HOST);
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : 'outside';
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return origin === HOST && site.files.includes(file) ? file : undefined;
  };
  const stories = () => site.collations.map(({ story }) => story.id);
  const everRecorded = (story: string) => {
    const read = parseLedger(readFileSync(join('content', story, 'permalinks.json'), 'utf8'));
    return 'ledger' in read ? read.ledger.filter(({ type }) => type === 'comparison').map(({ id }) => id) : [];
  };

  test('each record follows the schema that it names (ajv)', () => {
    for (const story of stories()) {
      const file = `${story}/collation.json`;
      expect(faultsBy(namedSchema(site, file))(jsonAt(site, file)), file).toEqual([]);
    }
  });

  test('a record that lacks what it must have, or has more, does not follow it', () => {
    const file = `${stories()[0]}/collation.json`;
    const { claims, ...rest } = jsonAt(site, file);
    const faults = faultsBy(namedSchema(site, file));
    expect(faults(rest)).not.toEqual([]);
    expect(faults({ ...rest, claims, verdict: 'true' })).not.toEqual([]);
  });

  test('beside each comparison that was ever published stands its file, by its schema (ajv)', () => {
    const faults = faultsBy(jsonAt(site, 'schemas/comparison-1.json'));
    for (const { story, comparisons } of site.collations) {
      const ids = new Set([...comparisons.map(({ id }) => id), ...everRecorded(story.id)]);
      for (const id of ids) {
        const file = `${story.id}/claims/${id}.json`;
        expect(faults(jsonAt(site, file)), file).toEqual([]);
        expect(namedSchema(site, file), file).toEqual(jsonAt(site, 'schemas/comparison-1.json'));
      }
    }
  });

  test('a page leads to the same in other formats', () => {
    for (const { file, tree } of site.pages.filter(standsAlone)) {
      const others = attributes(tree, 'link[rel=alternate]', 'href');
      expect(others.length, file).toBeGreaterThan(1);
      expect(
        others.filter((href) => fileAt(href) === undefined),
        file,
      ).toEqual([]);
    }
    for (const { story, comparisons } of site.collations) {
      for (const { id } of comparisons) {
        const page = site.pages.find(({ file }) => file === `${story.id}/claims/${id}/index.html`);
        const [json] = page ? attributes(page.tree, 'link[type="application/json"]', 'href') : [];
        expect(json && fileAt(json)).toBe(`${story.id}/claims/${id}.json`);
      }
    }
  });

  test('tables hold what the record holds, and no cell that a spreadsheet runs (csv-parse)', () => {
    for (const { story, comparisons, claims } of site.collations) {
      const rows = readTable(at(story.id, 'comparisons.csv'));
      expect(rows.map(({ id }) => id)).toEqual(comparisons.map(({ id }) => id));
      expect(rows.map(({ verdict }) => verdict)).toEqual(comparisons.map(({ verdict }) => verdict));
      const claimRows = readTable(at(story.id, 'claims.csv'));
      expect(claimRows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
      expect(claimRows.map(({ start, end }) => [Number(start), Number(end)])).toEqual(
        claims.map(({ start, end }) => [start, end]),
      );
      const cells = [...rows, ...claimRows].flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^\s*[=+@＝＋＠]|^\s*-(?!\d+(?:\.\d+)?$)/u.test(cell))).toEqual([]);
    }
  });

  test('annotations are linked data in which every name is known (jsonld.js)', async () => {
    for (const story of stories()) {
      const read = await expanded(jsonAt(site, `${story}/annotations.json`), `${HOST}${base}`, contexts);
      expect(read[0]?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    }
  });

  test('annotations quote the plain text where they say, and stand at the marks of the page', () => {
    for (const { story, claims } of site.collations) {
      const items = annotationsAt(site, `${story.id}/annotations.json`);
      expect(items.length).toBe(claims.length);
      for (const { id, target } of items) {
        const [page, plain] = target;
        const file = page && fileAt(page.source);
        const fragment = page?.selector.find((one) => one.type === 'FragmentSelector');
        const tree = site.pages.find((one) => one.file === file)?.tree;
        expect(tree && select(`#${fragment?.value}`, tree), id).toBeDefined();
        const text = plain && fileAt(plain.source);
        const place = plain?.selector.find((one) => one.type === 'TextPositionSelector');
        const quote = plain?.selector.find((one) => one.type === 'TextQuoteSelector');
        const characters = [...(text === undefined ? '' : textOf(text))];
        expect(characters.slice(place?.start, place?.end).join(''), id).toBe(quote?.exact);
        expect(
          characters
            .slice(0, place?.start)
            .join('')
            .endsWith(quote?.prefix ?? '-'),
          id,
        ).toBe(true);
      }
    }
  });

  test('the apparatus is TEI, and its readings are what the witnesses’ texts hold (libxml2)', () => {
    for (const { story, articles, comparisons } of site.collations) {
      const file = at(story.id, 'apparatus.xml');
      validateTei(file);
      const { witnesses, apps, attached, quotes } = readApparatus(file);
      expect(witnesses).toEqual(articles.map(({ siglum }) => siglum));
      expect(apps).toEqual(comparisons.map(({ id, verdict }) => [`app-${id}`, verdict]));
      for (const [between, first] of attached) expect(between).toBe(first.replaceAll('\n\n', ''));
      expect(quotes.length).toBeGreaterThan(0);
      const texts = new Map(articles.map(({ siglum, text }) => [siglum, text]));
      for (const { wit, words, between } of quotes) {
        expect(between).toBe(words.replaceAll('\n\n', ''));
        expect(texts.get(wit), wit).toContain(words);
      }
    }
  });

  test('feeds hold the recorded discrepancies with days of the ledger (feedsmith)', () => {
    const files = [...stories().map((story) => `${story}/feed`), 'feed'];
    for (const file of files) {
      const atom = parseAtomFeed(textOf(`${file}.xml`));
      const json = parseJsonFeed(textOf(`${file}.json`));
      const entries = atom.entries ?? [];
      expect(entries.length, file).toBeGreaterThan(0);
      expect(entries.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(entries.filter(({ links }) => fileAt(links?.[0]?.href ?? '') === undefined)).toEqual([]);
      expect(entries.filter(({ updated }) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/u.test(String(updated)))).toEqual([]);
      expect(
        [atom.id, ...entries.map(({ id }) => id)].filter((id) => !/^urn:uuid:[\da-f-]{36}$/u.test(id ?? '')),
      ).toEqual([]);
    }
  });

  test('each feed has what Atom asks of a feed and of its entries, once (libxml2)', () => {
    const names = { a: 'http://www.w3.org/2005/Atom' };
    for (const file of [...stories().map((story) => `${story}/feed.xml`), 'feed.xml']) {
      withXml(at(file), ({ root }) => {
        const count = (path: string) => root.find(path, names).length;
        const entries = count('a:entry');
        for (const name of ['id', 'title', 'updated']) {
          expect([count(`a:${name}`), count(`a:entry[count(a:${name}) = 1]`)], `${file} ${name}`).toEqual([1, entries]);
        }
        expect(count('a:author/a:name')).toBe(1);
        expect(count('a:link[@rel="self"]')).toBe(1);
        expect(count('a:entry[a:link[@rel="alternate"] and a:summary and a:content]')).toBe(entries);
        const [latest] = root.find('a:updated', names).map(({ content }) => content);
        const updated = root.find('a:entry/a:updated', names).map(({ content }) => content);
        expect(updated.toSorted().at(-1)).toBe(latest);
      });
    }
  });

  test('each story, report and comparison tells of itself in linked data, without a rating (jsonld.js)', async () => {
    const blocks = linkedData(site);
    const told = new Set(blocks.map(({ file }) => file));
    for (const { story, articles, comparisons } of site.collations) {
      const paths = [story, ...articles, ...comparisons].map(({ path }) => `${path.slice(1)}index.html`);
      expect(paths.filter((path) => !told.has(path))).toEqual([]);
    }
    for (const { file, data } of blocks) {
      const page = `${HOST}${base}${file.replace(/index\.html$/u, '')}`;
      const nodes = await expanded(data, page, contexts);
      expect(nodes.length, file).toBeGreaterThan(0);
      expect(JSON.stringify(data), file).not.toMatch(/"@type":"\w*(?:Review|Rating)/u);
    }
  });

  test('a comparison says where its claims appear, and that it quotes these reports', async () => {
    const { story, articles, comparisons } = site.collations[0] ?? {};
    const several = comparisons?.find(({ readings }) => readings.length > 1);
    const file = `${several?.path.slice(1)}index.html`;
    const block = linkedData(site).find((one) => one.file === file);
    const nodes = await expanded(block?.data ?? {}, `${HOST}${base}`, contexts);
    const ofType = (type: string) => nodes.filter((node) => node['@type']?.includes(`http://schema.org/${type}`));
    const reports = several?.readings.map(({ article }) => articles?.find(({ id }) => id === article)) ?? [];
    expect(ofType('NewsArticle').length).toBe(reports.length);
    const appearances = ofType('Claim').flatMap((node) => Object(node)['http://schema.org/appearance']);
    expect(appearances.length).toBe(reports.length);
    const [page] = ofType('WebPage');
    expect(Object(page)['http://purl.org/spar/cito/includesQuotationFrom'].length).toBe(reports.length);
    expect(story).toBeDefined();
  });

  test('without a host no file names one, and there is no list of whole addresses', () => {
    expect(site.files).not.toContain('sitemap.xml');
    expect(textOf('robots.txt')).not.toMatch(/sitemap/iu);
    for (const { file, tree, html } of site.pages) {
      expect(html, file).not.toContain('example.org');
      expect(select('meta[property="og:url"], meta[name=citation_public_url]', tree), file).toBeUndefined();
    }
  });
});
