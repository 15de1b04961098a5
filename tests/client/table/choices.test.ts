import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesIn, fragmentOf, withChoice } from '../../../src/client/table/choices.ts';

const offered = new Map([
  ['kind', new Set(['date', 'count'])],
  ['verdict', new Set(['conflict'])],
]);

test.each([
  ['', {}],
  ['#kind=date', { kind: 'date' }],
  ['#kind=date&verdict=conflict&q=x', { kind: 'date', verdict: 'conflict' }],
  ['#kind=weather&verdict=', {}],
  ['#kind=date&kind=count', { kind: 'date' }],
  ['#__proto__=1&constructor=x', {}],
  ['#c-people-hurt', {}],
])('%s asks for %o', (hash, choices) => {
  expect(choicesIn(hash, offered)).toEqual(choices);
});

test('one choice is the id of its link, several stand one after the other, none leaves no trace', () => {
  expect(fragmentOf({ verdict: 'conflict' })).toBe('#verdict=conflict');
  expect(fragmentOf({ verdict: 'conflict', kind: 'date' })).toBe('#verdict=conflict&kind=date');
  expect(fragmentOf({})).toBe('');
});

test('a choice takes the place of another of its name, and is undone when it is made again', () => {
  expect(withChoice({ kind: 'date' }, 'kind', 'count')).toEqual({ kind: 'count' });
  expect(withChoice({ kind: 'date' }, 'verdict', 'conflict')).toEqual({ kind: 'date', verdict: 'conflict' });
  expect(withChoice({ kind: 'date', verdict: 'conflict' }, 'kind', 'date')).toEqual({ verdict: 'conflict' });
  expect(withChoice({ kind: 'date' }, 'kind', '')).toEqual({});
});

test('any address is read without an error, and read again gives the same', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      const choices = choicesIn(hash, offered);
      expect(choicesIn(fragmentOf(choices), offered)).toEqual(choices);
    }),
  );
});
