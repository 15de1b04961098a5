import {
  beForms,
  conjunctions,
  determiners,
  doForms,
  haveForms,
  modals,
  prepositions,
  pronouns,
  relatives,
  timeWords,
} from '../../lexicon/grammar-words.ts';
import type { Token } from '../../text/index.ts';
import { type Word, wordTest } from '../../text/words.ts';
import { isAdverb } from './auxiliaries.ts';
import { lowerAt, type Stretch } from './stretch.ts';

/** A noun with what belongs to it, in token positions: "a ban on exports" has the head "ban". */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** Words of a noun phrase without what hangs on it; beyond this it is no phrase but a sentence. */
const longest = 8;

/** The noun phrase that begins at a position, with one phrase behind "of", "on", "with" and the like. */
export function nounPhraseFrom(words: Stretch, first: number): NounPhrase | undefined {
  const end = nounsEnd(words, first);
  if (end === undefined) return undefined;
  const head = end - 1;
  if (!hangsOn.has(lowerAt(words, end)) || opensInfinitive(words, end)) return { first, end, head };
  const behind = timeWords.has(lowerAt(words, end + 1)) ? undefined : nounsEnd(words, end + 1);
  return { first, end: secondOf(words, end, behind) ?? behind ?? end, head };
}

/** "the road between the port and the old town": what stands behind "and" belongs to it. */
function secondOf(words: Stretch, preposition: number, end: number | undefined): number | undefined {
  const isPair = lowerAt(words, preposition) === 'between' && end !== undefined && lowerAt(words, end) === 'and';
  return isPair ? nounsEnd(words, end + 1) : undefined;
}

/** "a contract to buy": only "to the", "to Rome" bring in a thing. */
function opensInfinitive(words: Stretch, position: number): boolean {
  const next = words.tokens[position + 1];
  return lowerAt(words, position) === 'to' && !(next && (determiners.has(next.lower) || /^\p{Lu}/u.test(next.text)));
}

function nounsEnd(words: Stretch, first: number): number | undefined {
  let end = first;
  while (end < words.to && end - first <= longest && continues(words, first, end)) end += 1;
  const last = words.tokens[end - 1];
  if (end === first || end - first > longest || !last || last.kind !== 'word' || determiners.has(last.lower))
    return undefined;
  return end;
}

function continues(words: Stretch, first: number, position: number): boolean {
  const token = words.tokens[position];
  if (!token) return false;
  if (token.lower === "'s" || token.lower === "'") return position > first;
  if (token.lower === 'all') return position === first;
  if (determiners.has(token.lower)) return position === first || words.tokens[position - 1]?.lower === 'all';
  if (token.kind === 'number') return position <= first + 1;
  return token.kind === 'word' && !endsNouns(token) && !isVerbBehindNoun(token, position - first);
}

/** "ties with the club came", "the bill passed": a past form that stands behind a noun is the clause's verb. */
function isVerbBehindNoun({ lower }: Token, place: number): boolean {
  return (place > 1 && lower.endsWith('ed')) || (place > 0 && commonFinites.has(lower));
}

const commonFinites: ReadonlySet<string> = new Set(
  `hit hurt cost came went made took said began led ran fell rose grew left held kept got saw drew gave told sent met won lost marks
  represents signals comes means follows threatens shows reflects raises remains appears seems takes makes goes leaves
  continues begins affects applies underscores highlights brings puts sends says`.split(/\s+/u),
);

/** Whether a word ends a run of nouns and their adjectives, by itself. */
export const endsNouns: (word: Word) => boolean = wordTest(
  ({ lower }) =>
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    relatives.has(lower) ||
    beForms.has(lower) ||
    haveForms.has(lower) ||
    modals.has(lower) ||
    doForms.has(lower) ||
    pronouns.has(lower) ||
    timeWords.has(lower) ||
    isAdverb(lower),
);

/**
 * The noun phrase that ends before a position, the subject of the verb that begins there: back to the start of its
 * clause, so that "flights to the island" stays whole.
 */
export function nounPhraseUntil(words: Stretch, end: number): NounPhrase | undefined {
  let first = end;
  while (first > words.from && end - first <= longest + 2 && !opensClause(words, first - 1)) first -= 1;
  while (first < end && (conjunctions.has(lowerAt(words, first)) || isAdverb(lowerAt(words, first)))) first += 1;
  let head = first;
  while (head + 1 < end && !prepositions.has(lowerAt(words, head + 1))) head += 1;
  const start = words.tokens[first];
  if (!start || first >= end || end - first > longest + 2 || prepositions.has(start.lower) || pronouns.has(start.lower))
    return undefined;
  return words.tokens[head]?.kind === 'word' && !determiners.has(lowerAt(words, head))
    ? { first, end, head }
    : undefined;
}

function opensClause(words: Stretch, position: number): boolean {
  const token = words.tokens[position];
  if (!token) return true;
  const { lower } = token;
  if (lower === "'s" || lower === "'") return false;
  return (
    token.kind === 'punctuation' ||
    conjunctions.has(lower) ||
    relatives.has(lower) ||
    beForms.has(lower) ||
    haveForms.has(lower) ||
    modals.has(lower) ||
    doForms.has(lower) ||
    saying.has(lower)
  );
}

const hangsOn: ReadonlySet<string> = new Set(['of', 'on', 'with', 'between', 'against', 'to', 'from']);

const saying: ReadonlySet<string> = new Set([
  'said',
  'says',
  'say',
  'announced',
  'announces',
  'reported',
  'reports',
  'confirmed',
  'added',
  'told',
  'means',
  'meant',
  'show',
  'shows',
  'showed',
  'if',
]);
