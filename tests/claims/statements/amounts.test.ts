import { expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';

test.each<[string, string, number, number | null, string]>([
  ['A third of the seats are empty.', 'A third of the seats', 30, 36.7, 'seats'],
  ['More than half of the members voted.', 'More than half of the members', 50, null, 'members'],
  ["A third of the town's homes are gone.", "A third of the town's homes", 30, 36.7, 'homes'],
])('a part in words is a share: %s', (text, words, min, max, subject) => {
  const found = extract({ id: 'example', text }).claims.map(({ claim }) => claim);
  expect(found).toEqual([
    expect.objectContaining({
      kind: 'percent',
      value: { min, max, unit: 'percent' },
      subject: expect.stringContaining(subject),
    }),
  ]);
  expect(found[0]?.quote.exact).toBe(words);
});
