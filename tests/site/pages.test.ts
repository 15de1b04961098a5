import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { type LedgerEntry, parseLedger } from '../../src/compare/permalinks/index.ts';
import { attributes, type BuiltSite, isFramed, readSite } from './site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await readSite();
});

/** Ids that the story's ledger holds, whether what they stood for is there or gone. */
function everPublished(story: string, type: LedgerEntry['type']): readonly string[] {
  const file = join('content', story, 'permalinks.json');
  const read = existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : { ledger: [] };
  return 'ledger' in read ? read.ledger.filter((entry) => entry.type === type).map(({ id }) => id) : [];
}

/** A description that a link preview shows whole. */
const longestDescription = 200;

test('every page has a language, a title of its own, a description, one heading of the first rank and landmarks', () => {
  for (const { file, tree } of site.pages) {
    expect(attributes(tree, 'html', 'lang'), file).toEqual(['en']);
    expect(textOf(select('title', tree) ?? { type: 'text', value: '' }), file).toMatch(/\S/u);
    const [description = '', ...others] = attributes(tree, 'meta[name=description]', 'content');
    expect(others, file).toEqual([]);
    expect(description.length, `${file}: ${description}`).toBeGreaterThan(5);
    expect(description.length, `${file}: ${description}`).toBeLessThanOrEqual(longestDescription);
    expect(selectAll('h1', tree).length, file).toBe(1);
    for (const landmark of ['header', 'main', 'footer'])
      expect(selectAll(`body > ${landmark}`, tree).length, file).toBe(1);
  }
});

test('titles tell pages apart', () => {
  const titles = site.pages.map(({ tree }) => textOf(select('title', tree) ?? { type: 'text', value: '' }));
  const twice = titles.filter((title, at) => titles.indexOf(title) !== at);
  expect(twice).toEqual([]);
});

test('the first link of a page leads over its header, where there is one to pass', () => {
  for (const { file, tree } of site.pages.filter((page) => !isFramed(page))) {
    const [first = ''] = attributes(tree, 'body a[href]', 'href');
    expect(first, file).toMatch(/^#./u);
    expect(select(`main#${first.slice(1)}`, tree), file).toBeDefined();
  }
});

test('headings step down by one rank at most', () => {
  for (const { file, tree } of site.pages) {
    const ranks = selectAll('h1, h2, h3, h4, h5, h6', tree).map(({ tagName }) => Number(tagName.slice(1)));
    expect(ranks[0], file).toBe(1);
    expect(
      ranks.filter((rank, at) => at > 0 && rank > (ranks[at - 1] ?? 0) + 1),
      file,
    ).toEqual([]);
  }
});

test('ids are there once on a page', () => {
  for (const { file, tree } of site.pages) {
    const ids = attributes(tree, '[id]', 'id');
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      file,
    ).toEqual([]);
  }
});

describe('the pages are those that the content asks for', () => {
  test('each story folder is a story, each of its Markdown files a report', () => {
    const folders = readdirSync('content', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(site.collations.map(({ story }) => story.id)).toEqual(folders.map(({ name }) => name).sort());
    for (const { story, articles } of site.collations) {
      const files = readdirSync(join('content', story.id)).filter((name) => name.endsWith('.md'));
      expect(articles).toHaveLength(files.length);
      const published = [...new Set([...articles.map(({ id }) => id), ...everPublished(story.id, 'article')])];
      const texts = published.map((id) => `${id}.txt`);
      expect(readdirSync(join(site.folder, story.id, 'articles')).sort()).toEqual([...published, ...texts].sort());
    }
  });

  test('no page is there that nothing asks for, and none is missing', () => {
    const ofStories = site.collations.flatMap(({ story, articles, comparisons }) => [
      ...[story, ...articles, ...comparisons].map(({ path }) => path),
      ...comparisons.map(({ path }) => `${path}embed/`),
      ...everPublished(story.id, 'comparison').map((id) => `${story.path}claims/${id}/`),
      ...everPublished(story.id, 'comparison').map((id) => `${story.path}claims/${id}/embed/`),
      ...everPublished(story.id, 'article').map((id) => `${story.path}articles/${id}/`),
      `${story.path}timeline/`,
      `${story.path}actors/`,
      `${story.path}classroom/`,
      `${story.path}compare/`,
      ...articles.flatMap(({ id }, at) =>
        articles.slice(at + 1).map((other) => `${story.path}compare/${[id, other.id].sort().join('/')}/`),
      ),
    ]);
    const expected = ['/', '/about/', '/about/data/', '/about/style/', '/search/', ...ofStories].map(
      (path) => `${path.slice(1)}index.html`,
    );
    expect(site.pages.map(({ file }) => file)).toEqual([...new Set(['404.html', ...expected])].sort());
  });

  test('each story has its record and tables beside its pages', () => {
    for (const { story } of site.collations) {
      const names = [
        'collation.json',
        'comparisons.csv',
        'claims.csv',
        'annotations.json',
        'apparatus.xml',
        'feed.xml',
        'feed.json',
      ];
      for (const name of names) {
        expect(existsSync(join(site.folder, story.id, name)), `${story.id}/${name}`).toBe(true);
      }
    }
  });
});
