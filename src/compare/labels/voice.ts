import { prepositions } from '../../claims/lexicon/grammar-words.ts';
import { doneTo, hitVerbs } from '../../claims/lexicon/label-words.ts';
import type { Clause } from './clause.ts';
import type { Words } from './statement.ts';

/** With the "was" or "were" that a headline leaves out. */
export function passive(clause: Clause): Clause {
  const { subject, predicate, auxiliary } = clause;
  const isActive = auxiliary !== undefined || !isDoneTo(predicate) || hitVerbs.has(predicate[0]?.lower ?? '');
  return isActive ? clause : { ...clause, auxiliary: numberOf(subject) };
}

/** "charged with theft", of whom it is done to, where a headline leaves out "were". */
export const isDoneTo = ([verb, next]: Words): boolean =>
  doneTo.has(verb?.lower ?? '') && (next === undefined || prepositions.has(next.lower) || next.lower === 'to');

/** The form of "be" that goes with a noun. */
export const numberOf = (subject: Words): 'was' | 'were' =>
  /^(?:\p{Ll}.*[^s]s|people|men|women|children|police)$/u.test(subject.at(-1)?.text ?? '') ? 'were' : 'was';
