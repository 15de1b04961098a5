import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { beforeAll, expect, test } from 'vitest';
import type { CopyFile } from '../../src/cli/export/folder.ts';
import { portableFiles } from '../../src/cli/export/portable.ts';
import { inventedSite, SUB_PATH } from '../built-site.ts';
import { copyProject } from './copied-project.ts';
import { attributes } from './site.ts';

let copy: readonly CopyFile[];
let names: ReadonlySet<string>;
beforeAll(async () => {
  copy = await portableFiles(await inventedSite(SUB_PATH), { base: SUB_PATH, site: 'https://press.example' });
  names = new Set(copy.map(({ name }) => name));
});

const textOf = ({ bytes }: CopyFile) => Buffer.from(bytes).toString('utf8');
const pages = () =>
  copy.filter(({ name }) => name.endsWith('.html')).map((file) => ({ name: file.name, tree: fromHtml(textOf(file)) }));

/** The file that a path leads to from another. */
const target = (file: string, path: string) =>
  posix.join(posix.dirname(file), decodeURIComponent(path.split(/[?#]/u, 1)[0] ?? ''));

test('every link is a path to a file of the copy, or leads out', () => {
  expect(pages().length).toBeGreaterThan(20);
  const wrong = pages().flatMap(({ name, tree }) =>
    [...attributes(tree, '[href]', 'href'), ...attributes(tree, '[src]', 'src'), ...attributes(tree, 'form', 'action')]
      .filter((path) => !/^(?:https?:|mailto:|#)/u.test(path))
      .filter((path) => !names.has(target(name, path)))
      .map((path) => `${name}: ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('no page has a module, or a policy that a file would break', () => {
  for (const { name, tree } of pages()) {
    expect(selectAll('script[type=module], link[rel=preload]', tree), name).toEqual([]);
    const [policy = ''] = attributes(tree, 'meta[http-equiv="Content-Security-Policy"]', 'content');
    expect(policy, name).toContain("default-src 'none'; script-src 'self' file:;");
    expect(policy, name).not.toMatch(/unsafe|\*|https?:/u);
  }
});

test('scripts and styles name no module and no path from a root', () => {
  for (const file of copy.filter(({ name }) => name.endsWith('.js') && name !== 'search/records.js')) {
    expect(textOf(file), file.name).not.toMatch(/^import[ {*"']|\bimport\(|^export[ {]/mu);
  }
  for (const file of copy.filter(({ name }) => name.endsWith('.css'))) {
    const paths = [...textOf(file).matchAll(/url\((?!["']?data:)["']?(?<path>[^)"']+)/gu)];
    expect(paths.filter(({ groups }) => !names.has(target(file.name, groups?.path ?? '')))).toEqual([]);
  }
});

test('the search’s records lead to files', () => {
  const records = copy.find(({ name }) => name === 'search/records.js');
  const urls = [...textOf(records ?? { name: '', bytes: Buffer.of() }).matchAll(/"url":"(?<url>[^"]+)"/gu)];
  expect(urls.length).toBeGreaterThan(20);
  expect(urls.filter(({ groups }) => !names.has(target('search/records.js', groups?.url ?? '')))).toEqual([]);
});

test('content that can’t be published stops the export, with its place, and nothing is written', () => {
  const project = copyProject();
  try {
    cpSync('tests/fixtures/ferry', join(project.root, 'content/ferry'), { recursive: true });
    writeFileSync(join(project.root, 'content/ferry/story.yaml'), 'title: [');
    const args = ['src/cli/export.ts', '--portable', 'a copy'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: project.root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/story\.yaml:\d+:\d+ /u);
    expect(stderr).toContain('The site was not built, and a copy is as it was.');
    expect(existsSync(join(project.root, 'a copy'))).toBe(false);
  } finally {
    project.remove();
  }
});

test('what only the web has use for is not there', () => {
  const left = [...names].filter((name) =>
    /card\.png|\/embed\/|_redirects|robots\.txt|sitemap\.xml|404\.html/u.test(name),
  );
  expect(left).toEqual([]);
});
