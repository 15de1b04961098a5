import type { Voices } from './independence/voices.ts';
import type { AppliedEdit } from './schema.ts';
import type { Group, Judgement } from './verdicts/group.ts';

/** A group of claims with its verdict and its independent voices. */
export interface Judged {
  readonly group: Group;
  readonly judgement: Judgement;
  readonly voices: Voices;
}

/** A comparison on its way to the record. */
export interface Matter extends Judged {
  /** Made of the label that the rules give: no edit changes it. */
  readonly id: string;
  readonly label: string;
  /** What an editor changed of it, in the order in which it was done. */
  readonly edited: readonly AppliedEdit[];
  /** What an editor made part of it. */
  readonly merged: readonly MergedMatter[];
}

/** A matter that is part of another: it comes back under its id where its claims are taken out again. */
export interface MergedMatter {
  readonly id: string;
  /** Ids of its claims. */
  readonly claims: ReadonlySet<string>;
}
