import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CopiedProject, copyProject } from './copied-project.ts';
import { reasons, writeEditedStory } from './edited-story.ts';
import { attributes, type BuiltSite, readSiteFolder } from './site.ts';

let project: CopiedProject;
let site: BuiltSite;
let edited: ReturnType<typeof writeEditedStory>;
beforeAll(async () => {
  project = copyProject();
  cpSync('tests/fixtures/ferry', join(project.root, 'content/ferry'), { recursive: true });
  edited = writeEditedStory(join(project.root, 'content/edited-bridge'));
  site = readSiteFolder(await project.build());
}, 300_000);
afterAll(() => project.remove());

const pageAt = (path: string) => site.pages.find(({ file }) => file === `${path}index.html`.replace(/^\//u, ''));
const ferry = () => site.collations.find(({ story }) => story.id === 'ferry');

test('a story that is dropped into the folder is on the home page', () => {
  const home = pageAt('/');
  expect(home && attributes(home.tree, 'main a', 'href')).toContain('/ferry/');
});

test('its reports have their pages', () => {
  expect(ferry()?.articles.map(({ path }) => path)).toEqual([
    '/ferry/articles/kestrel-gazette/',
    '/ferry/articles/northern-herald/',
  ]);
  for (const { path } of ferry()?.articles ?? []) expect(pageAt(path), path).toBeDefined();
});

test('“at least 12” and “nine” killed stand as a conflict, with both reports’ words on its page', () => {
  const killed =
    ferry()?.comparisons.filter(({ kind, readings }) => kind === 'casualty' && readings.length === 2) ?? [];
  expect(killed.map(({ verdict }) => verdict)).toEqual(['conflict']);
  const page = pageAt(killed[0]?.path ?? '');
  const marks = page === undefined ? [] : selectAll('main mark', page.tree).map((mark) => textOf(mark));
  expect(marks.join(' ')).toMatch(/12/u);
  expect(marks.join(' ')).toMatch(/nine/iu);
});

test('the story’s own page leads to that conflict', () => {
  const killed = ferry()?.comparisons.find(({ kind, verdict }) => kind === 'casualty' && verdict === 'conflict');
  const page = pageAt('/ferry/');
  expect(page && select('h1', page.tree) && textOf(page.tree)).toContain('Kestrel Bay');
  expect(page && attributes(page.tree, 'main a', 'href')).toContain(killed?.path);
});

test('the search has records of both stories', () => {
  const records = readFileSync(join(site.folder, 'search/records.json'), 'utf8');
  const stories = new Set([...records.matchAll(/"story":"(?<story>[^"]+)"/gu)].map(({ groups }) => groups?.story));
  expect([...stories].sort()).toEqual(site.collations.map(({ story }) => story.id));
});

test('what an editor set aside keeps its page, says why, and is no discrepancy', () => {
  const page = pageAt(edited.dismissed.path);
  expect(page && textOf(page.tree)).toContain(reasons.dismiss);
  // Its verdict is told in words, and signs nothing any more.
  expect(page && selectAll('.head .verdict, .head[data-verdict="conflict"]', page.tree)).toEqual([]);
  expect(page && attributes(page.tree, 'meta[name=description]', 'content')[0]).toContain(reasons.dismiss);
  const story = pageAt('/edited-bridge/');
  const listed = story === undefined ? [] : selectAll('.dismissed a', story.tree);
  expect(listed.map((link) => link.properties.href)).toEqual([edited.dismissed.path]);
  const table = story && select('table', story.tree);
  expect(table && textOf(table)).not.toContain(edited.dismissed.label);
});

test('a comparison that an editor renamed has its address, a quiet word in the table, and the reason on its page', () => {
  const page = pageAt(edited.renamed.path);
  const words = page === undefined ? '' : textOf(page.tree);
  expect(words).toContain('Cracks found in the deck');
  expect(words).toContain(reasons.relabel);
  expect(words).toContain(`Was called “${edited.renamed.label}”.`);
  const story = pageAt('/edited-bridge/');
  const marked = story === undefined ? [] : selectAll('tr:has(.edited) th a', story.tree);
  expect(marked.map((link) => link.properties.href)).toEqual([edited.renamed.path]);
});
