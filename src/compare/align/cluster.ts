import { relate } from '../relations/index.ts';
import type { Pairing } from './pairs.ts';
import type { Item, Pair } from './score.ts';
import { HELD_AGAINST, LINKAGE, MEMBERS_ASKED, MISFIT_SHARE, SELF_REPETITION, SOURCES_DISAGREE } from './weights.ts';

/**
 * Joins claims into groups, best pairs first: two groups become one when their members are alike on the average, and
 * no article is made to contradict itself by it. Gives the places of each group's claims, in order.
 */
export function cluster(pairing: Pairing): readonly (readonly number[])[] {
  const groupOf: (readonly number[])[] = pairing.items.map((_, at) => [at]);
  for (const { a, b, strength } of pairing.pairs) {
    if (strength < 1) break;
    const [first, second] = [groupOf[a], groupOf[b]];
    if (!first || !second || first === second || !mayJoin(pairing, first, second)) continue;
    const joined = merged(first, second);
    for (const at of joined) groupOf[at] = joined;
  }
  return [...new Set(groupOf)];
}

/** Two lists of places as one, each in order. */
function merged(first: readonly number[], second: readonly number[]): readonly number[] {
  const all: number[] = [];
  let next = 0;
  for (const place of first) {
    for (let other = second[next]; other !== undefined && other < place; other = second[next]) {
      all.push(other);
      next += 1;
    }
    all.push(place);
  }
  return [...all, ...second.slice(next)];
}

function mayJoin(pairing: Pairing, first: readonly number[], second: readonly number[]): boolean {
  return (
    areConsistent(pairing, first, second) && areAlike(pairing, first, second) && canBeJudged(pairing, first, second)
  );
}

/**
 * Whether values of two articles that exclude each other are held against each other, or laid to two sources: else a
 * third value that fits both would bring them into one row, and nothing true could be said of it.
 */
function canBeJudged({ items, between }: Pairing, first: readonly number[], second: readonly number[]): boolean {
  let isApart = false;
  for (const a of first.slice(0, MEMBERS_ASKED)) {
    for (const b of second.slice(0, MEMBERS_ASKED)) {
      const [one, other] = [items[a], items[b]];
      if (!one || !other || one.found.claim.article === other.found.claim.article) continue;
      const pair = between(a, b);
      const relation = pair?.relation ?? relate(one.found.claim, other.found.claim);
      if (relation === 'equal') return true;
      if (relation !== 'incompatible') continue;
      if ((pair?.strength ?? 0) >= HELD_AGAINST || haveOtherSources(one, other)) return true;
      isApart = true;
    }
  }
  return !isApart;
}

function areAlike(pairing: Pairing, first: readonly number[], second: readonly number[]): boolean {
  let strength = 0;
  let known = 0;
  for (const pair of bestPairs(pairing, first, second)) {
    strength += Math.min(pair.strength, 2);
    known += pair.strength > 0 ? 1 : MISFIT_SHARE;
  }
  return known > 0 && strength / known >= LINKAGE;
}

/** The pairs between two groups. What several members of one give alike is held against the other by the most like of them. */
function bestPairs({ items, between }: Pairing, first: readonly number[], second: readonly number[]): Iterable<Pair> {
  const best = new Map<string, Pair>();
  for (const a of first.slice(0, MEMBERS_ASKED)) {
    for (const b of second.slice(0, MEMBERS_ASKED)) {
      const pair = between(a, b);
      const key = `${readingOf(items, a)} ${readingOf(items, b)}`;
      if (pair && pair.strength > (best.get(key)?.strength ?? -1)) best.set(key, pair);
    }
  }
  return best.values();
}

/** The same for all members that give one figure. Dates and tolls are of several events alike, and each counts by itself. */
function readingOf(items: readonly Item[], at: number): string {
  const claim = items[at]?.found.claim;
  const isFigure = claim?.kind === 'count' || claim?.kind === 'money' || claim?.kind === 'percent';
  return isFigure ? `${claim.value.min} to ${claim.value.max} ${claim.value.unit}` : `at ${at}`;
}

/** Whether no article would hold two claims in the joined group that can't stand together. */
function areConsistent({ items, between }: Pairing, first: readonly number[], second: readonly number[]): boolean {
  const articleOf = (at: number) => items[at]?.found.claim.article;
  const others = Map.groupBy(second, articleOf);
  return first.every((a) =>
    (others.get(articleOf(a)) ?? []).every((b) => mayStandTogether(items[a], items[b], between(a, b))),
  );
}

/**
 * Two claims of one article: it may repeat itself and cite two sources that disagree. What else excludes each other in
 * it, such as the entries of a list, is of two things.
 */
function mayStandTogether(a: Item | undefined, b: Item | undefined, pair: Pair | undefined): boolean {
  if (!a || !b) return false;
  // An article tells what was done and what became of it.
  if (a.found.claim.kind === 'status') return true;
  if (a.found.context.sentence === b.found.context.sentence || !pair) return false;
  if (pair.relation === 'equal') return pair.strength >= 1;
  if (pair.relation !== 'incompatible') return pair.strength >= SELF_REPETITION;
  return haveOtherSources(a, b) && pair.strength >= SOURCES_DISAGREE;
}

function haveOtherSources({ found: a }: Item, { found: b }: Item): boolean {
  const [first, second] = [a.claim.attribution, b.claim.attribution];
  return first !== undefined && second !== undefined && first !== second;
}
