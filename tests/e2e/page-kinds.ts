import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../../src/cli/build.ts';
import { type Collation, collation } from '../../src/compare/schema.ts';
import { builtSite } from '../built-site.ts';

export const pageKinds = [
  'home',
  'story',
  'report',
  'comparison',
  'timeline',
  'actors',
  'classroom',
  'pairs',
  'pair',
  'search',
  'about',
  'data',
  'signs',
  'missing',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** One page of each kind, as a path without the base, of the site's first story; the comparison is the gravest there is. */
export async function pathsByKind(): Promise<Readonly<Record<PageKind, string>>> {
  return pathsOf(await firstCollation());
}

export function pathsOf({ story, articles, comparisons }: Collation): Readonly<Record<PageKind, string>> {
  const path = (of: { path: string } | undefined) => of?.path.slice(1) ?? '';
  return {
    home: '',
    story: path(story),
    report: path(articles[0]),
    comparison: path(comparisons.find(({ verdict }) => verdict === 'conflict') ?? comparisons[0]),
    timeline: `${path(story)}timeline/`,
    actors: `${path(story)}actors/`,
    classroom: `${path(story)}classroom/`,
    pairs: `${path(story)}compare/`,
    pair: `${path(story)}compare/${[articles[0]?.id, articles.at(-1)?.id].sort().join('/')}/`,
    search: 'search/',
    about: 'about/',
    data: 'about/data/',
    signs: 'about/style/',
    missing: 'no-such-page/',
  };
}

/** The record of the site's first story. */
export async function firstCollation(): Promise<Collation> {
  const [first] = readCollations(await builtSite());
  if (first === undefined) throw new Error('Expected a site with a story.');
  return first;
}

/** The records of a site's stories, in order of their addresses. */
export function readCollations(folder: string): readonly Collation[] {
  return pagesOf(folder)
    .filter((name) => name.endsWith('/collation.json'))
    .map((file) => collation.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

export const statusOf = (kind: PageKind): number => (kind === 'missing' ? 404 : 200);
