import { beginnings } from '../../claims/lexicon/beginnings.ts';
import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { modals, prepositions, timeWords } from '../../claims/lexicon/grammar-words.ts';
import { pluralVerbs } from '../../claims/lexicon/label-words.ts';
import { clauseOpeners } from '../../claims/lexicon/phrases.ts';
import { pastReporting } from '../../claims/lexicon/reporting-verbs.ts';
import type { Sides } from './sides.ts';
import {
  definite,
  isSubject,
  nounAtEnd,
  type Statement,
  statementOf,
  type Words,
  withoutJoiners,
} from './statement.ts';
import { isFiniteAt, mayBeParticiple } from './verbs.ts';

/** The statement that a value is part of, without the value. */
export interface Clause extends Statement {
  /** A form of "be" that the text leaves out: "the bridge, completed in 1931". */
  readonly auxiliary?: 'was' | 'were' | undefined;
  /** What the clause goes on with behind the value. */
  readonly rest: Words;
}

/** The clause that a value stands in or opens; undefined where none is read for certain. */
export function clauseOf(sides: Sides): Clause | undefined {
  const clause = readClause(sides);
  const isPronoun = clause?.subject.length === 1 && /^(?:he|she)$/u.test(clause.subject[0]?.lower ?? '');
  return clause && isPronoun && sides.person ? { ...clause, subject: [sides.person] } : clause;
}

function readClause(sides: Sides): Clause | undefined {
  const { left, right, before, behind } = sides;
  const stated = before.length === 0 || left.length > 0 ? nearestStatement(left, before[0] ?? []) : undefined;
  if (stated) return { ...(begun(stated) ?? stated), rest: stated.isTurned ? [] : restOf(right) };
  const [first] = withoutJoiners(left);
  const [previous = [], farther = []] = before;
  if (first && opensWithVerb(withoutJoiners(left)) && !isReduced(sides) && isSubject(farther))
    return appositive(withoutJoiners(farther), withoutJoiners(left), restOf(right));
  if (first && mayBeParticiple(first) && isReduced(sides)) return reduced(previous, left, right);
  if (first && isSubject(left) && !left.some(({ lower }) => prepositions.has(lower)) && opensWithVerb(right))
    return { subject: withoutJoiners(left), predicate: untilOpener(right), rest: [] };
  if (first && !prepositions.has(first.lower)) return undefined;
  const opened = right.length > 0 ? statementOf(right) : statedBehind(behind);
  return opened && { subject: opened.subject, predicate: untilOpener(opened.predicate), rest: [] };
}

/** "the pilot, 40, hurt in the crash, said": a participle that needs "was", or a verb: "the director, 61, resigned". */
function appositive(subject: Words, predicate: Words, rest: Words): Clause {
  const next = predicate[1];
  const isDoneTo = doneTo.has(predicate[0]?.lower ?? '') && (next === undefined || prepositions.has(next.lower));
  return { subject, predicate, rest, auxiliary: isDoneTo ? numberOf(subject) : undefined };
}

/** Participles of what is done to people, which nobody does without an object. */
const doneTo: ReadonlySet<string> = new Set(
  'killed shot injured wounded arrested charged convicted sentenced jailed released hit struck'.split(' '),
);

/** What a clause goes on with: nothing that belongs to the value, as in "from May 4 to May 9". */
function restOf(right: Words): Words {
  const [first, second] = right;
  const isRange = first && second && /^(?:to|and|or|until|through)$/u.test(first.lower);
  return isRange && (second.kind === 'number' || timeWords.has(second.lower))
    ? []
    : withoutMainVerb(untilOpener(right));
}

/** Without what goes on with the verb of the clause around: "a man who fled on Friday has been found". */
function withoutMainVerb(words: Words): Words {
  const verb = words.findIndex((word, at) => auxiliaryForms.has(word.lower) && isFiniteAt(words, at));
  const isOther = words.slice(0, Math.max(0, verb)).some(({ lower }) => clauseOpeners.has(lower));
  return verb < 0 || isOther ? words : [];
}

/** "the bridge, completed in 1931, is closed": the verb of what stands before the comma comes elsewhere. */
function isReduced({ before: [previous = []], behind: [next = []] }: Sides): boolean {
  return opensWithVerb(next) || statementOf(previous) !== undefined;
}

/** A run of words up to what opens another clause. */
export function untilOpener(words: Words): Words {
  const end = words.findIndex(
    ({ lower }, at) => at > 0 && clauseOpeners.has(lower) && !within.has(lower) && !isOfNouns(words, at),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** Words that open no clause where they bring in a noun. */
const within: ReadonlySet<string> = new Set(
  'who that which whose than amid despite following including after before since until'.split(' '),
);

/** "prices and wages": what follows has no verb of its own. */
const isOfNouns = (words: Words, at: number): boolean =>
  words[at]?.lower === 'and' &&
  !words.slice(at + 1, at + 1 + NEAR).some((_, index) => isFiniteAt(words, at + 1 + index));

/** Words behind "and" within which a clause has its verb. */
const NEAR = 4;

/** The statement nearest to the end of a run: behind "that", "when" or "said" where one is there. */
export function nearestStatement(run: Words, previous: Words = []): Statement | undefined {
  for (let at = run.length - 1; at >= 0; at -= 1) {
    const lower = run[at]?.lower ?? '';
    if (!clauseOpeners.has(lower) && !pastReporting.has(lower) && lower !== 'say') continue;
    const inner = run.slice(at + 1);
    const own = statementOf(inner);
    if (own) return /^(?:that|which)$/u.test(lower) ? withAntecedent(own, run.slice(0, at)) : own;
    const joined = lower === 'and' ? jointly(run.slice(0, at), inner) : undefined;
    if (joined) return joined;
    if (!isFiniteAt(run, at + 1)) continue;
    if (lower === 'and' || lower === 'but') return shared(run.slice(0, at), inner);
    if (/^(?:who|which|that)$/u.test(lower)) return told(at === 0 ? previous : run.slice(0, at), inner);
  }
  return statementOf(run);
}

/** "two planes that the navy sent": what the verb is done to stands before "that". */
function withAntecedent(own: Statement, before: Words): Statement {
  const object = own.predicate.length > 2 || pastReporting.has(before.at(-1)?.lower ?? '') ? [] : nounAtEnd(before);
  return object.length === 0 ? own : { ...own, predicate: [...own.predicate, ...definite(object)], isTurned: true };
}

/** "lifted the ban and left": both are said of one. */
function shared(first: Words, predicate: Words): Statement | undefined {
  const subject = statementOf(first)?.subject;
  return subject && { subject, predicate };
}

/** "will cost much and take years": both hang on one auxiliary. */
function jointly(first: Words, predicate: Words): Statement | undefined {
  const stated = pluralVerbs.has(predicate[0]?.lower ?? '') ? statementOf(first) : undefined;
  const [modal] = stated?.predicate ?? [];
  return stated && modal && modals.has(modal.lower)
    ? { subject: stated.subject, predicate: [modal, ...predicate] }
    : undefined;
}

/** "the man who fled": what "who" stands for. */
function told(before: Words, predicate: Words): Statement | undefined {
  const subject = nounAtEnd(before);
  return subject.length === 0 ? undefined : { subject, predicate };
}

/** "decades of work begun in 1990" is of the beginning. */
function begun({ predicate }: Statement): Clause | undefined {
  const at = predicate.findLastIndex(
    ({ lower }, index) => index > 1 && beginnings.has(lower) && mayBeParticiple(predicate[index]),
  );
  const subject = nounAtEnd(predicate.slice(0, Math.max(0, at)));
  if (at < 0 || subject.length < 2) return undefined;
  return { subject, auxiliary: numberOf(subject), predicate: predicate.slice(at), rest: [] };
}

/** "the bridge, completed in 1931": what is said of a noun before a comma. */
function reduced(before: Words, predicate: Words, rest: Words): Clause | undefined {
  const subject = nounAtEnd(before);
  if (subject.length === 0) return undefined;
  return { subject, auxiliary: numberOf(subject), predicate: withoutJoiners(predicate), rest: untilOpener(rest) };
}

const numberOf = (subject: Words): 'was' | 'were' =>
  /^(?:\p{Ll}.*[^s]s|people|men|women|children|police)$/u.test(subject.at(-1)?.text ?? '') ? 'were' : 'was';

const opensWithVerb = (words: Words): boolean => {
  const [first] = words;
  return first !== undefined && isFiniteAt([first, ...words], 1);
};

/** "On Monday, the ferry, the oldest of the fleet, sank": the verb may stand behind what is put in. */
export function statedBehind(runs: readonly Words[]): Statement | undefined {
  const [first, ...others] = runs.slice(runs.findIndex(([word]) => word && !prepositions.has(word.lower)));
  if (!first) return undefined;
  const verb = others.find(opensWithVerb);
  return statementOf(first) ?? (verb && isSubject(first) ? { subject: first, predicate: verb } : undefined);
}
