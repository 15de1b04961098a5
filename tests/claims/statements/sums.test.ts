import { expect, test } from 'vitest';
import { sumNoun } from '../../../src/claims/statements/sum-noun.ts';
import { readDocument } from '../../../src/claims/text/index.ts';

/** The noun that tells what a sum is, as the text has it. */
function nounOf(text: string, sum: string): string | undefined {
  const start = text.indexOf(sum);
  const noun = sumNoun(readDocument({ id: 'example', text }), { start, end: start + sum.length });
  return noun && text.slice(noun.start, noun.end);
}

test.each([
  ['The guild offered a reward of up to 500 marks.', '500 marks', 'reward'],
  ['The guild offered a 500-mark reward.', '500-mark', 'reward'],
  ['The fine, which nobody has paid, was doubled in May to $400.', '$400', 'fine'],
  ['It raised the bonus to 2,000 crowns.', '2,000 crowns', 'bonus'],
  ['A man who had paid a fine drove $400 home.', '$400', undefined],
  ['The tower cost $40m.', '$40m', undefined],
])('%s', (text, sum, noun) => {
  expect(nounOf(text, sum)).toBe(noun);
});
