import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { idleNouns } from '../../claims/lexicon/label-words.ts';
import { clauseOpeners } from '../../claims/lexicon/phrases.ts';
import { definite, isSubject, nounAtEnd, type Statement, type Words, withoutJoiners } from './statement.ts';
import { isFiniteAt } from './verbs.ts';

/** "Ines Roth, 41, who has led the choir since 2019, resigned": who it is, before an age and what "who" tells. */
export function aged(before: readonly Words[]): Words | undefined {
  const put = before.findIndex((run) => !isPutIn(run));
  const subject = withoutJoiners(before[put] ?? []);
  return put > 0 && isSubject(subject) ? subject : undefined;
}

/** Whether words between commas only tell more of somebody. */
export const isPutIn = (run: Words): boolean =>
  /^(?:who|which|whose)$/u.test(run[0]?.lower ?? '') || (run.length > 0 && run.every(({ kind }) => kind === 'number'));

/** "a man who fled twice has been found": the verb behind what "who" tells. */
export function behindRelative(run: Words, who: number): Statement | undefined {
  const main = run.findLastIndex((word, at) => at > who + 1 && auxiliaryForms.has(word.lower) && isFiniteAt(run, at));
  const told = run.slice(who + 1, Math.max(who + 1, main));
  const isTold = told.some(
    (_, at) => isFiniteAt(told, at) || isFiniteAt([...run.slice(who, who + 1), ...told], at + 1),
  );
  const isOther = told.some(({ lower }) => lower !== 'and' && clauseOpeners.has(lower));
  const subject = nounAtEnd(run.slice(0, who));
  return isTold && !isOther && subject.length > 0 && !auxiliaryForms.has(run[main - 1]?.lower ?? '')
    ? { subject: definite(subject), predicate: run.slice(main) }
    : undefined;
}

/** "the man who fled": what "who" stands for. */
export function told(before: Words, predicate: Words): Statement | undefined {
  const noun = nounAtEnd(before);
  // "a boy of nine months who": the age is not the one who did it.
  const isAge = idleNouns.has(noun.at(-1)?.lower ?? '') && before.at(-1 - noun.length)?.lower === 'of';
  const subject = isAge ? nounAtEnd(before.slice(0, -1 - noun.length)) : noun;
  return subject.length === 0 ? undefined : { subject: definite(subject), predicate };
}
