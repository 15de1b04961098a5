import type { ClaimInContext } from '../../claims/index.ts';
import { harmfulActs, kindOfAct, singleActs, verbStem } from '../../claims/lexicon/acts.ts';
import { conceptsOf, kindsOf } from '../../claims/text/stems.ts';
import { type Companions, sentenceKey } from './companions.ts';
import { COMPANION_WEIGHT, CONCEPT_SHARE, NAME_WEIGHT, NEXT_NAME, UNSHARED_SHARE } from './weights.ts';

/** A claim's surroundings as weighted words, made comparable over the story. */
export interface Vector {
  readonly context: ReadonlyMap<string, number>;
  readonly contextTotal: number;
  readonly head: ReadonlyMap<string, number>;
  readonly headTotal: number;
}

/**
 * One vector a claim. A word that few claims of the story have around them counts more than one that all have, and
 * a word that one article alone has counts less: no other could share it.
 */
export function vectorsOf(claims: readonly ClaimInContext[], companions: Companions): readonly Vector[] {
  const raw = claims.map(({ claim, context }) => ({
    context: withCompanions(
      withNames(withConcepts(context.words), context.names),
      companions.get(sentenceKey(claim.article, context.sentence)),
    ),
    head: withConcepts(
      context.head.map((stem) => [claim.kind === 'date' ? actIn(stem) : stem, 1] as const),
      claim.kind === 'count' ? kindsOf : conceptsOf,
    ),
  }));
  const spread = new Map<string, number>();
  const articles = new Map<string, Set<string>>();
  for (const [at, { context, head }] of raw.entries()) {
    for (const word of new Set([...context.keys(), ...head.keys()])) {
      spread.set(word, (spread.get(word) ?? 0) + 1);
      articles.set(word, (articles.get(word) ?? new Set()).add(claims[at]?.claim.article ?? ''));
    }
  }
  const rarity = (word: string) =>
    (Math.log(1 + claims.length / (spread.get(word) ?? 1)) / Math.log(1 + claims.length)) *
    (articles.get(word)?.size === 1 ? UNSHARED_SHARE : 1);
  const weigh = (words: ReadonlyMap<string, number>) =>
    new Map([...words].map(([word, weight]) => [word, weight * rarity(word)]));
  return raw.map(({ context, head }) => {
    const weighed = { context: weigh(context), head };
    return { ...weighed, contextTotal: total(weighed.context), headTotal: total(weighed.head) };
  });
}

/** Dice's coefficient of two weighted sets: 1 where they are the same, 0 where they share nothing. */
export function likeness(
  a: ReadonlyMap<string, number>,
  aTotal: number,
  b: ReadonlyMap<string, number>,
  bTotal: number,
): number {
  if (aTotal + bTotal === 0) return 0;
  let shared = 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const [word, weight] of few) shared += Math.min(weight, many.get(word) ?? 0);
  return (2 * shared) / (aTotal + bTotal);
}

/**
 * A verb for each of its forms and for the noun of its deed, so that "the sale" meets "sold", and of what is done once
 * one verb for all that tell it. Not of what harms: a report tells of several shootings, and whom each of them shot.
 */
function actIn(stem: string): string {
  const verb = verbStem(stem);
  const kind = kindOfAct(verb) ?? verb;
  if (singleActs.has(kind)) return kind;
  return harmfulActs.has(kind) ? stem : verb;
}

function withCompanions(
  words: ReadonlyMap<string, number>,
  matters: readonly string[] = [],
): ReadonlyMap<string, number> {
  return new Map([...words, ...matters.map((matter) => [matter, COMPANION_WEIGHT] as const)]);
}

function withNames(words: ReadonlyMap<string, number>, names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...words, ...names.map((name, rank) => [`@${name}`, NAME_WEIGHT * NEXT_NAME ** rank] as const)]);
}

function withConcepts(
  words: readonly (readonly [string, number])[],
  groupsOf = conceptsOf,
): ReadonlyMap<string, number> {
  const weights = new Map(words);
  for (const [stem, weight] of words) {
    for (const concept of groupsOf(stem)) {
      weights.set(concept, Math.max(weights.get(concept) ?? 0, weight * CONCEPT_SHARE));
    }
  }
  return weights;
}

function total(words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
}
