import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { pagesOf } from '../../src/cli/build.ts';
import { type Collation, collation as collationSchema } from '../../src/compare/schema.ts';
import { builtSite } from '../built-site.ts';

/** A built site as its tests read it. */
export interface BuiltSite {
  readonly base: string;
  readonly folder: string;
  /** Every file, relative to the folder. */
  readonly files: readonly string[];
  readonly pages: readonly SitePage[];
  readonly collations: readonly Collation[];
}

export interface SitePage {
  /** Its file, relative to the folder. */
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
}

/** Whether a page is one of the small ones that stand in other sites' frames. */
export function isFramed({ file }: SitePage): boolean {
  return file.endsWith('/embed/index.html');
}

/** The site under a base, built if need be, with every page parsed. */
export async function readSite(base = '/'): Promise<BuiltSite> {
  return readSiteFolder(await builtSite(base), base);
}

export function readSiteFolder(folder: string, base = '/'): BuiltSite {
  const files = pagesOf(folder).filter((file) => !file.startsWith('.'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: read(file), tree: fromHtml(read(file)) }));
  const collations = files
    .filter((file) => file.endsWith('/collation.json'))
    .map((file) => collationSchema.parse(JSON.parse(read(file))));
  return { base, folder, files, pages, collations };
}

/** The values of an attribute of all elements that a selector finds. */
export function attributes(tree: Root, selector: string, name: string): readonly string[] {
  return selectAll(selector, tree).flatMap(({ properties }) => {
    const value = properties[name];
    return value === undefined || value === null ? [] : [Array.isArray(value) ? value.join(' ') : String(value)];
  });
}
