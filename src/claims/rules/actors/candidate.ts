import type { ActorType } from '../../schema.ts';
import type { Document } from '../../text/document.ts';
import type { Casing } from './casing.ts';
import type { Entry } from './gazetteer.ts';
import { nameKey } from './gazetteer.ts';

/** What a name can turn out to be; `other` is a work, an event, a law, a language … and no actor. */
export type Kind = ActorType | 'other';

/** A part of a run that may be a name, before it is known whose. */
export interface Candidate {
  /** Tokens `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The token where its span begins, where that is before `start`: "The" of "in The Argus", "10th" of "10th Division". */
  readonly from?: number | undefined;
  /** Whether it opens a sentence or stands in a headline: its capitals are no evidence. */
  readonly opens: boolean;
  readonly casing: Casing;
  /** Office, rank or form of address before it, as written. */
  readonly titles: readonly string[];
  /** Whether `titles` names an office or address and so a person ("President"), or a relative ("wife"). */
  readonly role?: 'office' | 'relative' | undefined;
  /** The known name that it is as a whole. */
  readonly entry?: Entry | undefined;
  /** Folded words joined by blanks: equal for equal names. */
  readonly key: string;
}

/** The key of the tokens `[start, end)`, as `Candidate.key` has it. */
export function keyOfTokens(document: Document, start: number, end: number): string {
  let key = '';
  for (let at = start; at < end; at++) {
    const token = document.tokens[at];
    if (token) key += (at > start ? ' ' : '') + nameKey(token);
  }
  return key;
}
