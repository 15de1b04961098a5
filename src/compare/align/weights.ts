import type { ClaimKind } from '../../claims/schema.ts';
import type { Relation } from '../relations/relation.ts';

/** What the parts of a score count in each kind; with what is given without evidence they add up to 1. */
export interface Parts {
  /** Words around the claim, by how rare they are in the story. */
  readonly context: number;
  /** The noun counted, the event that harmed, the thing put into a state. */
  readonly head: number;
  /** What being of one kind in one story says already: its reports tell of one event and its toll. */
  readonly given: number;
}

const usual: Parts = { context: 0.7, head: 0.3, given: 0 };

export const parts: Readonly<Record<ClaimKind, Parts>> = {
  casualty: { context: 0.45, head: 0.4, given: 0.15 },
  count: usual,
  money: usual,
  percent: usual,
  date: { context: 0.6, head: 0.4, given: 0 },
  duration: usual,
  quote: usual,
  place: { context: 0.4, head: 0.6, given: 0 },
  status: { context: 0.35, head: 0.65, given: 0 },
  attribution: usual,
};

/** Two claims whose surroundings are this alike stand in one sentence, told twice. */
export const SAME_WORDS = 0.9;
/** Two dates that exclude each other are of one act only where what is dated is this alike by itself. */
export const SAME_ACT = 0.25;
/** Share of the shorter one's words that two quotations of one utterance, or two statements laid to someone, have in common. */
export const SAME_UTTERANCE = 0.5;
export const SAME_STATEMENT = 0.3;

/** How much more evidence dates need to exclude each other on which something was said: a source speaks more than once. */
export const SAID = 2.2;
/** … and what is held again and again in one story: a meeting, a hearing. */
export const RECURRING = 1.5;
/** … and beginnings of what goes by two words: "since the attack", "began to emerge". */
export const OTHER_BEGINNING = 1.5;

/** A shared group of like words (strike, raid) counts so much of a shared word. */
export const CONCEPT_SHARE = 0.5;
/** A matter of another kind in the same sentence, such as the toll beside a count, counts as so much of a word. */
export const COMPANION_WEIGHT = 1.5;
/** An actor named in the sentence: the nearest counts most, each further one so much of the one before. */
export const NAME_WEIGHT = 0.6;
export const NEXT_NAME = 0.7;
/** Two heads that are words for one thing (raid, operation) are at least this alike. */
export const SYNONYM_HEADS = 0.6;
/** Two sums or lengths of time are alike by this much where one act is done with both. */
export const ONE_ACT = 0.7;
/** Two figures that are values of one thing, as a turnout or a depth is, are alike by this much. */
export const ONE_MEASURAND = 0.9;
/** People missing or driven out, by nothing that is named, are of the story's event by so much: a story has one set of them. */
export const MISSING_OF_NOTHING = 0.65;
/** Tolls that are each the highest of their report, by nothing that is named, are of the story's event by so much. */
export const WHOLE_OF_NOTHING = 0.35;
/** A word that one article alone has around its claims counts so much of one that another could share. */
export const UNSHARED_SHARE = 0.4;
/**
 * How like the surroundings of two claims must be to be of one matter. Two values that agree are evidence of their
 * own; two that exclude each other need most, because a false match there is a false conflict.
 */
export const thresholds: Readonly<Record<ClaimKind, Readonly<Record<Relation, number>>>> = {
  casualty: { equal: 0.3, compatible: 0.32, incompatible: 0.4, unknown: 0.4 },
  count: { equal: 0.14, compatible: 0.21, incompatible: 0.47, unknown: 0.45 },
  money: { equal: 0.15, compatible: 0.25, incompatible: 0.4, unknown: 0.5 },
  percent: { equal: 0.11, compatible: 0.2, incompatible: 0.4, unknown: 0.5 },
  date: { equal: 0.18, compatible: 0.2, incompatible: 0.29, unknown: 0.8 },
  duration: { equal: 0.18, compatible: 0.28, incompatible: 0.5, unknown: 0.6 },
  quote: { equal: 0.3, compatible: 0.3, incompatible: 0.3, unknown: 0.3 },
  place: { equal: 0.2, compatible: 0.3, incompatible: 0.4, unknown: 0.4 },
  status: { equal: 0.4, compatible: 0.4, incompatible: 0.45, unknown: 0.5 },
  attribution: { equal: 0.3, compatible: 0.35, incompatible: 0.5, unknown: 0.5 },
};

/**
 * Two figures that are near each other need so much of the evidence where they are the only ones of their sort in their
 * reports, the only ones of it beside a name, or the only ones of it that are near.
 */
export const SOLE: Readonly<Record<'of-measurand' | 'of-sort' | 'of-name' | 'of-size', number>> = {
  'of-measurand': 0.4,
  'of-sort': 0.6,
  'of-name': 0.75,
  'of-size': 0.7,
};

/** Counts by a noun as general as "people" are of one set of them only where the words around are this alike. */
export const TOLD_ALIKE = 0.12;
export const TOLD_OF_MANY = 0.05;

/** A figure that fits another of the same article as well, but for this much, is this much of a pair with the one. */
export const RIVAL_WITHIN = 0.05;
export const RIVALLED = 0.5;

/** Likeness of words and head together up to which two figures are not asked whether they stand alone. */
export const NEXT_TO_NOTHING = 0.08;

/** The only length or height in each of two reports, and the same: alike by this much whatever is around. */
export const SAME_MEASURE = 0.15;

/** Two figures of two digits that are one number need so much of the evidence, as that seldom comes by chance … */
export const TELLING_FIGURE = 0.5;
/** … where they measure one thing, such as 22,000 square metres … */
export const TELLING_MEASURE = 0.3;
/** … and where they are of three digits or more. */
export const UNMISTAKABLE_FIGURE = 0.25;
/** The same of a time of day to the minute. */
export const TELLING_CLOCK = 0.2;

/** Two figures that are each the highest of their report are of one event sooner: a story is about one. */
export const WHOLE_TOLLS = 0.26;

/** How much of a threshold two claims of one group need by themselves, for values that exclude each other to count. */
export const HELD_AGAINST = 0.7;

/** How much of a threshold two claims of one article need that can both be true: an article seldom gives one thing twice in two ways. */
export const SELF_REPETITION = 1.25;
/** The same of two that exclude each other and that it lays to two sources: that they disagree is said on purpose. */
export const SOURCES_DISAGREE = 1.5;

/** A group is joined to another when its members are on the average this much of the threshold alike. */
export const LINKAGE = 0.8;

/** Two members that exclude each other and can't be of one act count against the join, so much of a pair that can. */
export const MISFIT_SHARE = 0.5;

/** Of each group so many members are asked whether it should join another, so that large groups cost no more. */
export const MEMBERS_ASKED = 12;

/** Each claim is held against so many others that share one of its tellingest words: cost grows with the claims, not their pairs. */
export const CANDIDATES_PER_WORD = 24;
export const TELLING_WORDS = 10;
