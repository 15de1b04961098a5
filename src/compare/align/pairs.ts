import type { ClaimInContext } from '../../claims/index.ts';
import { relationsAmong } from '../relations/among.ts';
import { candidatePairs } from './candidates.ts';
import type { Companions } from './companions.ts';
import { listedTolls } from './listed.ts';
import { rivalled } from './rivals.ts';
import { type Item, type Pair, scorePair } from './score.ts';
import { solenessAmong } from './sole.ts';
import { sumsAmong } from './sums.ts';
import { vectorsOf } from './vectors.ts';

/** The claims of one kind, and each pair of them that was held against each other. */
export interface Pairing {
  readonly items: readonly Item[];
  readonly pairs: readonly Pair[];
  /** The pair of two items, by their places; undefined where they were not held against each other. */
  readonly between: (a: number, b: number) => Pair | undefined;
}

export function pairClaims(claims: readonly ClaimInContext[], companions: Companions): Pairing {
  const vectors = vectorsOf(claims, companions);
  const listed = listedTolls(claims);
  const items = claims.flatMap((found, at): Item[] => {
    const vector = vectors[at];
    return vector ? [{ at, found, vector, isListed: listed.has(found.claim.id) }] : [];
  });
  const relate = relationsAmong(claims.map(({ claim }) => claim));
  const among = { relate, soleness: solenessAmong(claims, relate), isSum: sumsAmong(claims) };
  const known = new Map<number, Pair>();
  for (const [a, b] of candidatePairs(items)) {
    const pair = scorePair(a, b, among);
    if (pair) known.set(keyOf(items, pair), pair);
  }
  for (const pair of rivalled(items, [...known.values()], relate)) known.set(keyOf(items, pair), pair);
  return {
    items,
    pairs: [...known.values()].sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b),
    between: (a, b) => known.get(keyOf(items, { a: Math.min(a, b), b: Math.max(a, b) })),
  };
}

const keyOf = (items: readonly Item[], { a, b }: Pick<Pair, 'a' | 'b'>): number => a * items.length + b;
