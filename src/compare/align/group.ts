import type { ClaimInContext } from '../../claims/index.ts';
import { claimKinds } from '../../claims/schema.ts';
import { candidatePairs } from './candidates.ts';
import { type Item, type Pair, scorePair } from './score.ts';
import { type Companions, sentenceKey, vectorsOf } from './vectors.ts';
import { LINKAGE, MISFIT_SHARE, SELF_CONTRADICTION, SELF_REPETITION, SOURCES_DISAGREE } from './weights.ts';

/**
 * Groups the claims of a story by what they are of, kind by kind. Tolls come first: what stands beside one toll in
 * several articles is likely one thing.
 */
export function groupClaims(claims: readonly ClaimInContext[]): readonly (readonly ClaimInContext[])[] {
  const companions = new Map<string, readonly string[]>();
  return claimKinds.flatMap((kind) => {
    const groups = groupKind(
      claims.filter(({ claim }) => claim.kind === kind),
      companions,
    );
    if (kind === 'casualty') for (const [index, group] of groups.entries()) note(companions, `&${index}`, group);
    return groups;
  });
}

function note(companions: Map<string, readonly string[]>, matter: string, group: readonly ClaimInContext[]): void {
  const isShared = new Set(group.map(({ claim }) => claim.article)).size > 1;
  if (!isShared) return;
  for (const { claim, context } of group) {
    const key = sentenceKey(claim.article, context.sentence);
    companions.set(key, [...(companions.get(key) ?? []), matter]);
  }
}

/**
 * Groups claims of one kind by what they are of. Best pairs first; two groups become one when their members are
 * alike on the average, and no article is made to contradict itself by it. Claims come and groups go out in one
 * order, so the same claims give the same groups.
 */
function groupKind(claims: readonly ClaimInContext[], companions: Companions): readonly (readonly ClaimInContext[])[] {
  const vectors = vectorsOf(claims, companions);
  const items = claims.flatMap((found, at): Item[] => {
    const vector = vectors[at];
    return vector ? [{ at, found, vector }] : [];
  });
  const pairs = new Map<number, Pair>();
  for (const [a, b] of candidatePairs(items)) {
    const pair = scorePair(a, b);
    if (pair) pairs.set(a.at * items.length + b.at, pair);
  }
  const between = (a: number, b: number) => pairs.get(Math.min(a, b) * items.length + Math.max(a, b));
  const groupOf = items.map((_, at) => [at]);
  const best = [...pairs.values()]
    .filter((pair) => pair.strength >= 1)
    .sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  for (const { a, b } of best) {
    const first = groupOf[a];
    const second = groupOf[b];
    if (!first || !second || first === second || !mayJoin(items, between, first, second)) continue;
    const joined = [...first, ...second].sort((x, y) => x - y);
    for (const at of joined) groupOf[at] = joined;
  }
  return [...new Set(groupOf)].map((members) => members.flatMap((at) => claims[at] ?? []));
}

function mayJoin(
  items: readonly Item[],
  between: (a: number, b: number) => Pair | undefined,
  first: readonly number[],
  second: readonly number[],
): boolean {
  let strength = 0;
  let known = 0;
  for (const a of first) {
    for (const b of second) {
      const pair = between(a, b);
      const sameArticle = items[a]?.found.claim.article === items[b]?.found.claim.article;
      if (sameArticle && !mayStandTogether(items[a], items[b], pair)) return false;
      if (pair === undefined) continue;
      strength += Math.min(pair.strength, 2);
      known += pair.strength > 0 ? 1 : MISFIT_SHARE;
    }
  }
  return known > 0 && strength / known >= LINKAGE;
}

/** Two claims of one article in one group: it may repeat itself, cite two sources that disagree, or say almost the same with other values. */
function mayStandTogether(a: Item | undefined, b: Item | undefined, pair: Pair | undefined): boolean {
  if (!a || !b) return false;
  // An article tells what was done and what became of it.
  if (a.found.claim.kind === 'status') return true;
  if (a.found.context.sentence === b.found.context.sentence) return false;
  if (!pair) return false;
  if (pair.relation === 'equal') return pair.strength >= 1;
  if (pair.relation !== 'incompatible') return pair.strength >= SELF_REPETITION;
  return haveOtherSources(a, b) ? pair.strength >= SOURCES_DISAGREE : pair.likeness >= SELF_CONTRADICTION;
}

function haveOtherSources({ found: a }: Item, { found: b }: Item): boolean {
  const [first, second] = [a.claim.attribution, b.claim.attribution];
  return first !== undefined && second !== undefined && first !== second;
}
