import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteVariants } from '../../src/site/quote-variants.ts';
import { type DiffRun, diffWords } from '../../src/site/word-diff.ts';
import { comparisonCalled } from './ferry-view.ts';

test('words that both have are told from words that one has', () => {
  expect(diffWords('We lost the rudder at noon', 'we lost the whole rudder.')).toEqual([
    { in: 'both', text: 'we lost the' },
    { in: 'second', text: 'whole' },
    { in: 'both', text: 'rudder.' },
    { in: 'first', text: 'at noon' },
  ]);
});

test('each text can be read from the runs', () => {
  const words = fc.array(fc.constantFrom('sea', 'wall', 'broke', 'The', 'storm,', '12'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const runs = diffWords(a.join(' '), b.join(' '));
      const without = (where: DiffRun['in']) =>
        runs
          .filter((run) => run.in !== where)
          .map(({ text }) => text)
          .join(' ');
      expect(without('first')).toBe(b.join(' '));
      expect(without('second').toLowerCase()).toBe(a.join(' ').toLowerCase());
    }),
  );
});

test('quotations are set against the longest of them', () => {
  const variants = quoteVariants(comparisonCalled('the-rudder'));
  expect(variants?.base.text).toBe('The rudder was lost.');
  expect(variants?.others[0]?.articles.map(({ siglum }) => siglum)).toEqual(['A']);
  expect(quoteVariants(comparisonCalled('people-hurt'))).toBeUndefined();
});
