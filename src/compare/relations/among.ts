import type { Claim } from '../../claims/schema.ts';
import { relate } from './index.ts';
import type { Relation } from './relation.ts';

/** Tells the relation of two claims, as `relate` does. */
export type Relate = (a: Claim, b: Claim) => Relation;

/**
 * The same as `relate` for claims that are held against each other many times over: what two values and their words are to
 * each other is worked out once, however many reports give them.
 */
export function relationsAmong(claims: Iterable<Claim>): Relate {
  const wordings = new Map<string, number>();
  const wordingOf = new Map<Claim, number>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.kind, claim.value, claim.quote.exact]);
    const known = wordings.get(key) ?? wordings.size;
    wordings.set(key, known);
    wordingOf.set(claim, known);
  }
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
