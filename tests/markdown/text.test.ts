import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown, renderArticle } from '../../src/markdown/index.ts';
import { placeTexts } from '../../src/markdown/text.ts';
import { hostile } from './hostile.ts';
import { reparse, textOf } from './reparse.ts';

function read(markdown: string) {
  const reading = readMarkdown(markdown);
  if ('excess' in reading) throw new Error(reading.excess.expected);
  return reading;
}

test.each([
  ['One.\n\nTwo.', 'One.\n\nTwo.', ['paragraph', 'paragraph']],
  ['One\ntwo.', 'One\ntwo.', ['paragraph']],
  ['One\r\ntwo.\r\n\r\nThree.', 'One\ntwo.\n\nThree.', ['paragraph', 'paragraph']],
  ['  One  \n  two.  ', 'One\ntwo.', ['paragraph']],
  ['## Head\nText', 'Head\n\nText', ['heading', 'paragraph']],
  ['- one\n- two\n  - three', 'one\n\ntwo\n\nthree', ['item', 'item', 'item']],
  ['- one\n\n  more', 'one\n\nmore', ['item', 'item']],
  ['> Said\n> twice\n\nText', 'Said\ntwice\n\nText', ['quote', 'paragraph']],
  ['A **bold *and* plain** [word](https://x.example).', 'A bold and plain word.', ['paragraph']],
  ['two<br>lines', 'two\nlines', ['paragraph']],
  ['&ldquo;Caf&eacute;&rdquo; &amp; bar', '“Café” & bar', ['paragraph']],
  ['One\n\n***\n\nTwo', 'One\n\nTwo', ['paragraph', 'paragraph']],
  ['![lost](https://x.example/x.png) kept', 'kept', ['paragraph']],
  ['non\u00a0breaking 🚢 ship', 'non\u00a0breaking 🚢 ship', ['paragraph']],
])('text of %j', (markdown, text, types) => {
  const reading = read(markdown);
  expect(reading.text).toBe(text);
  expect(reading.blocks.map((block) => block.type)).toEqual(types);
});

const words = fc.array(fc.constantFrom('ferry', 'cape', '12', 'Tuesday', '“said”', 'Oslo', '🚢', 'é'), {
  minLength: 1,
});
const inline = words.map((list) => list.join(' '));
const markup = fc.oneof(
  inline,
  inline.map((text) => `**${text}** and *${text}*`),
  inline.map((text) => `[${text} _x_](https://x.example) ${text}`),
  inline.map((text) => `${text}\n${text}<br>${text}`),
  inline.map((text) => `## ${text}`),
  inline.map((text) => `- ${text}\n- ${text}\n  - ${text}\n`),
  inline.map((text) => `> ${text}\n>\n> - ${text}`),
  inline.map((text) => `<div><em>${text}<p>${text}</em></div>`),
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '<', '>', 'a', ' ', '\n', '-', '#', '&', '!', '\t'),
  }),
);
const markdown = fc.array(markup, { maxLength: 8 }).map((blocks) => blocks.join('\n\n'));

test('the text is the blocks, two line ends apart, without space around them', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const { text, blocks } = read(source);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      for (const { start, end } of blocks) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toMatch(/^[^ \t\n].*(?<=[^ \t\n])$/su);
      }
    }),
  );
});

test('each text node stands where it says', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const { tree, text } = read(source);
      for (const { node, start } of placeTexts(tree)) {
        expect(text.slice(start, start + node.value.length)).toBe(node.value);
      }
    }),
  );
});

test('reading what was written gives the same text and blocks', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const { tree, blocks, text } = read(source);
      const html = reparse(renderArticle(tree, []));
      expect(textOf(html)).toBe(blocks.map(({ start, end }) => text.slice(start, end)).join(''));
    }),
  );
});
