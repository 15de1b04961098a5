import fc from 'fast-check';
import { expect, test } from 'vitest';
import { voteValue } from '../../../src/claims/values/votes.ts';
import { areOfOneBallot, relateVotes } from '../../../src/compare/relations/votes.ts';

const vote = (more: number, less: number) => voteValue({ more, less });
const people = { min: 6, max: 6, unit: 'person' };

test.each([
  ['6-3 and six to three', vote(6, 3), vote(6, 3), 'equal', true],
  ['6-3 and 7-2: one bench, two results', vote(6, 3), vote(7, 2), 'incompatible', true],
  ['312-305 and 312-306: the losing side counts, too', vote(312, 305), vote(312, 306), 'incompatible', true],
  ['52-48 and 220-210: two chambers', vote(52, 48), vote(220, 210), 'incompatible', false],
  ['6-3 and six people', vote(6, 3), people, 'unknown', false],
  ['no votes at all', people, people, undefined, true],
] as const)('%s', (_, a, b, relation, isOne) => {
  expect(relateVotes(a, b)).toBe(relation);
  expect(areOfOneBallot(a, b)).toBe(isOne);
});

test('votes relate alike both ways round', () => {
  const votes = fc.tuple(fc.nat(700), fc.nat(700)).map(([more, less]) => vote(more, less));
  fc.assert(
    fc.property(votes, votes, (a, b) => {
      expect(relateVotes(a, b)).toBe(relateVotes(b, a));
      expect(areOfOneBallot(a, b)).toBe(areOfOneBallot(b, a));
      expect(relateVotes(a, a)).toBe('equal');
    }),
  );
});
