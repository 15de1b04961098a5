import type { ClaimKind } from '../../claims/schema.ts';
import { relate } from '../relations/index.ts';
import type { Item, Pair } from './score.ts';
import { RIVAL_WITHIN, RIVALLED } from './weights.ts';

/**
 * The pairs of figures that exclude each other of which one fits another figure of the other's article about as well, and
 * that figure nothing better: which of the two it is of is not told, so they come out weaker. Of a list of parties a
 * nameless figure may be of any.
 */
export function rivalled(items: readonly Item[], pairs: readonly Pair[]): readonly Pair[] {
  const kind = items[0]?.found.claim.kind;
  if (kind === undefined || !listedKinds.has(kind)) return [];
  const byPlace = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const key of keysOf(items, pair)) {
      const some = byPlace.get(key);
      if (some) some.push(pair);
      else byPlace.set(key, [pair]);
    }
  }
  const ofPlace = (key: string): readonly Pair[] => byPlace.get(key) ?? [];
  const isRivalled = (pair: Pair) =>
    keysOf(items, pair).some((key) =>
      ofPlace(key).some(
        (other) => isAsLike(items, pair, other) && hasNoBetter(other, ofPlace(keyOfOther(items, pair, other))),
      ),
    );
  return pairs
    .filter((pair) => pair.relation === 'incompatible' && pair.strength > 0 && isRivalled(pair))
    .map((pair) => ({ ...pair, strength: pair.strength * RIVALLED }));
}

/** Kinds of which a report gives lists. Tolls are told apart by what is whole and what part. */
const listedKinds: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['count', 'money', 'percent']);

/** One figure, and the article of the other. */
function keysOf(items: readonly Item[], { a, b }: Pair): readonly string[] {
  return [keyOf(items, a, b), keyOf(items, b, a)];
}

const keyOf = (items: readonly Item[], at: number, other: number): string =>
  `${at} ${items[other]?.found.claim.article}`;

/** The figure of another pair that this pair does not share, and the article that it is held against. */
function keyOfOther(items: readonly Item[], pair: Pair, other: Pair): string {
  const its = otherThan(other, pair);
  return keyOf(items, its, its === other.a ? other.b : other.a);
}

function isAsLike(items: readonly Item[], pair: Pair, other: Pair): boolean {
  if (other === pair || other.likeness < pair.likeness - RIVAL_WITHIN) return false;
  const [own, its] = [items[otherThan(pair, other)], items[otherThan(other, pair)]];
  return own !== undefined && its !== undefined && relate(own.found.claim, its.found.claim) === 'incompatible';
}

const hasNoBetter = (pair: Pair, others: readonly Pair[]): boolean =>
  others.every((other) => other === pair || other.likeness <= pair.likeness);

/** The place of a pair that another pair does not share. */
const otherThan = ({ a, b }: Pair, other: Pair): number => (a === other.a || a === other.b ? b : a);
