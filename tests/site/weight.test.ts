import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributes, readSite } from './site.ts';

/** Bytes over the line, compressed as hosts do. */
const MOST_TEXT = 60_000;
const MOST_SCRIPT = 12_000;

test('no page asks for more than 60 kB of HTML and CSS, and 12 kB of script', async () => {
  const site = await readSite();
  const weights = new Map<string, number>();
  const weightOf = (file: string) => {
    const known = weights.get(file) ?? gzipSync(readFileSync(join(site.folder, file))).length;
    weights.set(file, known);
    return known;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + weightOf(file), 0);
  for (const { file, html, tree } of site.pages) {
    const styles = attributes(tree, 'link[rel=stylesheet]', 'href').map(fileOf);
    const scripts = withImports(attributes(tree, 'script[src]', 'src').map(fileOf), (script) =>
      readFileSync(join(site.folder, script), 'utf8'),
    );
    expect(gzipSync(html).length + sum(styles), `${file}: HTML and CSS`).toBeLessThanOrEqual(MOST_TEXT);
    expect(sum(scripts), `${file}: script`).toBeLessThanOrEqual(MOST_SCRIPT);
  }
});

const fileOf = (href: string) => href.replace(/^\//u, '');

/** Scripts with all that they import when they begin; what they load later is not among them. */
function withImports(scripts: readonly string[], read: (file: string) => string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...scripts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = read(file).matchAll(/(?:from|import)\s*["'](?<path>\.[^"']+)["']/gu);
    for (const { groups } of imports) waiting.push(posix.join(posix.dirname(file), groups?.path ?? ''));
  }
  return found;
}
