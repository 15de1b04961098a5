import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADDRESSES_FILE, formatAddresses, parseAddresses } from '../../src/cli/addresses/file.ts';
import { addressesOf, deadAddresses } from '../../src/cli/addresses/read.ts';
import { builtSite, inventedSite, SUB_PATH } from '../built-site.ts';

/** Where the shipped stories gave way to others, there is no list until `npm run addresses` makes one. */
const published = existsSync(ADDRESSES_FILE) ? parseAddresses(readFileSync(ADDRESSES_FILE, 'utf8')) : [];

describe.each(['/', SUB_PATH])('under %s', (base) => {
  test('every address that was ever published answers, with the words that its fragment leads to', async () => {
    expect(deadAddresses(published, await builtSite(base), base)).toEqual([]);
  });

  test('a fragment of a page that moved is looked for where that leads; what nothing answers is told', async () => {
    const site = await inventedSite(base);
    const moved = '/ferry/claims/deaths-in-the-bay/';
    const dead = ['/ferry/claims/never/', `${moved}#m-never`, '/ferry/#c-never'];
    expect(deadAddresses([moved, `${moved}#r-kestrel-gazette`, ...dead], site, base)).toEqual(dead);
  });
});

test('the list names pages, files and words, and loses none when it grows', async () => {
  const there = addressesOf(await inventedSite());
  expect(there).toContain('/ferry/');
  expect(there).toContain('/ferry/collation.json');
  expect(there).toContain('/ferry/actors/#actor-anna-holm');
  expect(there.filter((address) => address.startsWith('/_astro/'))).toEqual([]);
  const grown = parseAddresses(formatAddresses(['/old/', '/ferry/'], there));
  expect(grown).toEqual(['/old/', ...there].sort());
});
