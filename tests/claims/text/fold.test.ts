import { describe, expect, test } from 'vitest';
import { fold, foldName } from '../../../src/claims/text/fold.ts';

describe('fold', () => {
  test('leaves letters without case, accents and strokes', () => {
    expect(fold('Łódź and Smørrebrød')).toBe('lodz and smorrebrod');
    expect(fold('O’Hara')).toBe("o'hara");
  });
});

describe('foldName', () => {
  test.each([
    ['The U.N.', 'UN'],
    ['São  Tomé', 'Sao Tome'],
    ['Jørgensen', 'Jorgensen'],
    ['the O’Hara family', "O'Hara Family"],
  ])('%s and %s are one name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test('an article within a name stays', () => {
    expect(foldName('Stop the Bridge')).not.toBe(foldName('Stop Bridge'));
  });
});
