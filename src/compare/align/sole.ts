import type { ClaimInContext } from '../../claims/index.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { conceptsOf } from '../../claims/text/stems.ts';
import { relate } from '../relations/index.ts';
import { dimensionOf } from '../relations/units.ts';
import { areNear } from './remoteness.ts';

/**
 * How two figures of two articles are the only ones left when what both articles give alike is taken away: of their sort,
 * of their sort beside a name that both stand beside, or of their sort and about their size; undefined where they are not.
 */
export type Soleness = (a: ClaimInContext, b: ClaimInContext) => 'of-sort' | 'of-name' | 'of-size' | undefined;

/** Figures of one sort in one article above which nothing is told by what is left of them. */
const MOST_OF_A_SORT = 12;

/**
 * Tells how the figures of a story stand alone. Where two articles of one event each count soldiers once, they likely
 * count the same soldiers. What one article gives twice alike is one figure.
 */
export function solenessAmong(claims: readonly ClaimInContext[]): Soleness {
  const sorts = new Map<string, ClaimInContext[]>();
  for (const found of claims) {
    if (found.context.isPart || found.context.isDifference) continue;
    for (const sort of sortsOf(found)) {
      const key = `${found.claim.article} ${sort}`;
      const some = sorts.get(key);
      if (some) some.push(found);
      else sorts.set(key, [found]);
    }
  }
  const ofSort = ({ claim }: ClaimInContext, sort: string) => sorts.get(`${claim.article} ${sort}`) ?? [];
  return (a, b) => {
    const sort = sortsOf(a).find((one) => sortsOf(b).includes(one));
    if (sort === undefined) return undefined;
    const [own, others] = [ofSort(a, sort), ofSort(b, sort)];
    if (own.length > MOST_OF_A_SORT || others.length > MOST_OF_A_SORT) return undefined;
    const areOnly = (among: (found: ClaimInContext) => boolean) =>
      isOnlyLeft(a, own.filter(among), others) && isOnlyLeft(b, others.filter(among), own);
    if (areOnly(() => true)) return 'of-sort';
    const shared = a.context.names.filter((name) => b.context.names.includes(name));
    if (shared.some((name) => areOnly(({ context }) => context.names.includes(name)))) return 'of-name';
    return areOnly((found) => areNear(found, a) && areNear(found, b)) ? 'of-size' : undefined;
  };
}

/** Whether every figure of one article but this one has its like in the other, and this one has none there. */
function isOnlyLeft(found: ClaimInContext, own: readonly ClaimInContext[], others: readonly ClaimInContext[]): boolean {
  const left = own.filter((one) => !others.some((other) => relate(one.claim, other.claim) === 'equal'));
  return left.length > 0 && left.every((one) => relate(one.claim, found.claim) === 'equal');
}

/** What a figure is a figure of: the noun counted and the groups of like nouns that it belongs to, the unit, the currency. */
function sortsOf({ claim, context }: ClaimInContext): readonly string[] {
  switch (claim.kind) {
    case 'count': {
      if (claim.value.unit === AGE_UNIT) return [];
      const noun = context.head.at(-1);
      const dimension = dimensionOf(context.facet);
      if (dimension !== context.facet) return [`${dimension} ${noun ?? ''}`];
      return noun === undefined ? [context.facet] : [noun, ...conceptsOf(noun)];
    }
    case 'duration':
      return [dimensionOf(context.facet)];
    case 'money':
    case 'percent':
      return [context.facet];
    case 'date':
      return claim.value.edtf.includes('T') ? ['time of day'] : [];
    default:
      return [];
  }
}
