import { expect, test } from 'vitest';
import { quoteSelector } from '../../../src/claims/text/anchors.ts';

test('an anchor holds the words and 32 characters on each side', () => {
  const text = 'On the morning of the vote the ferry “Aurora” sank in the northern harbour of the old town.';
  const start = text.indexOf('sank');
  expect(quoteSelector(text, { start, end: start + 4 })).toEqual({
    exact: 'sank',
    prefix: ' of the vote the ferry “Aurora” ',
    suffix: ' in the northern harbour of the ',
  });
});

test('an anchor at the edges of a text has no context there', () => {
  expect(quoteSelector('sank', { start: 0, end: 4 })).toEqual({ exact: 'sank', prefix: '', suffix: '' });
});

test('an anchor never cuts a character in two', () => {
  const text = `${'😀'.repeat(17)}.${'😀'.repeat(17)}`;
  const { prefix, suffix } = quoteSelector(` ${text}`, { start: 35, end: 36 });
  expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
});
