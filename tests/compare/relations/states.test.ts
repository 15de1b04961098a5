import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditions, stances } from '../../../src/claims/lexicon/stance-words.ts';
import { statusGroups } from '../../../src/claims/lexicon/status-words.ts';
import { areOfOneSort, relateStates } from '../../../src/compare/relations/states.ts';

test.each([
  ['denied', 'denied', 'equal'],
  ['denied', 'admitted', 'incompatible'],
  ['denied', 'pleaded not guilty', 'compatible'],
  ['pleaded guilty', 'pleaded not guilty', 'incompatible'],
  ['critical condition', 'fighting for life', 'compatible'],
  ['critical condition', 'serious condition', 'compatible'],
  ['critical condition', 'out of danger', 'incompatible'],
  ['resigned', 'not resigned', 'incompatible'],
  // Whoever is charged may deny it, and lie in hospital.
  ['charged', 'denied', 'unknown'],
  ['arrested', 'stable condition', 'unknown'],
])('%s and %s', (a, b, relation) => {
  expect(relateStates({ state: a }, { state: b })).toBe(relation);
});

test('states relate alike both ways round, and only to those of their sort', () => {
  const states = [...conditions.keys(), ...stances.keys(), ...statusGroups.map(({ state }) => state)];
  const any = fc.constantFrom(...states).map((state) => ({ state }));
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(relateStates(a, b)).toBe(relateStates(b, a));
      if (!areOfOneSort(a, b)) expect(relateStates(a, b)).toBe('unknown');
    }),
  );
});
