import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WIDTH, wrap } from '../../../src/cli/check/wrap.ts';

test('lines break between words and keep their indentation', () => {
  const line = `${'word '.repeat(14)}end`;
  expect(wrap(`${line} and more`, 2)).toEqual([`  ${line} and`, '  more']);
});

test('no word is lost, and only a word that is wider than the terminal makes a line that is', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z“”]{1,90}$/u)), fc.nat(10), (words, indent) => {
      const lines = wrap(words.join(' '), indent);
      expect(lines.flatMap((line) => line.trim().split(' ')).filter((word) => word !== '')).toEqual(words);
      for (const line of lines.filter((one) => one.length > WIDTH)) expect(line.trim()).not.toContain(' ');
    }),
  );
});
