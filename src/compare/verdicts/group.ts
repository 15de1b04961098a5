import type { ClaimInContext } from '../../claims/index.ts';
import type { ClaimKind } from '../../claims/schema.ts';
import type { Comparable } from '../align/group.ts';
import type { Verdict } from '../schema.ts';

/** What the verdicts know of an article. */
export interface Witness {
  readonly id: string;
  readonly siglum: string;
  /** ISO day or time that the document states; undefined where it states none. */
  readonly published: string | undefined;
}

/** One article's claims in a comparison, in text order. */
export interface WitnessClaims {
  readonly witness: Witness;
  readonly claims: readonly ClaimInContext[];
}

/** The claims of one matter, by article in the order of their sigla. */
export interface Group {
  readonly kind: ClaimKind;
  readonly witnesses: readonly WitnessClaims[];
  /** Whether values of two of its claims that exclude each other are of one thing. */
  readonly isComparable: Comparable;
}

/** How the readings of a group relate, and why. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Plain sentences, made of the readings. */
  readonly because: string;
  /** Ids of the rules that led here, in order. */
  readonly rules: readonly string[];
}
