import { changeJoints, changeWords, differenceWords } from '../lexicon/change-words.ts';
import type { Document } from '../text/index.ts';
import { firstTokenAt } from '../text/locate.ts';

/** Tokens between "by" and the figure: "by at least", "by as many as". */
const HEDGE_WITHIN = 4;
/** Tokens between the word of a difference and "by": "beat her rival by", "exceeded the limit by". */
const OBJECT_WITHIN = 4;

/** Whether a figure is how far one number is from another: "overloaded by 12 people", "fell by 40 members". */
export function isDifference(document: Document, offset: number): boolean {
  const { tokens } = document;
  const first = firstTokenAt(document, offset);
  let by = first - 1;
  while (by > first - 1 - HEDGE_WITHIN && tokens[by]?.lower !== 'by' && changeJoints.has(tokens[by]?.lower ?? ''))
    by -= 1;
  if (tokens[by]?.lower !== 'by') return false;
  for (let at = by - 1; at >= 0 && at >= by - 1 - OBJECT_WITHIN; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') return false;
    if (differenceWords.has(token.lower) || changeWords.has(token.lower)) return true;
  }
  return false;
}
