import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesIn, fragmentOf, isChosen } from '../../../src/client/table/choices.ts';

const offered = new Map([
  ['kind', new Set(['date', 'count'])],
  ['verdict', new Set(['conflict', 'update'])],
]);

test.each([
  ['', {}],
  ['#kind=date', { kind: ['date'] }],
  ['#kind=date&verdict=conflict&q=x', { kind: ['date'], verdict: ['conflict'] }],
  ['#kind=weather&verdict=', {}],
  ['#kind=date&kind=weather&kind=count&kind=date', { kind: ['date', 'count'] }],
  ['#__proto__=1&constructor=x', {}],
  ['#c-people-hurt', {}],
])('%s asks for %o', (hash, choices) => {
  expect(choicesIn(hash, offered)).toEqual(choices);
});

test('one choice is the id of its box, several stand one after the other, none leaves no trace', () => {
  expect(fragmentOf({ verdict: ['conflict'] })).toBe('#verdict=conflict');
  expect(fragmentOf({ verdict: ['conflict', 'update'], kind: ['date'] })).toBe(
    '#verdict=conflict&verdict=update&kind=date',
  );
  expect(fragmentOf({})).toBe('');
});

const row = new Set(['verdict=update', 'kind=date', 'article=gazette', 'article=post', 'actor=harbour-master']);

test.each([
  [{}],
  [{ verdict: ['conflict', 'update'] }],
  [{ verdict: ['update'], kind: ['date', 'count'] }],
  [{ article: ['gazette', 'post'], actor: ['harbour-master'] }],
])('a row is chosen by %o', (choices) => {
  expect(isChosen(row, choices)).toBe(true);
});

test.each([
  [{ verdict: ['conflict'] }],
  [{ verdict: ['update'], kind: ['count'] }],
  [{ article: ['gazette', 'radio'] }],
  [{ verdict: ['update'], actor: ['mayor'] }],
])('it is not chosen by %o', (choices) => {
  expect(isChosen(row, choices)).toBe(false);
});

test('any address is read without an error, and read again gives the same', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      const choices = choicesIn(hash, offered);
      expect(choicesIn(fragmentOf(choices), offered)).toEqual(choices);
    }),
  );
});
