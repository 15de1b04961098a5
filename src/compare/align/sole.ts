import type { ClaimInContext } from '../../claims/index.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { conceptsOf } from '../../claims/text/stems.ts';
import { relate } from '../relations/index.ts';
import { dimensionOf } from '../relations/units.ts';

/** Whether two figures are all that is left of their sort when what both articles give alike is taken away. */
export type SoleTest = (a: ClaimInContext, b: ClaimInContext) => boolean;

/** Figures of one sort in one article above which nothing is told by what is left of them. */
const MOST_OF_A_SORT = 8;

/**
 * Tells the figures that two articles of one event give as their only one of a sort: where each counts soldiers once, it
 * likely counts the same soldiers. What one article gives twice alike is one figure.
 */
export function soleTest(claims: readonly ClaimInContext[]): SoleTest {
  const sorts = Map.groupBy(
    claims.filter((found) => sortOf(found) !== undefined && !found.context.isPart && !found.context.isDifference),
    ({ claim, context }) => keyOf(claim.article, sortOf({ claim, context })),
  );
  const ofSort = ({ claim }: ClaimInContext, sort: string) => sorts.get(keyOf(claim.article, sort)) ?? [];
  return (a, b) => {
    const sort = sortOf(a);
    if (sort === undefined || sort !== sortOf(b)) return false;
    const [first, second] = [ofSort(a, sort), ofSort(b, sort)];
    if (first.length > MOST_OF_A_SORT || second.length > MOST_OF_A_SORT) return false;
    return isOnlyLeft(a, first, second) && isOnlyLeft(b, second, first);
  };
}

/** Whether every figure of one article but this one has its like in the other, and this one has none there. */
function isOnlyLeft(found: ClaimInContext, own: readonly ClaimInContext[], others: readonly ClaimInContext[]): boolean {
  const left = own.filter((one) => !others.some((other) => relate(one.claim, other.claim) === 'equal'));
  return left.length > 0 && left.every((one) => relate(one.claim, found.claim) === 'equal');
}

/** What a figure is a figure of, in one word: the noun counted, the unit, the currency. */
function sortOf({ claim, context }: ClaimInContext): string | undefined {
  switch (claim.kind) {
    case 'count': {
      if (claim.value.unit === AGE_UNIT) return undefined;
      const noun = context.head.at(-1);
      return claim.value.unit === context.facet && dimensionOf(context.facet) !== context.facet
        ? `${dimensionOf(context.facet)} ${noun ?? ''}`
        : noun === undefined
          ? context.facet
          : (conceptsOf(noun)[0] ?? noun);
    }
    case 'duration':
      return dimensionOf(context.facet);
    case 'money':
    case 'percent':
      return context.facet;
    default:
      return undefined;
  }
}

const keyOf = (article: string, sort: string | undefined): string => `${article} ${sort ?? ''}`;
