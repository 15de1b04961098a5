import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesIn, searchWith } from '../../../src/client/table/choices.ts';

const offered = new Map([
  ['kind', new Set(['', 'date', 'count'])],
  ['verdict', new Set(['', 'conflict'])],
]);

test.each([
  ['', {}],
  ['?kind=date', { kind: 'date' }],
  ['?kind=date&verdict=conflict&q=x', { kind: 'date', verdict: 'conflict' }],
  ['?kind=weather&verdict=', {}],
  ['?kind=date&kind=count', { kind: 'date' }],
  ['?__proto__=1&constructor=x', {}],
])('%s asks for %o', (search, choices) => {
  expect(choicesIn(search, offered)).toEqual(choices);
});

test('what else an address has stays, and no choice leaves no trace', () => {
  expect(searchWith('?from=mail&kind=date', offered.keys(), { verdict: 'conflict' })).toBe(
    '?from=mail&verdict=conflict',
  );
  expect(searchWith('?kind=date', offered.keys(), {})).toBe('');
});

test('any address is read without an error, and read again gives the same', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const choices = choicesIn(search, offered);
      expect(choicesIn(searchWith(search, offered.keys(), choices), offered)).toEqual(choices);
    }),
  );
});
