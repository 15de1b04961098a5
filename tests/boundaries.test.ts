import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms and packages the files of a room may import; `types:` allows `import type` only. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  claims: ['claims', 'zod', 'stemmer'],
  compare: ['compare', 'claims', 'zod'],
  markdown: [
    'markdown',
    'claims',
    'unified',
    'vfile',
    'unist-util-visit',
    /^re(?:mark|hype)-/u.source,
    'types:hast',
    'types:mdast',
  ],
  stories: ['stories', 'markdown', 'claims', 'compare', 'zod', 'yaml', 'node:fs', 'node:path'],
  loaders: ['loaders', 'stories', 'markdown', 'types:astro/loaders', 'node:fs', 'node:path', 'node:url', 'node:crypto'],
  site: [
    'site',
    'claims',
    'compare',
    'markdown',
    'stories',
    'astro:content',
    'node:crypto',
    'types:astro',
    'types:schema-dts',
  ],
  cards: ['cards', 'site', 'stories', 'types:compare', 'styles', 'harfbuzzjs', 'sharp', 'node:'],
  layouts: ['layouts', 'components', 'site', 'styles', 'client', '@fontsource-variable/', 'types:astro'],
  components: ['components', 'site', 'styles', 'client', 'types:claims', 'types:compare'],
  pages: ['pages', 'layouts', 'components', 'cards', 'site', 'types:astro'],
  client: ['client', 'types:site', 'types:compare', 'fuse.js'],
  cli: [
    'cli',
    'claims',
    'compare',
    'markdown',
    'stories',
    'site',
    'client',
    'zod',
    'node:',
    'esbuild',
    'hast-util-from-html',
    'rehype-stringify',
    'types:hast',
    'unified',
    'unist-util-visit',
  ],
  styles: ['styles'],
  'content.config.ts': ['loaders', 'stories', 'astro:content'],
};

interface Import {
  readonly file: string;
  /** A room of `src`, or a package as named in the import. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<static>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gu;

function importsOf(file: string): readonly Import[] {
  return [...readFileSync(join('src', file), 'utf8').matchAll(statement)].map(({ groups }) => {
    const name = groups?.static ?? groups?.dynamic ?? '';
    const target = name.startsWith('.') ? roomOf(posix.join(dirname(file), name)) : name;
    return { file, target, typeOnly: groups?.type !== undefined };
  });
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function isAllowed({ target, typeOnly }: Import, allowed: readonly string[]): boolean {
  return allowed.some((entry) => {
    const name = entry.replace(/^types:/u, '');
    if (name !== entry && !typeOnly) return false;
    if (name.startsWith('^')) return new RegExp(name, 'u').test(target);
    return target === name || target.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`);
  });
}

const files = globSync('**/*.{ts,astro}', { cwd: 'src' })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

test('every room of the house is in the table', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in rooms))).toEqual([]);
});

test.each(Object.entries(rooms))('%s imports only what it may', (room, allowed) => {
  const own = files.filter((file) => roomOf(file) === room);
  const wrong = own.flatMap(importsOf).filter((found) => !isAllowed(found, allowed));
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

const impure =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\btoLocale|\blocaleCompare\b|\bIntl\.(?!NumberFormat\('en)|\bfetch\(/u;

test.each(files.filter((file) => /^(?:claims|compare|markdown)\//u.test(file)))(
  '%s asks neither clock, chance, locale nor network',
  (file) => {
    const code = readFileSync(join('src', file), 'utf8').replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gsu, '');
    expect(impure.exec(code)?.[0]).toBeUndefined();
  },
);
