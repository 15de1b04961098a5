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

test.each<[string, string, string]>([
  ['Police held the pilot, Lena Ostrow, 48, on Saturday on suspicion of theft.', 'Saturday', 'Police held the pilot'],
  [
    'The match between Arden and Kells was called off on Saturday.',
    'Saturday',
    'The match between Arden and Kells was called off',
  ],
  ['About 40 jobs, or a tenth, will go over two years.', 'two years', 'About 40 jobs will go'],
  ['The trial lasted nine weeks and cost £2.4m.', '£2.4m', 'The trial cost'],
  ['The court fined him £500 at Kells on Friday.', '£500', 'The court fined him'],
  ['The council paid £500 for repairs.', '£500', 'repairs'],
  ['Winds reached 60 mph.', '60 mph', 'Winds reached'],
  ['Winds of up to 60 mph were measured.', 'up to 60 mph', 'Winds were measured'],
])('what is told of a figure: %s', (text, exact, subject) => {
  const { claims } = extract({ id: 'example', text, reference: '2031-05-06' });
  expect(claims.find(({ claim }) => claim.quote.exact === exact)?.claim.subject).toBe(subject);
});
