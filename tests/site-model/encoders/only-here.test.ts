import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What code that encodes by itself looks like. */
const escaping = [
  /&(?:amp|lt|gt|quot|apos|#x?[\da-f]+);/iu,
  /\\u003c|\\x3c/iu,
  /\bJSON\.stringify\(/u,
  /\bencodeURI(?:Component)?\(|\b(?:un)?escape\(/u,
  /<\?xml|<!\[CDATA\[/u,
  /replace(?:All)?\([^)]*["'<>&][^)]*&/u,
  /['`]""['`]/u,
];

/** Rooms that write what is published. Command lines and what is read in a browser write no files of the site. */
const files = globSync('src/{site,pages,components,layouts}/**/*.{ts,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('src/site/encoders/'))
  .sort();

test.each(files)('%s leaves the escaping of text to the encoders', (file) => {
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*/gmsu, '');
  expect(escaping.flatMap((sign) => sign.exec(code)?.[0] ?? [])).toEqual([]);
});

test('markup goes into a page as it is in two places: the report, made by the sanitiser, and data in JSON', () => {
  const raw = files.filter((file) => readFileSync(file, 'utf8').includes('set:html'));
  expect(raw).toEqual(['src/components/ArticleReader.astro', 'src/components/LinkedData.astro']);
});
