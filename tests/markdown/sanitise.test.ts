import { expect, test } from 'vitest';
import { readMarkdown, renderArticle } from '../../src/markdown/index.ts';
import { hostile } from './hostile.ts';
import { elementsOf, reparse, textOf } from './reparse.ts';

const allowed = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote pre code hr br a em strong b i u s small sub sup cite'.split(' '),
);
const allowedProperties: Readonly<Record<string, readonly string[]>> = { a: ['href', 'title'], ol: ['start'] };

function read(markdown: string) {
  const reading = readMarkdown(markdown);
  if ('excess' in reading) throw new Error(reading.excess.expected);
  return reading;
}

const html = (markdown: string) => renderArticle(read(markdown).tree, []);

test('there are enough hostile strings', () => {
  expect(new Set(hostile).size).toBe(hostile.length);
  expect(hostile.length).toBeGreaterThanOrEqual(80);
});

/** Alone, within a sentence, in a heading, a list, a quotation, a link and emphasis. */
const settings: readonly ((markdown: string) => string)[] = [
  (markdown) => markdown,
  (markdown) => `Before ${markdown} after.`,
  (markdown) => `## ${markdown.replaceAll('\n', ' ')}`,
  (markdown) => `- ${markdown}\n- two`,
  (markdown) => `> ${markdown}`,
  (markdown) => `[${markdown}](https://x.example)`,
  (markdown) => `**${markdown}**`,
  (markdown) => `<b>${markdown}`,
  (markdown) => `<div>${markdown}</div>`,
];

test.each(hostile)('%s', (markdown) => {
  for (const set of settings) {
    const rendered = html(set(markdown));
    const tree = reparse(rendered);
    for (const { tagName, properties } of elementsOf(tree)) {
      expect(allowed).toContain(tagName);
      for (const [name, value] of Object.entries(properties)) {
        expect(allowedProperties[tagName] ?? []).toContain(name);
        if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/[^\s\\]+|mailto:\S+)$/iu);
      }
    }
    // What the browser reads is what was written, and its words are the article's text.
    expect(renderArticle(tree, [])).toBe(rendered);
    expect(textOf(tree)).toBe(textOf(read(set(markdown)).tree));
  }
});

test.each([
  ['<em>word</em>', '<p><em>word</em></p>'],
  ['two<br>lines', '<p>two<br>\nlines</p>'],
  ['H<sub>2</sub>O', '<p>H<sub>2</sub>O</p>'],
  ['<span class="x">kept words</span>', '<p>kept words</p>'],
  ['<div>kept words</div>', '<p>kept words</p>'],
  ['<style>lost</style>', ''],
  ['[a](https://x.example/?a=1&b=2 "t")', '<p><a href="https://x.example/?a=1&#x26;b=2" title="t">a</a></p>'],
  ['[a](mailto:desk@x.example)', '<p><a href="mailto:desk@x.example">a</a></p>'],
  ['[a](javascript:alert(1))', '<p>a</p>'],
  ['<b>open\n\nnext', '<p><b>open</b></p><p>next</p>'],
  ['"Straight" -- and \u2018curled\u2019...', '<p>"Straight" -- and \u2018curled\u2019...</p>'],
  ['    four spaces', '<p>four spaces</p>'],
])('%s', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test.each([
  ['# One\n\n## Two\n\n# Three', '<h2>One</h2><h3>Two</h3><h2>Three</h2>'],
  ['### One\n\n###### Two\n\n#### Three', '<h2>One</h2><h3>Two</h3><h3>Three</h3>'],
  ['#### One\n\n## Two', '<h2>One</h2><h2>Two</h2>'],
])('headings begin below the title and leave out no level: %s', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test('headings can begin lower', () => {
  expect(renderArticle(read('# One\n\n## Two').tree, [], { topHeading: 3 })).toBe('<h3>One</h3><h4>Two</h4>');
});
