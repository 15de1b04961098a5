import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../../src/cli/export/addresses.ts';
import { portablePage } from '../../../src/cli/export/page.ts';

const files = new Set([
  'index.html',
  'cape/index.html',
  'search/index.html',
  'search/records.json',
  '_astro/s.js',
  'm.js',
]);

function portable(body: string, { head = '', site }: { head?: string; site?: string } = {}) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  return fromHtml(portablePage(html, 'cape/index.html', createAddresses({ base: '/', site, files })));
}

const properties = (tree: ReturnType<typeof fromHtml>, selector: string) => select(selector, tree)?.properties;

test('links become paths to files; others stay as they are', () => {
  const tree = portable(
    '<a id="a" href="/">x</a><a id="b" href="https://post.example/">y</a><a id="c" href="#top">z</a>',
  );
  expect(properties(tree, '#a')?.href).toBe('../index.html');
  expect(properties(tree, '#b')?.href).toBe('https://post.example/');
  expect(properties(tree, '#c')?.href).toBe('#top');
});

test('a link that leads nowhere stops the export', () => {
  expect(() => portable('<a href="/nowhere/">x</a>')).toThrow('cape/index.html: <a> leads to /nowhere/');
});

test('what a template holds is mended, too', () => {
  const html = portablePage(
    '<!doctype html><template><a href="/search/">x</a></template>',
    'cape/index.html',
    createAddresses({ base: '/', site: undefined, files }),
  );
  expect(html).toContain('<template><a href="../search/index.html">x</a></template>');
});

test('modules become deferred scripts, the records of the search a script', () => {
  const tree = portable(
    '<search-box data-records="/search/records.json"></search-box><script type="module" src="/_astro/s.js"></script>',
  );
  expect(properties(tree, 'script')).toEqual({ src: '../_astro/s.js', defer: true });
  expect(properties(tree, 'search-box')?.dataRecords).toBe('../search/records.js');
});

test('a page that moved leads on by script and without', () => {
  const head =
    '<script src="/m.js" data-to="/search/"></script><noscript><meta http-equiv="refresh" content="0; url=/search/"></noscript>';
  const tree = portable('', { head });
  expect(properties(tree, 'script')).toEqual({ src: '../m.js', dataTo: '../search/index.html' });
  expect(properties(tree, 'noscript meta')?.content).toBe('0; url=../search/index.html');
});

describe('what makes sense on the web alone', () => {
  const head =
    '<link rel="preload" href="/m.js" as="script"><meta property="og:image" content="/card.png"><link rel="canonical" href="/cape/">';
  const body =
    '<copy-text data-href="/cape/"><button>Copy</button></copy-text><details class="embed"><textarea></textarea></details>';

  test('is left out', () => {
    const tree = portable(body, { head });
    for (const selector of ['[rel=preload]', '[property]', '[rel=canonical]', 'copy-text', 'details']) {
      expect(select(selector, tree), selector).toBeUndefined();
    }
  });

  test('but for the page’s own address, where the host is known', () => {
    const known = portable(body, {
      head: head.replace('"/cape/"', '"https://press.example/cape/"'),
      site: 'https://press.example',
    });
    expect(properties(known, '[rel=canonical]')?.href).toBe('https://press.example/cape/');
    expect(properties(known, 'copy-text')?.dataHref).toBe('https://press.example/cape/');
  });
});
