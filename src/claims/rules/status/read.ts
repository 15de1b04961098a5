import { determiners, prepositions, timeWords } from '../../lexicon/grammar-words.ts';
import { orderingNouns, orderingVerbs, wishing } from '../../lexicon/status-words.ts';
import { auxiliariesOf, isAdverb } from '../grammar/auxiliaries.ts';
import { type NounPhrase, nounPhraseFrom, nounPhraseUntil } from '../grammar/noun-phrase.ts';
import { lowerAt, type Stretch } from '../grammar/stretch.ts';
import { type StatusCue, statusCuesOf } from './cues.ts';

/** A state that a text puts a thing in; the cue stands at token positions `[first, end)`. */
export interface StatusReading {
  readonly rule: string;
  readonly cue: StatusCue;
  readonly first: number;
  readonly end: number;
  readonly object: NounPhrase;
  /** "has not been charged" */
  readonly denied?: boolean;
}

/** What the word at a position says of a thing, where it tells of an act and not of a wish. */
export function readStatus(words: Stretch, position: number, cue: StatusCue): StatusReading | undefined {
  if (cue.form === 'noun') return readNoun(words, position, cue);
  const end = cue.particle === undefined ? position + 1 : particleEnd(words, position, cue.particle);
  if (end === undefined) return undefined;
  const auxiliaries = auxiliariesOf(words, position);
  const reading = (rule: string, object: NounPhrase | undefined): StatusReading | undefined =>
    object && { rule, cue, first: position, end, object, denied: auxiliaries.denied && !isUntil(words, end) };
  if (cue.form === 'base' && isGoverned(words, position)) return reading('status/ordered', nounPhraseFrom(words, end));
  if (!auxiliaries.actual && !auxiliaries.denied) return undefined;
  if (cue.own)
    return isOwnAct(words, end, cue) ? reading('status/own-act', subjectUntil(words, auxiliaries.first)) : undefined;
  if (auxiliaries.passive) {
    const participle = cue.form === 'participle' || (cue.form === 'past' && cue.either);
    return participle ? reading('status/passive', subjectUntil(words, auxiliaries.first)) : undefined;
  }
  if (!auxiliaries.actual) return undefined;
  return statesAct(words, position, cue, auxiliaries.perfect)
    ? reading('status/verb', nounPhraseFrom(words, end))
    : undefined;
}

/** "did not resign until Monday": then, that is. */
const isUntil = (words: Stretch, end: number): boolean => [end, end + 1].some((at) => lowerAt(words, at) === 'until');

/** "resigned", "conceded defeat"; "conceded that" and "conceded a goal" are other acts. */
function isOwnAct(words: Stretch, end: number, { form, group }: StatusCue): boolean {
  if (form === 'base' || form === 'present')
    return form === 'base' && lowerAt(words, end - 2) !== 'to' && isAct(words, end, group.state);
  return form === 'past' && isAct(words, end, group.state);
}

const isAct = (words: Stretch, end: number, state: string): boolean => {
  const next = words.tokens[end];
  if (state !== 'conceded' || !next || next.kind === 'punctuation') return true;
  return (
    next.lower === 'defeat' ||
    timeWords.has(next.lower) ||
    isAdverb(next.lower) ||
    /^(?:and|but|until|before|after|on|in|at)$/u.test(next.lower)
  );
};

/** The subject before a verb, over what stands between commas: "The mayor, Rosa Lind, was". */
export function subjectUntil(words: Stretch, end: number): NounPhrase | undefined {
  if (lowerAt(words, end - 1) !== ',') return nounPhraseUntil(words, end);
  for (let comma = end - 3; comma > Math.max(words.from, end - LONGEST_ASIDE); comma -= 1) {
    if (lowerAt(words, comma) !== ',') continue;
    const isName = words.tokens.slice(comma + 1, end - 1).every(({ text }) => /^\p{Lu}/u.test(text));
    const aside = isName ? { first: comma + 1, end: end - 1, head: end - 2 } : undefined;
    return aside ?? nounPhraseUntil(words, comma);
  }
  return undefined;
}

/** Tokens of what may stand between a subject and its verb. */
const LONGEST_ASIDE = 14;

function particleEnd(words: Stretch, position: number, particle: string): number | undefined {
  return lowerAt(words, position + 1) === particle ? position + 2 : undefined;
}

/** Whether a verb without was or were states what somebody did, and is no adjective or infinitive. */
function statesAct(words: Stretch, position: number, cue: StatusCue, perfect: boolean): boolean {
  if (perfect) return cue.form === 'participle' || (cue.form === 'past' && cue.either);
  const before = lowerAt(words, position - 1);
  switch (cue.form) {
    case 'past':
    case 'present':
      return before !== '' && !determiners.has(before) && !prepositions.has(before) && before !== ':';
    case 'gerund':
      return before === ',' || before === 'by' || before === 'after';
    case 'base':
      return position - words.from <= headlineReach && position > words.from && /[^s]s$/u.test(before);
    case 'participle':
    case 'noun':
      return false;
    default:
      return cue.form satisfies never;
  }
}

/** In a headline a plural subject stands right before its verb: "Airlines suspend flights". */
const headlineReach = 5;

/** "ordered troops to halt", "agreed to suspend", "the decision to sever". */
function isGoverned(words: Stretch, position: number): boolean {
  if (lowerAt(words, position - 1) !== 'to' && lowerAt(words, position - 2) !== 'to') return false;
  for (let before = position - 2; before >= Math.max(words.from, position - orderReach); before -= 1) {
    const word = lowerAt(words, before);
    if (word === ';' || word === '.' || wishing.has(word)) return false;
    if (orderingVerbs.has(word)) return auxiliariesOf(words, before).actual;
    if (orderingNouns.has(word)) return !wishing.has(lowerAt(words, before - 1)) && lowerAt(words, before + 1) === 'to';
  }
  return false;
}

/** Tokens between an order and what was ordered: "ordered all levels of the country's forces to halt". */
const orderReach = 16;

/** "the suspension of flights", "announced a ban on exports". */
function readNoun(words: Stretch, position: number, cue: StatusCue): StatusReading | undefined {
  const preposition = lowerAt(words, position + 1);
  if (preposition !== 'of' && preposition !== 'on' && preposition !== 'to') return undefined;
  const determiner = determinerBefore(words, position);
  if (determiner === undefined || isWished(words, determiner)) return undefined;
  if (cue.group.about === 'person' && isSought(words, determiner)) return undefined;
  const object = nounPhraseFrom(words, position + 2);
  return object && { rule: 'status/noun', cue, first: position, end: position + 1, object };
}

/** "information leading to the arrest of", "a request for the extradition of": not done yet. */
function isSought(words: Stretch, determiner: number): boolean {
  if (lowerAt(words, determiner - 1) === 'for') return true;
  for (let before = determiner - 1; before >= Math.max(words.from, determiner - 6); before -= 1)
    if (lowerAt(words, before) === 'information' || lowerAt(words, before) === 'reward') return true;
  return false;
}

function determinerBefore(words: Stretch, position: number): number | undefined {
  for (let before = position - 1; before >= position - 3; before -= 1) {
    const word = lowerAt(words, before);
    if (definite.has(word)) return before;
    if (word === 'a' || word === 'an') return establishing.has(lowerAt(words, before - 1)) ? before : undefined;
    if (prepositions.has(word) || word === '' || words.tokens[before]?.kind !== 'word') return undefined;
  }
  return undefined;
}

const definite: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'this']);
const establishing: ReadonlySet<string> = new Set([
  'announced',
  'announcing',
  'imposed',
  'imposing',
  'ordered',
  'ordering',
  'declared',
  'declaring',
  'introduced',
]);

/** Whether what stands before a noun phrase wishes for it, or takes it back: "called for the …", "reversed the …". */
function isWished(words: Stretch, first: number): boolean {
  for (let before = first - 1; before >= Math.max(words.from, first - 4); before -= 1) {
    const word = lowerAt(words, before);
    if (word === ',' || word === '.') return false;
    if (wishing.has(word)) return true;
    if (statusCuesOf(word)?.some((cue) => cue.group.polarity === 'undone' || cue.group.state === 'rejected'))
      return true;
  }
  return !auxiliariesOf(words, first - 1).actual;
}
