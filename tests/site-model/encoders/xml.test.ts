import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { element, xmlFile, xmlId } from '../../../src/site/encoders/index.ts';
import { anyText, hostileTexts } from './hostile.ts';

interface Read {
  readonly text: string;
  readonly attribute: string | undefined;
  /** Elements below the root. */
  readonly children: readonly string[];
}

/** What libxml2 reads, strictly. */
function readBack(file: string): Read {
  using document = XmlDocument.fromString(file);
  const { root } = document;
  return {
    text: root.content,
    attribute: root.attr('a')?.value,
    children: root.find('*').map((child) => child.content),
  };
}

/** What XML can't hold is replaced by a sign that says so. */
const written = (text: string) => text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\ufffd');

const holds = (given: string) => {
  // The reader hands over what libxml2 read through a decoder, which drops a byte order mark at the start of a long text.
  const text = given.startsWith('\ufeff') ? `|${given}` : given;
  expect(readBack(xmlFile(element('t', { a: text }, text)))).toEqual({
    text: written(text),
    attribute: written(text),
    children: [],
  });
};

test.each(hostileTexts)('%j comes back as text and as attribute', holds);

test('any text comes back as text and as attribute', () => {
  fc.assert(fc.property(anyText, holds));
});

test('elements without text are set on lines, and text keeps its own breaks', () => {
  const file = xmlFile(
    element('a', {}, element('b', { c: undefined, d: '1' }), element('e', {}, ' x\n', element('f'))),
  );
  expect(file).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b d="1"/>\n  <e> x\n<f/></e>\n</a>\n');
});

test('an id that begins with a digit becomes a name', () => {
  expect(readBack(xmlFile(element('t', { 'xml:id': xmlId('app', '5-ships') }))).children).toEqual([]);
  expect(xmlId('app', '5-ships')).toMatch(/^[a-z][a-z0-9-]*$/u);
});
