import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { htmlCode } from '../../../src/site/encoders/index.ts';
import { anyText, hostileTexts } from './hostile.ts';

/** The one element that a parser finds in a piece of code. */
function readBack(code: string) {
  const [element, ...others] = selectAll('*', fromHtml(code, { fragment: true }));
  expect(others).toEqual([]);
  return element;
}

test.each(hostileTexts)('%j stays in its attribute', (text) => {
  expect(readBack(htmlCode('iframe', { title: text, height: '300' }))?.properties.height).toBe(300);
});

test('any text stays in its attribute, and is read as it was but for what no page can hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { title } = readBack(htmlCode('iframe', { title: text }))?.properties ?? {};
      // Line ends are one sign to HTML.
      const kept = text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD');
      expect(title).toBe(kept.replaceAll(/\r\n?/gu, '\n'));
    }),
  );
});
