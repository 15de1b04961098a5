import type { ClaimKind } from '../../claims/schema.ts';
import type { Relation } from '../relations/relation.ts';

/** What the parts of a score count; they add up to 1. */
export const parts = {
  /** Words around the claim, by how rare they are in the story. */
  context: 0.7,
  /** The noun counted, the thing put into a state. */
  head: 0.3,
} as const;

/** A shared group of like words (strike, raid) counts so much of a shared word. */
export const CONCEPT_SHARE = 0.5;
/** A word that one article alone has around its claims counts so much of one that another could share. */
export const UNSHARED_SHARE = 0.4;
/**
 * How like the surroundings of two claims must be to be of one matter. Two values that agree are evidence of their
 * own; two that exclude each other need most, because a false match there is a false conflict.
 */
export const thresholds: Readonly<Record<ClaimKind, Readonly<Record<Relation, number>>>> = {
  casualty: { equal: 0.1, compatible: 0.14, incompatible: 0.22, unknown: 0.3 },
  count: { equal: 0.2, compatible: 0.26, incompatible: 0.36, unknown: 0.4 },
  money: { equal: 0.15, compatible: 0.25, incompatible: 0.4, unknown: 0.5 },
  percent: { equal: 0.15, compatible: 0.25, incompatible: 0.4, unknown: 0.5 },
  date: { equal: 0.18, compatible: 0.2, incompatible: 0.29, unknown: 0.5 },
  duration: { equal: 0.25, compatible: 0.35, incompatible: 0.5, unknown: 0.6 },
  quote: { equal: 0.3, compatible: 0.3, incompatible: 0.3, unknown: 0.3 },
  place: { equal: 0.2, compatible: 0.3, incompatible: 0.4, unknown: 0.4 },
  status: { equal: 0.25, compatible: 0.25, incompatible: 0.35, unknown: 0.4 },
  attribution: { equal: 0.25, compatible: 0.3, incompatible: 0.3, unknown: 0.3 },
};

/** Two claims of one article that exclude each other are two matters unless their surroundings are this alike. */
export const SELF_CONTRADICTION = 0.9;
/** The same of two that it lays to two sources, in thresholds: that they disagree is likely said on purpose. */
export const SOURCES_DISAGREE = 1.5;

/** A group is joined to another when its members are on the average this much of the threshold alike. */
export const LINKAGE = 0.8;

/** Each claim is held against so many others that share one of its tellingest words: cost grows with the claims, not their pairs. */
export const CANDIDATES_PER_WORD = 24;
export const TELLING_WORDS = 10;
