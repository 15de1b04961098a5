import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';
import { AGE_UNIT } from '../../../src/claims/statements/ages.ts';

function agesIn(text: string): readonly (readonly [string, number | null])[] {
  return extract({ id: 'example', text }).claims.flatMap(({ claim }) =>
    claim.kind === 'count' && claim.value.unit === AGE_UNIT ? [[claim.subject, claim.value.min] as const] : [],
  );
}

describe('whose age is told', () => {
  test.each<[string, readonly (readonly [string, number])[]]>([
    ['Lena Ostrow, 41, left the board.', [['age of Lena Ostrow', 41]]],
    ['Lena Ostrow left the board. Ostrow, 41, said nothing.', [['age of Lena Ostrow', 41]]],
    ['The striker was cheered by Lena Ostrow, who is 41, and others.', [['age of Lena Ostrow', 41]]],
    ['Lena Ostrow, a 41-year-old teacher, won.', [['age of Lena Ostrow', 41]]],
    ['The 41-year-old singer Lena Ostrow won.', [['age of Lena Ostrow', 41]]],
    ['Lena Ostrow left the board. She is 41.', [['age of Lena Ostrow', 41]]],
    ['A 41-year-old cyclist was taken to hospital.', [['age of the cyclist', 41]]],
    ['The man in the tower, who is 41, would not come down.', [['age of the man', 41]]],
    ['One rider, a woman of 41, fell.', [['age of the woman', 41]]],
  ])('%s', (text, ages) => {
    expect(agesIn(text)).toEqual(ages);
  });

  test.each([
    'Lena Ostrow and her brother Tom Ostrow sail. Ostrow, 41, won.',
    'A 41-year-old cyclist and a 22-year-old cyclist were hurt.',
    'Lena Ostrow met Ana Lind. She is 41.',
  ])('nobody can tell: %s', (text) => {
    expect(agesIn(text)).toEqual([]);
  });
});

test('a watchman and a guard may be one', () => {
  const agents = ['The watchman, 58, was hurt.', 'The guard, who is 58, was hurt.'].map(
    (text) => extract({ id: 'example', text }).claims.find(({ claim }) => claim.kind === 'count')?.context.agent,
  );
  expect(agents).toEqual(['guard', 'guard']);
});
