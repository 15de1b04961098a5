import type { Pairing } from './pairs.ts';
import type { Item, Pair } from './score.ts';
import { LINKAGE, MEMBERS_ASKED, MISFIT_SHARE, SELF_REPETITION, SOURCES_DISAGREE } from './weights.ts';

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
    const joined = [...first, ...second].sort((x, y) => x - y);
    for (const at of joined) groupOf[at] = joined;
  }
  return [...new Set(groupOf)];
}

function mayJoin(pairing: Pairing, first: readonly number[], second: readonly number[]): boolean {
  return areConsistent(pairing, first, second) && areAlike(pairing, first, second);
}

function areAlike({ between }: Pairing, first: readonly number[], second: readonly number[]): boolean {
  let strength = 0;
  let known = 0;
  for (const a of first.slice(0, MEMBERS_ASKED)) {
    for (const b of second.slice(0, MEMBERS_ASKED)) {
      const pair = between(a, b);
      if (pair === undefined) continue;
      strength += Math.min(pair.strength, 2);
      known += pair.strength > 0 ? 1 : MISFIT_SHARE;
    }
  }
  return known > 0 && strength / known >= LINKAGE;
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
