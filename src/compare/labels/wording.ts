import type { ClaimInContext, Extraction } from '../../claims/index.ts';
import type { ClaimKind, ClaimOf } from '../../claims/schema.ts';

/** A claim with the text and the layers of its article. */
export interface Told {
  readonly found: ClaimInContext;
  readonly source: Pick<Extraction, 'document' | 'layers'>;
}

/** One way to say what a claim is of, and how well it does: a question before a noun phrase before a quotation. */
export interface Wording {
  readonly text: string;
  readonly form: 'question' | 'noun' | 'quoted';
  /** Names nobody and nothing that a stranger could know: "When he left". */
  readonly isVague?: boolean;
  /** Leaves out what only tells more of it. */
  readonly isShort?: boolean;
}

/** The ways to word a claim, the best first; those that are undefined cannot be made. */
export type Wordings<Kind extends ClaimKind> = (
  claim: ClaimOf<Kind>,
  told: Told,
  /** All claims that the label is for. */
  all: readonly Told[],
) => readonly (Wording | undefined)[];

/** A wording of a form, where there is a text for it. */
export function worded(form: Wording['form'], text: string | undefined, isVague = false): Wording | undefined {
  return text === undefined ? undefined : { text, form, isVague };
}
