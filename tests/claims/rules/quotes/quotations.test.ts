import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../../src/claims/rules/quotes/index.ts';
import { readDocument } from '../../../../src/claims/text/index.ts';

function innerOf(text: string): string[] {
  return findQuotations(readDocument({ id: 'a', text })).map(({ inner }) => text.slice(inner.start, inner.end));
}

describe('words between marks', () => {
  test.each<[string, string[]]>([
    ['The mayor said: "The bridge is closed."', ['The bridge is closed.']],
    ['“We won,” she said. “We won at last.”', ['We won,', 'We won at last.']],
    ["'We won at last,' she said.", ['We won at last,']],
    ['‘We won at last,’ she said.', ['We won at last,']],
    ["''We won at last,'' she said.", ['We won at last,']],
    ['«Nous avons gagné», she said.', ['Nous avons gagné']],
    ['„Wir haben gewonnen“, she said.', ['Wir haben gewonnen']],
    ['It was “a long night" for all.', ['a long night']],
    ['The ‘players’ choice’ was clear.', ['players’ choice']],
    ["The 'players' cars' burnt down.", ["players' cars"]],
    ['(“Never again,” he wrote.)', ['Never again,']],
    ['He said that—“by God”—it held.', ['by God']],
  ])('%s', (text, expected) => {
    expect(innerOf(text)).toEqual(expected);
  });
});

describe('no words between marks', () => {
  test.each([
    "The players' bus didn't stop for the coaches' van.",
    'He is 6\'2" tall and weighs 90 kg, his brother 5\'11".',
    "In the '90s, rock 'n' roll was the kids' choice.",
    'The 12" disc sold well.',
    'A mark “ that nothing closes.',
    'It’s the team’s best year, and the fans’ too.',
  ])('%s', (text) => {
    expect(innerOf(text)).toEqual([]);
  });
});

test('a quotation within another is marked as nested', () => {
  const text = '“He told me, ‘Go home now,’ and I went,” she said.';
  const found = findQuotations(readDocument({ id: 'a', text }));
  expect(found.map(({ inner, nested }) => [text.slice(inner.start, inner.end), nested ?? false])).toEqual([
    ['He told me, ‘Go home now,’ and I went,', false],
    ['Go home now,', true],
  ]);
});

test('a quotation over paragraphs is one for each, the later ones going on', () => {
  const text = 'Lind said:\n\n“The water rose.\n\n“Then it fell.\n\n“We slept.”\n\nThe town was dry.';
  const found = findQuotations(readDocument({ id: 'a', text }));
  expect(found.map(({ inner, continues }) => [text.slice(inner.start, inner.end), continues ?? false])).toEqual([
    ['The water rose.', false],
    ['Then it fell.', true],
    ['We slept.', true],
  ]);
});

test.each<[string, string]>([
  ['Lind said: “The bridge is closed.”', 'direct'],
  ['“Never,” said the goalkeeper.', 'direct'],
  ['The goalkeeper said, “Never.”', 'direct'],
  ['Her last film, “Tides,” was a failure.', 'scare'],
  ['Lind said the bridge was “closed for good reason” and left.', 'partial'],
  ['The so-called “peace tax” was dropped.', 'scare'],
  ['She starred in “The Silent Sea” last year.', 'scare'],
])('%s is %s', (text, form) => {
  expect(findQuotations(readDocument({ id: 'a', text })).map((quotation) => quotation.form)).toEqual([form]);
});

test('quotations are exact, in order, and overlap only when nested', () => {
  const characters = fc.string({
    unit: fc.constantFrom(...'aA .,"“”‘’\'«»„\n', '\n\n', ' said ', 's’ ', '``', "''"),
    maxLength: 80,
  });
  fc.assert(
    fc.property(characters, (text) => {
      let end = 0;
      for (const quotation of findQuotations(readDocument({ id: 'a', text }))) {
        expect(quotation.start).toBeLessThan(quotation.inner.start);
        expect(quotation.inner.end).toBeLessThanOrEqual(quotation.end);
        expect(quotation.end).toBeLessThanOrEqual(text.length);
        if (quotation.nested) expect(quotation.end).toBeLessThanOrEqual(end);
        else expect(quotation.start).toBeGreaterThanOrEqual(end);
        if (!quotation.nested) end = quotation.end;
      }
    }),
  );
});
