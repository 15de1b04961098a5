import { expect, test } from 'vitest';
import { createLinks } from '../../src/site/links.ts';

test.each([
  ['/', '/ferry/claims/people-killed/'],
  ['/variorum', '/variorum/ferry/claims/people-killed/'],
  ['/variorum/', '/variorum/ferry/claims/people-killed/'],
  ['/a/b/', '/a/b/ferry/claims/people-killed/'],
])('a comparison under the base path %s', (base, expected) => {
  expect(createLinks(base).comparison('ferry', 'people-killed')).toBe(expected);
});

test('addresses of pages end in a slash, a fragment follows it, files keep their extension', () => {
  const links = createLinks('/');
  expect(links.home()).toBe('/');
  expect(links.timeline('ferry')).toBe('/ferry/timeline/');
  expect(links.mark('ferry', 'harbour-post', 'c12')).toBe('/ferry/articles/harbour-post/#m-c12');
  expect(links.claimsCsv('ferry')).toBe('/ferry/claims.csv');
});
