import { modals } from '../../claims/lexicon/grammar-words.ts';
import { pluralVerbs } from '../../claims/lexicon/label-words.ts';
import { type Statement, statementOf, type Words } from './statement.ts';
import { isFiniteAt } from './verbs.ts';

/** "is 40 and was found in", "is to begin and to end in": of two verbs the one that what follows goes with. */
export function lastOfTwo(predicate: Words): Words {
  const at = predicate.findLastIndex(({ lower }, index) => index > 0 && (lower === 'and' || lower === 'but'));
  const second = predicate.slice(at + 1);
  if (at < 0) return predicate;
  if (opensWithVerb(second)) return second;
  const to = predicate.findIndex(({ lower }) => lower === 'to');
  return second[0]?.lower === 'to' && to >= 0 && to < at ? [...predicate.slice(0, to), ...second] : predicate;
}

/** "The fighting began at noon, and went on": a second verb behind a comma. */
export const both = (first: Words, predicate: Words): Statement | undefined =>
  opensWithVerb(predicate) ? shared(first, lastOfTwo(predicate)) : undefined;

/** "lifted the ban and left": both are said of one. */
export function shared(first: Words, predicate: Words): Statement | undefined {
  const subject = statementOf(first)?.subject;
  return subject && { subject, predicate };
}

/** "will cost much and take years": both hang on one auxiliary. */
export function jointly(first: Words, predicate: Words): Statement | undefined {
  const stated = pluralVerbs.has(predicate[0]?.lower ?? '') ? statementOf(first) : undefined;
  const [modal] = stated?.predicate ?? [];
  return stated && modal && modals.has(modal.lower)
    ? { subject: stated.subject, predicate: [modal, ...predicate] }
    : undefined;
}

export const opensWithVerb = (words: Words): boolean => {
  const [first] = words;
  return first !== undefined && isFiniteAt([first, ...words], 1);
};
