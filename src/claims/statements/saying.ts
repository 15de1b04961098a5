import type { Span } from '../span.ts';
import type { Document, Token } from '../text/index.ts';
import { firstTokenAt, sentenceAt } from '../text/locate.ts';
import { isFiniteVerb } from '../text/phrases.ts';

/** Forms of the verbs that bring in what somebody said. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  'said says say told tells reported reports added adds stated'.split(' '),
);

/** Whether a date is of a statement and not of what it tells: "police said on Thursday", "On Monday, the mayor said". */
export function isOfSaying(document: Document, time: Span): boolean {
  const at = firstTokenAt(document, time.start);
  const sentence = sentenceAt(document, time.start);
  if (!sentence) return false;
  const { tokens } = document;
  const { firstToken, endToken } = sentence;
  for (let before = Math.max(firstToken, at - 2); before < at; before++)
    if (sayingVerbs.has(tokens[before]?.lower ?? '')) return true;
  return at - firstToken <= 1 && sayingVerbs.has(verbBehind(tokens, at, endToken));
}

/** The first verb in a sentence behind its first word. */
function verbBehind(tokens: readonly Token[], first: number, end: number): string {
  let words = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    words += 1;
    if (words > 1 && (isFiniteVerb(token.lower) || sayingVerbs.has(token.lower))) return token.lower;
  }
  return '';
}
