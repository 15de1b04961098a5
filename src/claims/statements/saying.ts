import type { Span } from '../span.ts';
import type { Document } from '../text/index.ts';
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
  const before = document.tokens.slice(Math.max(sentence.firstToken, at - 2), at);
  if (before.some(({ lower }) => sayingVerbs.has(lower))) return true;
  if (at - sentence.firstToken > 1) return false;
  const behind = document.tokens.slice(at, sentence.endToken).filter(({ kind }) => kind === 'word');
  const verb = behind.slice(1).find(({ lower }) => isFiniteVerb(lower) || sayingVerbs.has(lower));
  return verb !== undefined && sayingVerbs.has(verb.lower);
}
