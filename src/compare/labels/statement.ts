import { beForms, determiners, modals, prepositions, timeWords } from '../../claims/lexicon/grammar-words.ts';
import { joiners, nameBearers } from '../../claims/lexicon/label-words.ts';
import { phraseStops } from '../../claims/lexicon/noun-words.ts';
import { smallNumbers } from '../../claims/lexicon/number-words.ts';
import { singlePerson } from '../../claims/lexicon/people-nouns.ts';
import { clauseOpeners, danglers } from '../../claims/lexicon/phrases.ts';
import { pastReporting } from '../../claims/lexicon/reporting-verbs.ts';
import { isAdverb } from '../../claims/rules/grammar/auxiliaries.ts';
import type { Token } from '../../claims/text/index.ts';
import { isFiniteAt, mainVerb } from './verbs.ts';

export type Words = readonly Token[];

/** Who or what, and what is said of it: "the gates" and "stayed open". */
export interface Statement {
  readonly subject: Words;
  /** From the verb on. */
  readonly predicate: Words;
  /** Whether what the verb is done to stood before it: "a plan the mayor announced". */
  readonly isTurned?: boolean;
}

/** Longest subject, in words, that is taken for one. */
const LONGEST_SUBJECT = 12;

/** Reads a run of words as a statement; undefined where it is none for certain. */
export function statementOf(run: Words): Statement | undefined {
  const words = withoutTime(withoutJoiners(run));
  const verb = mainVerb(words);
  if (verb <= 0) return undefined;
  let first = verb;
  while (first > 1 && isAdverb(words[first - 1]?.lower ?? '')) first -= 1;
  const subject = untimed(words.slice(0, first));
  if (!isSubject(subject) && !isDoing(subject, words[verb])) return undefined;
  return withObject(subject, words.slice(first)) ?? { subject, predicate: words.slice(first) };
}

/** "Restoring the painting will take": a deed that lasts or costs. */
const isDoing = ([first, second]: Words, verb: Token | undefined): boolean =>
  /^\p{L}{3,}ing$/u.test(first?.lower ?? '') &&
  determiners.has(second?.lower ?? '') &&
  (modals.has(verb?.lower ?? '') || /^(?:takes|took|costs?)$/u.test(verb?.lower ?? ''));

/** Whether words can be who or what a verb is said of. */
export function isSubject(words: Words): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > LONGEST_SUBJECT || last.kind !== 'word') return false;
  if (
    (first.kind === 'number' && determiners.has(words[1]?.lower ?? '')) ||
    (prepositions.has(first.lower) && !isBound(words)) ||
    danglers.has(last.lower) ||
    /['’]s?$/u.test(last.text) ||
    clauseOpeners.has(first.lower) ||
    /^(?:what|how|why|not)$/u.test(first.lower) ||
    (/ed$/u.test(first.lower) && (prepositions.has(words[1]?.lower ?? '') || determiners.has(words[1]?.lower ?? ''))) ||
    (/ing$|ly$/u.test(first.lower) && !isName(words) && !(words.length === 1 && /^[a-z]{3,}ing$/u.test(first.lower)))
  )
    return false;
  if (pastReporting.has(first.lower) || words.every((word) => determiners.has(word.lower) || isOfTime(word)))
    return false;
  if (words.some((_, at) => at > 0 && isFiniteAt(words, at) && !isOfPhrase(words, at))) return false;
  if (words.some(({ lower }, at) => at > 0 && (lower === 'that' || lower === 'which' || lower === 'what')))
    return false;
  return words.length > 1 || /^\p{Lu}|s$|ing$|^(?:people|police|he|she|it|they|we|i|you|there)$/u.test(first.text);
}

/** "Sterling Foods" */
const isName = ([first, second]: Words): boolean =>
  /^\p{Lu}/u.test(first?.text ?? '') && /^\p{Lu}/u.test(second?.text ?? '');

/** "at least nine people", "over 40 boats" */
const isBound = ([first, second, third]: Words): boolean =>
  /^(?:least|most)$/u.test(second?.lower ?? '')
    ? first?.lower === 'at' && third !== undefined
    : /^(?:about|over|around|under)$/u.test(first?.lower ?? '') && second?.kind === 'number';

/** "people armed with", "the man accused of": a participle within what the verb is said of. */
const isOfPhrase = (words: Words, at: number): boolean => /ed$/u.test(words[at]?.lower ?? '') && at + 1 < words.length;

/** Without "however", "and", "earlier" at the head. */
export function withoutJoiners(words: Words): Words {
  const first = words.findIndex(
    ({ kind, lower }, at) =>
      !(joiners.has(lower) || (at === 0 && kind !== 'number' && kind !== 'word') || isLyAdverb(lower)),
  );
  return first < 0 ? [] : words.slice(first);
}

/** Without "By noon", "On March 3" at the head, where no comma follows. */
function withoutTime(words: Words): Words {
  const [first, second] = words;
  if (!first || !second || !prepositions.has(first.lower) || !isOfTime(second)) return words;
  const end = words.findIndex((token, at) => at > 0 && !isOfTime(token));
  if (!words.slice(0, end).some(({ lower }) => timeWords.has(lower) || /^[12]\d{3}$/u.test(lower))) return words;
  return words.slice(end < 0 ? words.length : end);
}

/** Without "on Monday", "last week" at the end. */
function untimed(words: Words): Words {
  let end = words.length;
  while (end > 1 && isOfTime(words[end - 1] ?? { kind: 'word', lower: '' })) end -= 1;
  const hasTime = words.slice(end).some(({ lower }) => timeWords.has(lower));
  const isLed = /^(?:on|in|by|since|at)$/u.test(words[end - 1]?.lower ?? '');
  return !hasTime || end === 1 ? words : words.slice(0, isLed ? end - 1 : end);
}

const isOfTime = ({ kind, lower }: Pick<Words[number], 'kind' | 'lower'>): boolean =>
  kind === 'number' || timeWords.has(lower);

const isLyAdverb = (lower: string): boolean => lower.endsWith('ly') && isAdverb(lower);

/** The noun with its article or name that some words end with: "the spillway gates" of "opened the spillway gates". */
export function nounAtEnd(words: Words): Words {
  let first = words.length;
  while (first > 0 && !stopsNoun(words, first - 1)) first -= 1;
  const opener = words[first - 1];
  const isLed = opener !== undefined && determiners.has(opener.lower);
  const noun = words.slice(isLed ? first - 1 : first);
  return noun.length > (isLed ? 1 : 0) && isSubject(noun) ? noun : [];
}

function stopsNoun(words: Words, at: number): boolean {
  const token = words[at];
  if (token?.kind === 'number') return !isOfName(words, at);
  return token?.kind !== 'word' || (phraseStops.has(token.lower) && token.text !== 'US') || isFiniteAt(words, at);
}

/** "the Kestrel 4 engines": a number within a name. */
const isOfName = (words: Words, at: number): boolean =>
  /^\p{Lu}/u.test(words[at - 1]?.text ?? '') && !isOfTime(words[at - 1] ?? { kind: 'word', lower: '' });

/** "the plan" of "a plan", "two planes" of "Two planes". */
export function definite([first, ...others]: Words): Words {
  if (!first) return [];
  const lower = /^(?:an?|the)$/u.test(first.lower) ? 'the' : first.lower;
  const isCommon = determiners.has(first.lower) || smallNumbers.has(first.lower);
  return isCommon ? [{ ...first, text: lower, lower }, ...others] : [first, ...others];
}

/** "a plan the mayor announced" is "the mayor announced the plan". */
function withObject(subject: Words, predicate: Words): Statement | undefined {
  if (predicate.length > 2 || !/^(?:an?|the)$/u.test(subject[0]?.lower ?? '')) return undefined;
  const at = subject.findIndex(({ text }, index) => index > 1 && (/^\p{Lu}/u.test(text) || determiners.has(text)));
  const noun = subject[at - 1];
  if (at < 0 || !noun || !/^\p{Ll}/u.test(noun.text) || bearsName(noun.lower) || noun.lower === 'of') return undefined;
  if (joiners.has(noun.lower) || predicate.some(({ lower }) => beForms.has(lower))) return undefined;
  const object = subject.slice(0, at);
  return object.some(({ lower }) => prepositions.has(lower))
    ? undefined
    : { subject: subject.slice(at), predicate: [...predicate, ...definite(object)], isTurned: true };
}

/** "the pilot Ines Roth", "the ferry Saint Ann": the name behind it is of the same one. */
const bearsName = (noun: string): boolean =>
  singlePerson.has(noun) || nameBearers.has(noun) || /(?:er|or|ist)$/u.test(noun);
