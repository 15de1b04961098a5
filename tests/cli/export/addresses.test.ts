import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../../src/cli/export/addresses.ts';

const files = new Set([
  'index.html',
  'cape/index.html',
  'cape/claims/boats/index.html',
  'cape/what now?.html',
  'a.css',
]);

describe.each(['/', '/news/', '/news'])('built under %s', (base) => {
  const { from, fileOf } = createAddresses({ base, site: undefined, files });
  const root = base.endsWith('/') ? base : `${base}/`;

  test.each([
    ['index.html', '', 'index.html'],
    ['index.html', 'cape/', 'cape/index.html'],
    ['cape/claims/boats/index.html', '', '../../../index.html'],
    ['cape/claims/boats/index.html', 'cape/#c-boats', '../../index.html#c-boats'],
    ['cape/index.html', 'cape/claims/boats/?q=a/b#r-x', 'claims/boats/index.html?q=a/b#r-x'],
    ['cape/index.html', 'cape/', 'index.html'],
    ['cape/index.html', 'a.css', '../a.css'],
    ['index.html', 'cape/what%20now%3F.html', 'cape/what%20now%3F.html'],
  ])('from %s to /%s', (file, address, path) => {
    expect(from(file, root + address)).toBe(path);
  });

  test.each(['cape', 'cape/nothing/', '../index.html', '%E0%A4%A'])('/%s leads to no file', (address) => {
    expect(fileOf(root + address)).toBeUndefined();
  });

  test.each(['https://post.example/', '//post.example/', '#top', 'mailto:desk@post.example'])(
    '%s is no file',
    (one) => {
      expect(from('index.html', one)).toBeUndefined();
    },
  );
});

test('what leads to the web has the host, where it is known', () => {
  const options = { base: '/news/', files };
  const known = createAddresses({ ...options, site: 'https://press.example' });
  expect(known.onTheWeb('/news/cape/')).toBe('https://press.example/news/cape/');
  expect(createAddresses({ ...options, site: undefined }).onTheWeb('/news/cape/')).toBeUndefined();
});
