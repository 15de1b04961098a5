import type { Mention } from '../../claims/layers.ts';
import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { asked } from './fit.ts';
import { nounEnd } from './noun-phrase.ts';
import type { Sides } from './sides.ts';
import { isSubject, statementOf } from './statement.ts';
import { type Wording, worded } from './wording.ts';

/** "The reds won 31 seats and the blues 24": the verb of the blues is the one before. */
export function asGapped(
  lead: string,
  { left, right, before }: Sides,
  mentions: readonly Mention[],
): Wording | undefined {
  const at = left.findLastIndex(({ lower }) => lower === 'and' || lower === 'while');
  const subject = left.slice(at + 1);
  const earlier = at > 0 ? left.slice(0, at) : (before[0] ?? []);
  const stated = at >= 0 && right.length === 0 ? statementOf(earlier) : undefined;
  if (!stated || subject.length === 0 || nounEnd(subject, 0) !== subject.length || !isSubject(subject))
    return undefined;
  const [verb, ...rest] = stated.predicate;
  const isPlain = verb && !auxiliaryForms.has(verb.lower) && rest.some(({ kind }) => kind === 'number');
  return isPlain ? worded('question', asked(lead, { subject, predicate: [verb], rest: [] }, mentions, 1)) : undefined;
}
