import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/stories/index.ts';

const lines = fc.constantFrom(
  '---',
  'title: Ferry',
  'published: 2024-03-07',
  'published: 2024-13-07',
  'outlet: [Post, {a: b}]',
  '__proto__: x',
  '? [a, b]',
  '- a',
  '  indented: "yes"',
  'title: |',
  '&a b: *a',
  '!!binary aGk=: !x y',
  '%YAML 1.1',
  '...',
  '"open',
  '\t',
  '# Head',
  '> quoted',
  '<div><p>html</b>',
  '[a](javascript:x)',
  'The ferry ran aground.',
  '',
);
const file = fc.oneof(
  fc.array(lines, { maxLength: 12 }).map((parts) => Buffer.from(parts.join('\n'))),
  fc.array(lines, { maxLength: 8 }).map((parts) => Buffer.from(['---', ...parts, '---', 'Text.'].join('\r\n'))),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 200 }),
);

test('any file is either read or refused with a place that it has', () => {
  fc.assert(
    fc.property(file, (bytes) => {
      const read = readArticle({ id: 'a', file: 'a.md', bytes }, undefined);
      if (!('problems' in read)) {
        expect(read.text).not.toBe('');
        expect(read.blocks.length).toBeGreaterThan(0);
        return;
      }
      const written = new TextDecoder().decode(bytes).split(/\r\n?|\n/u);
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { line, column, expected, found, fix } of read.problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(written.length);
        expect(column).toBeLessThanOrEqual((written[line - 1]?.length ?? 0) + 1);
        for (const words of [expected, found, fix]) expect(words).not.toMatch(/^\s*$|\n/u);
      }
    }),
    { numRuns: 2000 },
  );
});
