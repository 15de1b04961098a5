import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { jsonFile, jsonInHtml } from '../../../src/site/encoders/index.ts';
import { anyText, hostileTexts } from './hostile.ts';

/** What a browser's parser finds in a script of JSON, and how many elements follow it. */
function readBack(value: unknown): unknown {
  const page = `<!doctype html><head><script type="application/ld+json">${jsonInHtml(value)}</script><title>t</title>`;
  const tree = fromHtml(page);
  const script = select('head > script:only-of-type', tree);
  expect(select('head > script + title', tree)).toBeDefined();
  return JSON.parse(script ? textOf(script) : '');
}

test.each(hostileTexts)('%j stays in its script element', (text) => {
  expect(readBack({ [text]: [text] })).toEqual({ [text]: [text] });
  expect(jsonInHtml(text)).not.toMatch(/[<>&\u2028\u2029]/u);
});

test('any text stays in its script element', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readBack([text])).toEqual([text]);
    }),
  );
});

test('a file of JSON is read as it was, is whole characters, and ends in a line end', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), anyText, (value, text) => {
      const file = jsonFile({ value, text });
      expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      expect(file.isWellFormed()).toBe(true);
      expect(file.endsWith('\n')).toBe(true);
    }),
  );
});
