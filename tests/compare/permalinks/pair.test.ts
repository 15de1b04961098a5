import { expect, test } from 'vitest';
import { type Holders, placesOf } from '../../../src/compare/permalinks/pair.ts';

const holders = (current: Record<number, number>, first: Record<number, number> = {}): Holders => {
  const strengths = (of: Record<number, number>) => new Map(Object.entries(of).map(([at, sum]) => [Number(at), sum]));
  const sum = (of: Record<number, number>) => Object.values(of).reduce((all, one) => all + one, 0);
  return { current: strengths(current), first: strengths(first), currentSize: sum(current), firstSize: sum(first) };
};

const foundIn = (of: Holders) => placesOf(of, 0.25).map(({ found }) => found);

test('a place that holds little of the evidence is none that it went to', () => {
  expect(foundIn(holders({ 0: 4, 1: 1 }))).toEqual([0]);
});

test('where the words stand that were quoted first, or last, is such a place, however much else there is', () => {
  expect(foundIn(holders({ 0: 4 }, { 1: 1 }))).toEqual([0, 1]);
  expect(foundIn(holders({ 1: 1 }, { 0: 4 }))).toEqual([0, 1]);
});

test('of several, what holds most is first, then what stands first', () => {
  expect(foundIn(holders({ 2: 1, 0: 1, 1: 2 }))).toEqual([1, 0, 2]);
});
