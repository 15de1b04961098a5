import type { Token } from '../../text/index.ts';

/** Tokens `[from, to)` of a document that a rule may look at: a sentence. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** The word at a position as a lexicon has it; "" outside the stretch. */
export function lowerAt({ tokens, from, to }: Stretch, position: number): string {
  return position >= from && position < to ? (tokens[position]?.lower ?? '') : '';
}
