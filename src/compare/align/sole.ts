import type { ClaimContext } from '../../claims/context.ts';
import type { ClaimInContext } from '../../claims/index.ts';
import { AGE_UNIT } from '../../claims/statements/ages.ts';
import { kindsOf } from '../../claims/text/stems.ts';
import type { Relate } from '../relations/among.ts';
import { dimensionOf } from '../relations/units.ts';
import { areNear } from './remoteness.ts';

/**
 * How two figures of two articles are the only ones left when what both articles give alike is taken away: of their sort,
 * of their sort beside a name that both stand beside, or of their sort and about their size; undefined where they are not.
 */
export type Soleness = (
  a: ClaimInContext,
  b: ClaimInContext,
) => 'of-measurand' | 'of-sort' | 'of-name' | 'of-size' | undefined;

/** Figures of one sort in one article above which nothing is told by what is left of them. */
const MOST_OF_A_SORT = 12;

/**
 * Tells how the figures of a story stand alone. Where two articles of one event each count soldiers once, they likely
 * count the same soldiers. What one article gives twice alike is one figure.
 */
export function solenessAmong(claims: readonly ClaimInContext[], relate: Relate): Soleness {
  const sortsOf = new Map(claims.map((found) => [found, readSorts(found)]));
  const ofSort = bySort(sortsOf);
  const leftOf = leftAmong(relate);
  return (a, b) => {
    const sorts = sortsOf.get(b) ?? [];
    const sort = sortsOf.get(a)?.find((one) => sorts.includes(one));
    if (sort === undefined) return undefined;
    const [own, others] = [ofSort(a, sort), ofSort(b, sort)];
    if (own.length > MOST_OF_A_SORT || others.length > MOST_OF_A_SORT) return undefined;
    const [left, leftThere] = [leftOf(own, others), leftOf(others, own)];
    const areOnly = (among: (found: ClaimInContext) => boolean) =>
      isAllOf(left.filter(among), a, relate) && isAllOf(leftThere.filter(among), b, relate);
    if (areOnly(() => true)) return sort === measuredSort(a.context) ? 'of-measurand' : 'of-sort';
    const shared = a.context.names.filter((name) => b.context.names.includes(name));
    if (shared.some((name) => areOnly(({ context }) => context.names.includes(name)))) return 'of-name';
    return areOnly((found) => areNear(found, a) && areNear(found, b)) ? 'of-size' : undefined;
  };
}

/** Gives the figures of one sort in the article of a claim, but for parts and differences; the same list each time. */
function bySort(
  sortsOf: ReadonlyMap<ClaimInContext, readonly string[]>,
): (found: ClaimInContext, sort: string) => readonly ClaimInContext[] {
  const lists = new Map<string, ClaimInContext[]>();
  for (const [found, sorts] of sortsOf) {
    if (found.context.isPart || found.context.isDifference) continue;
    for (const sort of sorts) {
      const key = `${found.claim.article} ${sort}`;
      const some = lists.get(key);
      if (some) some.push(found);
      else lists.set(key, [found]);
    }
  }
  return ({ claim }, sort) => lists.get(`${claim.article} ${sort}`) ?? none;
}

const none: readonly ClaimInContext[] = [];

type Figures = readonly ClaimInContext[];

/** Gives the figures of one article that have no like among those of another; worked out once for two lists. */
function leftAmong(relate: Relate): (own: Figures, others: Figures) => Figures {
  const known = new Map<Figures, Map<Figures, Figures>>();
  return (own, others) => {
    const besides = known.get(own) ?? new Map<Figures, Figures>();
    known.set(own, besides);
    const left =
      besides.get(others) ?? own.filter((one) => !others.some((other) => relate(one.claim, other.claim) === 'equal'));
    besides.set(others, left);
    return left;
  };
}

/** Whether there are such figures, and each of them is the one asked about, told again. */
function isAllOf(left: Figures, found: ClaimInContext, relate: Relate): boolean {
  return left.length > 0 && left.every((one) => relate(one.claim, found.claim) === 'equal');
}

/** What a figure is a figure of: the noun counted and the groups of like nouns that it belongs to, the unit, the currency. */
function readSorts({ claim, context }: ClaimInContext): readonly string[] {
  switch (claim.kind) {
    case 'count': {
      if (claim.value.unit === AGE_UNIT) return [];
      const noun = context.head.at(-1);
      const dimension = dimensionOf(context.facet);
      if (noun === undefined) return measuredSorts(context);
      return dimension === context.facet ? [noun, ...kindsOf(noun)] : [`${dimension} ${noun}`];
    }
    case 'duration':
    case 'money':
    case 'percent':
      return measuredSorts(context);
    case 'date':
      return claim.value.edtf.includes('T') ? ['time of day'] : [];
    default:
      return [];
  }
}

/** The figures of what is measured, then all of their unit: the one turnout of a report, else its one share. */
function measuredSorts(context: ClaimContext): readonly string[] {
  const sort = measuredSort(context);
  const dimension = dimensionOf(context.facet);
  return sort === undefined ? [dimension] : [sort, dimension];
}

/** What is measured and by what, with the year where it is that of another one than the report's: "in 1998, on a turnout of 76%". */
function measuredSort({ facet, measurand, scope, when, told }: ClaimContext): string | undefined {
  if (measurand === undefined) return undefined;
  const period = when ?? scope?.period;
  const year = period?.to === null ? undefined : period?.from?.slice(0, 4);
  const isOwnYear = year === undefined || told === undefined || year === told.slice(0, 4);
  return [dimensionOf(facet), measurand, ...(isOwnYear ? [] : [year])].join(' ');
}
