import type { Claim } from '../claims/schema.ts';
import { gatherActors } from './actors/index.ts';
import { type Alignment, alignClaims } from './align/group.ts';
import { resolveNames } from './align/names.ts';
import type { StoryInput } from './story.ts';

/** Two claims of two articles that were held against each other and left apart, and how near they came: 1 is enough. */
export interface NearMiss {
  readonly a: Claim;
  readonly b: Claim;
  readonly strength: number;
}

/** From this share of enough on, a pair that was left apart is worth a look. */
const NEAR = 0.7;

/** The pairs of claims of a story that came near to standing together and do not, the nearest first. */
export function listNearMisses(story: StoryInput): readonly NearMiss[] {
  const articles = [...story.articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const claims = articles.flatMap(({ extraction }) => extraction.claims);
  return alignClaims(resolveNames(claims, gatherActors(articles)))
    .flatMap(missesOf)
    .sort((x, y) => y.strength - x.strength);
}

function missesOf({ pairing, groups }: Alignment): readonly NearMiss[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ claim }) => [claim.id, index] as const)));
  return pairing.pairs.flatMap(({ a, b, strength }) => {
    const [first, second] = [pairing.items[a]?.found.claim, pairing.items[b]?.found.claim];
    if (!first || !second || strength < NEAR || first.article === second.article) return [];
    return groupOf.get(first.id) === groupOf.get(second.id) ? [] : [{ a: first, b: second, strength }];
  });
}
