import { expect, test } from 'vitest';
import { relateQuotes } from '../../../src/compare/relations/quotes.ts';

const said = (text: string) => ({ text, speaker: null });

test.each([
  ['only marks and case differ', 'We will rebuild,', 'we will rebuild', 'same'],
  ['one quotes a part', 'We will rebuild every house on this street', 'rebuild every house', 'trimmed'],
  ['the words differ', 'We will rebuild every house', 'Each house will be rebuilt', 'other'],
] as const)('%s', (_, a, b, relation) => {
  expect(relateQuotes(said(a), said(b))).toBe(relation);
  expect(relateQuotes(said(b), said(a))).toBe(relation);
});
