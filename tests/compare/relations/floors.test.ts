import { expect, test } from 'vitest';
import { relateFloors } from '../../../src/compare/relations/floors.ts';

const floor = (at: number) => ({ min: at, max: at, unit: 'floor' });

test.each([
  ['the third floor, twice', floor(3), floor(3), 'equal'],
  ['the ground floor and the first: counted from one or from nought', floor(0), floor(1), 'compatible'],
  ['the ground floor and the second', floor(0), floor(2), 'incompatible'],
  ['a floor and three people', floor(3), { min: 3, max: 3, unit: 'person' }, undefined],
] as const)('%s', (_, a, b, relation) => {
  expect(relateFloors(a, b)).toBe(relation);
  expect(relateFloors(b, a)).toBe(relation);
});
