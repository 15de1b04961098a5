import { expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';

function tollsIn(text: string): readonly (readonly [string, number | null, string])[] {
  return extract({ id: 'example', text }).claims.flatMap(({ claim }) =>
    claim.kind === 'casualty' ? [[claim.quote.exact, claim.value.min, claim.value.unit] as const] : [],
  );
}

test.each<[string, readonly (readonly [string, number, string])[]]>([
  [
    'Two guards and nine visitors were hurt.',
    [
      ['Two guards and nine visitors were hurt', 11, 'person injured'],
      ['Two guards', 2, 'guard injured'],
      ['nine visitors', 9, 'visitor injured'],
    ],
  ],
  ['A guard and nine visitors were hurt.', [['A guard and nine visitors were hurt', 10, 'person injured']]],
  ['Rescuers recovered four more bodies from the mine.', [['four more bodies', 4, 'person killed']]],
  ['A trawler saved 12 sailors.', [['saved 12 sailors', 12, 'sailor rescued']]],
  ['Nine passengers were brought ashore.', [['Nine passengers were brought', 9, 'passenger rescued']]],
])('%s', (text, tolls) => {
  expect(tollsIn(text)).toEqual(tolls);
});

test.each([
  'Dozens of seabirds were found dead.',
  'Wardens saw 80 swans; 58 of them were dead.',
  'The new rules saved 12 percent.',
  'The scheme saved 40 jobs.',
  'Ministers brought nine bills.',
])('nobody: %s', (text) => {
  expect(tollsIn(text)).toEqual([]);
});
