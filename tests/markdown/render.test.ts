import fc from 'fast-check';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { type Mark, readMarkdown, renderArticle } from '../../src/markdown/index.ts';
import { elementsOf, reparse, textOf } from './reparse.ts';

function read(markdown: string) {
  const reading = readMarkdown(markdown);
  if ('excess' in reading) throw new Error(reading.excess.expected);
  return reading;
}

/** Marks the first place of each phrase. */
function render(markdown: string, ...phrases: readonly string[]): string {
  const { tree, text } = read(markdown);
  const marks = phrases.map((phrase, index) => markAt(text.indexOf(phrase), phrase.length, `m${index + 1}`));
  return renderArticle(tree, marks);
}

function markAt(start: number, length: number, id: string): Mark {
  return { id, start, end: start + length, href: `#${id}`, kind: 'count', verdict: 'agree' };
}

const attributes = 'data-kind="count" data-verdict="agree"';

test('one mark', () => {
  expect(render('The ferry carried 40 people.', '40 people')).toBe(
    `<p>The ferry carried <mark id="m1" data-claims="m1" ${attributes}><a href="#m1">40 people</a></mark>.</p>`,
  );
});

test('a mark across emphasis is one mark on each side, and has one id', () => {
  expect(render('It carried *about* 40.', 'about 40')).toBe(
    `<p>It carried <em><mark id="m1" data-claims="m1" ${attributes}><a href="#m1">about</a></mark></em>` +
      `<mark data-claims="m1" ${attributes}><a href="#m1"> 40</a></mark>.</p>`,
  );
});

test('marks that overlap are parted, the shorter one leads', () => {
  expect(render('one two three', 'one two', 'two three')).toBe(
    `<p><mark id="m1" data-claims="m1" ${attributes}><a href="#m1">one </a></mark>` +
      `<mark id="m2" data-claims="m1 m2" ${attributes}><a href="#m1">two</a></mark>` +
      `<mark data-claims="m2" ${attributes}><a href="#m2"> three</a></mark></p>`,
  );
});

test('two marks that begin together both have their id', () => {
  expect(render('one two', 'one two', 'one')).toBe(
    `<p><mark id="m2" data-claims="m2 m1" ${attributes}><span id="m1"><a href="#m2">one</a></span></mark>` +
      `<mark data-claims="m1" ${attributes}><a href="#m1"> two</a></mark></p>`,
  );
});

test('no link within a link', () => {
  expect(render('[40 people](https://x.example) drowned', '40')).toBe(
    `<p><a href="https://x.example"><mark id="m1" data-claims="m1" ${attributes}>40</mark> people</a> drowned</p>`,
  );
});

test('what a mark says is text, not markup', () => {
  const { tree } = read('one');
  const mark: Mark = {
    ...markAt(0, 3, 'm"<1'),
    href: '/x/"><script>',
    title: '"><img src=x>',
    kind: '"',
    verdict: '>',
  };
  expect(elementsOf(reparse(renderArticle(tree, [mark]))).map(({ tagName }) => tagName)).toEqual(['p', 'mark', 'a']);
});

const source = fc
  .array(
    fc.constantFrom(
      'Ferry *hits **the** cape*.',
      '- one\n- [two](https://x.example)',
      '> said\n> so',
      '## Head',
      'a<br>b',
    ),
  )
  .map((blocks) => blocks.join('\n\n'));
const cases = fc.record({ source, places: fc.array(fc.tuple(fc.nat(60), fc.nat(40)), { maxLength: 12 }) });

test('marks hold their words, each id once, and the text stays what it was', () => {
  fc.assert(
    fc.property(cases, ({ source, places }) => {
      const { tree, text, blocks } = read(source);
      const marks = places.map(([start, length], index) => markAt(start, length, `m${index}`));
      const before = JSON.stringify(tree);
      const page = reparse(renderArticle(tree, marks));
      const flat = blocks.map(({ start, end }) => text.slice(start, end)).join('');
      expect(JSON.stringify(tree)).toBe(before);
      expect(textOf(page)).toBe(flat);
      const elements = elementsOf(page);
      for (const mark of marks) {
        const inBlocks = blocks.map((block) =>
          text.slice(Math.max(mark.start, block.start), Math.max(0, Math.min(mark.end, block.end))),
        );
        const pieces = elements.filter((element) => claimsOf(element).includes(mark.id));
        expect(pieces.map(textOf).join('')).toBe(inBlocks.join(''));
        expect(elements.filter(({ properties }) => properties.id === mark.id)).toHaveLength(pieces.length > 0 ? 1 : 0);
      }
    }),
  );
});

function claimsOf(element: Element): readonly string[] {
  const { dataClaims } = element.properties;
  return typeof dataClaims === 'string' ? dataClaims.split(' ') : [];
}
