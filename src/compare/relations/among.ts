import type { Claim } from '../../claims/schema.ts';
import { relate } from './index.ts';
import type { Relation } from './relation.ts';

/** Tells the relation of two claims, as `relate` does. */
export type Relate = (a: Claim, b: Claim) => Relation;

/**
 * The same as `relate` for claims that are held against each other many times over: what two values and their words are to
 * each other is worked out once, however many reports give them.
 */
export function relationsAmong(claims: readonly Claim[]): Relate {
  const wordings = wordingsOf(claims);
  const wordingOf = new Map(claims.map((claim, at) => [claim, wordings[at]]));
  const relations: Relation[][] = [];
  return (a, b) => {
    const [first, second] = [wordingOf.get(a), wordingOf.get(b)];
    if (first === undefined || second === undefined) return relate(a, b);
    relations[first] ??= [];
    const row = relations[first];
    row[second] ??= relate(a, b);
    return row[second];
  };
}

/** All that the relation of two claims hangs on, as a number for each: equal for claims of one value in the same words. */
export function wordingsOf(claims: readonly Claim[]): readonly number[] {
  const wordings = new Map<string, number>();
  return claims.map(({ kind, value, quote }) => {
    const key = JSON.stringify([kind, value, quote.exact]);
    const known = wordings.get(key) ?? wordings.size;
    wordings.set(key, known);
    return known;
  });
}
