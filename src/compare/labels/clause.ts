import { beginnings } from '../../claims/lexicon/beginnings.ts';
import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { prepositions, timeWords } from '../../claims/lexicon/grammar-words.ts';
import { innerOpeners } from '../../claims/lexicon/label-words.ts';
import { clauseOpeners } from '../../claims/lexicon/phrases.ts';
import { pastReporting } from '../../claims/lexicon/reporting-verbs.ts';
import type { Token } from '../../claims/text/index.ts';
import { both, jointly, lastOfTwo, opensWithVerb, shared } from './coordination.ts';
import { aged, behindRelative, isPutIn, told } from './relative.ts';
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
import { isDoneTo, numberOf, passive } from './voice.ts';

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
  if (clause && /^(?:i|we|you)$/u.test(clause.subject[0]?.lower ?? '')) return undefined;
  if (clause && clause.predicate.length > 1) return resolved(passive(clause), sides);
  return clause && resolved(clause, sides);
}

/** With whom a pronoun stands for, where that is known. */
function resolved(clause: Clause, sides: Sides): Clause {
  const [pronoun, ...others] = clause.subject;
  if (!pronoun || others.length > 0) return clause;
  const subject = standsFor(pronoun, sides);
  return subject ? { ...clause, subject } : clause;
}

/** Whom "he" or "she" can be alone, and what "it" is in "the company says it made 12 ships". */
function standsFor(pronoun: Token, { left, person }: Sides): Words | undefined {
  if (/^(?:he|she)$/u.test(pronoun.lower)) return person && [person];
  const at = left.indexOf(pronoun);
  const said = left[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  if (pronoun.lower !== 'it' || !/^(?:says|said)$/u.test(left[said]?.lower ?? '')) return undefined;
  const speaker = statementOf(left.slice(0, said + 1))?.subject ?? [];
  const isOne = speaker.length > 1 && speaker[0]?.lower === 'the' && !/s$/u.test(speaker.at(-1)?.lower ?? 's');
  return isOne ? definite(speaker) : undefined;
}

function readClause(sides: Sides): Clause | undefined {
  const { left, right, before, behind } = sides;
  const stated =
    before.length === 0 || left.length > 0
      ? nearestStatement(left, before.find((run) => !isPutIn(run)) ?? [])
      : undefined;
  if (stated) return { ...(begun(stated) ?? stated), rest: stated.isTurned ? [] : restOf(right) };
  const [first] = withoutJoiners(left);
  const [previous = [], farther = []] = before;
  if (first && opensWithVerb(withoutJoiners(left)) && !isReduced(sides) && isSubject(farther))
    return appositive(withoutJoiners(farther), withoutJoiners(left), restOf(right));
  const joined = /^(?:and|but)$/u.test(left[0]?.lower ?? '') ? both(previous, left.slice(1)) : undefined;
  if (joined) return { ...joined, rest: restOf(right) };
  const named = first && opensWithVerb(withoutJoiners(left)) ? aged(before) : undefined;
  if (named) return { subject: named, predicate: withoutJoiners(left), rest: restOf(right) };
  if (first && mayBeParticiple(first) && isReduced(sides)) return reduced(previous, left, right);
  if (first && isSubject(left) && !left.some(({ lower }) => prepositions.has(lower)) && opensWithVerb(right))
    return { subject: withoutJoiners(left), predicate: untilOpener(right), rest: [] };
  if (first && !prepositions.has(first.lower)) return undefined;
  const earlier = right.length === 0 || prepositions.has(right[0]?.lower ?? '') ? statedBefore(before) : undefined;
  if (earlier) return { ...earlier, rest: restOf(right) };
  const opened = right.length > 0 ? statementOf(right) : statedBehind(behind);
  return opened && { subject: opened.subject, predicate: untilOpener(opened.predicate), rest: [] };
}

/** "the pilot, 40, hurt in the crash, said": a participle that needs "was", or a verb: "the director, 61, resigned". */
function appositive(subject: Words, predicate: Words, rest: Words): Clause {
  return { subject, predicate, rest, auxiliary: isDoneTo(predicate) ? numberOf(subject) : undefined };
}

/** What a clause goes on with: nothing that belongs to the value, as in "from May 4 to May 9". */
function restOf(right: Words): Words {
  const [first, second] = right;
  // "the truce that took effect on Monday seems to hold": a second verb is of the clause around.
  if (/^(?:['’]s|and|or|but)$/u.test(first?.lower ?? '') || opensWithVerb(right)) return [];
  const isRange = first && second && /^(?:to|until|through)$/u.test(first.lower);
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
    ({ lower }, at) => at > 0 && clauseOpeners.has(lower) && !innerOpeners.has(lower) && !isOfNouns(words, at),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** "prices and wages": what follows has no verb of its own. */
const isOfNouns = (words: Words, at: number): boolean =>
  words[at]?.lower === 'and' &&
  words[at + 1]?.lower !== 'to' &&
  !words.slice(at + 1, at + 1 + NEAR).some((_, index) => isFiniteAt(words, at + 1 + index));

/** Words behind "and" within which a clause has its verb. */
const NEAR = 4;

/** The statement nearest to the end of a run: behind "that", "when" or "said" where one is there. */
export function nearestStatement(run: Words, previous: Words = []): Statement | undefined {
  const stated = nearest(run, previous);
  return stated && (stated.isTurned ? stated : { ...stated, predicate: lastOfTwo(stated.predicate) });
}

function nearest(run: Words, previous: Words): Statement | undefined {
  for (let at = run.length - 1; at >= 0; at -= 1) {
    const lower = run[at]?.lower ?? '';
    if (!clauseOpeners.has(lower) && !pastReporting.has(lower) && lower !== 'say') continue;
    // "the match between Rovers and United was": two names, one subject.
    if (lower === 'and' && at > 0 && !run.slice(0, at).some((_, index) => isFiniteAt(run, index))) continue;
    const inner = run.slice(at + 1);
    const around = lower === 'who' ? behindRelative(run, at) : undefined;
    if (around) return around;
    const own = statementOf(inner);
    if (own) return /^(?:that|which)$/u.test(lower) ? withAntecedent(own, run.slice(0, at)) : own;
    const joined = lower === 'and' ? jointly(run.slice(0, at), inner) : undefined;
    if (joined) return joined;
    if (!opensWithVerb(inner)) {
      if (bringsClause.has(lower)) return undefined;
      continue;
    }
    const second = lower === 'and' || lower === 'but' ? shared(run.slice(0, at), inner) : undefined;
    if (second) return second;
    if (lower === 'but') return undefined;
    if (/^(?:who|which|that)$/u.test(lower)) return told(at === 0 ? previous : run.slice(0, at), inner);
  }
  return statementOf(run);
}

/** Words behind which there is a verb: where it is not known, nothing before them tells of what stands at the end. */
const bringsClause: ReadonlySet<string> = new Set(
  'that which who whom whose where when while whilst because although though if unless'.split(' '),
);

/** "two planes that the navy sent": what the verb is done to stands before "that". */
function withAntecedent(own: Statement, before: Words): Statement {
  const object = own.predicate.length > 2 || pastReporting.has(before.at(-1)?.lower ?? '') ? [] : nounAtEnd(before);
  return object.length === 0 ? own : { ...own, predicate: [...own.predicate, ...definite(object)], isTurned: true };
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

/** "Police held the pilot, Ines Roth, 41, on Monday": what is put in has no verb, and what comes before is a clause. */
function statedBefore(before: readonly Words[]): Statement | undefined {
  const at = before.findIndex((run) => run.some((_, index) => isFiniteAt(run, index)));
  const run = at > 0 ? before[at] : undefined;
  return run && statementOf(run);
}

/** "On Monday, the ferry, the oldest of the fleet, sank": the verb may stand behind what is put in. */
export function statedBehind(runs: readonly Words[]): Statement | undefined {
  const [first, ...others] = runs.slice(runs.findIndex(([word]) => word && !prepositions.has(word.lower)));
  if (!first) return undefined;
  const verb = others.find(opensWithVerb);
  // "Roth, Ostrow and Hale were freed": a list is no single name.
  const isList = /^(?:were|are|have)$/u.test(verb?.[0]?.lower ?? '') && numberOf(first) === 'was';
  return statementOf(first) ?? (verb && !isList && isSubject(first) ? { subject: first, predicate: verb } : undefined);
}
