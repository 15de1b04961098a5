import type { ClaimKind } from '../../claims/schema.ts';
import type { Relate } from '../relations/among.ts';
import type { Item, Pair } from './score.ts';
import { RIVAL_WITHIN, RIVALLED } from './weights.ts';

/**
 * The pairs of figures that exclude each other of which one fits another figure of the other's article about as well, and
 * that figure nothing better: which of the two it is of is not told, so they come out weaker. Of a list of parties a
 * nameless figure may be of any.
 */
export function rivalled(items: readonly Item[], pairs: readonly Pair[], relate: Relate): readonly Pair[] {
  const kind = items[0]?.found.claim.kind;
  if (kind === undefined || !listedKinds.has(kind)) return [];
  const against = pairsAgainst(items, pairs);
  const isAsLike = (pair: Pair, other: Pair): boolean => {
    if (other === pair || other.likeness < pair.likeness - RIVAL_WITHIN) return false;
    const [own, its] = [items[otherThan(pair, other)], items[otherThan(other, pair)]];
    return own !== undefined && its !== undefined && relate(own.found.claim, its.found.claim) === 'incompatible';
  };
  const isRivalled = (pair: Pair) =>
    [against(pair.a, pair.b), against(pair.b, pair.a)].some((others) =>
      others.some((other) => isAsLike(pair, other) && hasNoBetter(other, ofOther(against, pair, other))),
    );
  return pairs
    .filter((pair) => pair.relation === 'incompatible' && pair.strength > 0 && isRivalled(pair))
    .map((pair) => ({ ...pair, strength: pair.strength * RIVALLED }));
}

/** Kinds of which a report gives lists. Tolls are told apart by what is whole and what part. */
const listedKinds: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['count', 'money', 'percent']);

/** The pairs of one figure with those of the article of another, both by their places. */
type Against = (at: number, other: number) => readonly Pair[];

function pairsAgainst(items: readonly Item[], pairs: readonly Pair[]): Against {
  const articles = new Map<string, number>();
  const articleOf = items.map(({ found: { claim } }) => {
    const known = articles.get(claim.article) ?? articles.size;
    articles.set(claim.article, known);
    return known;
  });
  const keyOf = (at: number, other: number): number => at * articles.size + (articleOf[other] ?? 0);
  const byKey = new Map<number, Pair[]>();
  for (const pair of pairs) {
    for (const key of [keyOf(pair.a, pair.b), keyOf(pair.b, pair.a)]) {
      const some = byKey.get(key);
      if (some) some.push(pair);
      else byKey.set(key, [pair]);
    }
  }
  return (at, other) => byKey.get(keyOf(at, other)) ?? [];
}

/** The pairs of the figure of another pair that this pair does not share with the article that it is held against. */
function ofOther(against: Against, pair: Pair, other: Pair): readonly Pair[] {
  const its = otherThan(other, pair);
  return against(its, its === other.a ? other.b : other.a);
}

const hasNoBetter = (pair: Pair, others: readonly Pair[]): boolean =>
  others.every((other) => other === pair || other.likeness <= pair.likeness);

/** The place of a pair that another pair does not share. */
const otherThan = ({ a, b }: Pair, other: Pair): number => (a === other.a || a === other.b ? b : a);
