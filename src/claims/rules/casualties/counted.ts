import type { Quantity } from '../../layers.ts';
import { animals } from '../../lexicon/animals.ts';
import { casualtyNouns } from '../../lexicon/casualty-words.ts';
import { determiners, timeWords } from '../../lexicon/grammar-words.ts';
import { partWords } from '../../lexicon/parts.ts';
import { pluralPeople, singlePerson, things } from '../../lexicon/people-nouns.ts';
import type { Span } from '../../span.ts';
import type { Token } from '../../text/index.ts';
import { cueOf } from './cues.ts';
import { endsHead, findHead, maxModifiers } from './heads.ts';
import type { People, Sources } from './people.ts';

/** "at least 12 coal miners", "12 of the passengers", "dozens of civilians", and the number alone of "killed 12". */
export function readCounted({ tokens }: Sources, position: number, to: number, quantity: Quantity): People | undefined {
  const { min, max } = quantity;
  // People come whole: "19.3 deaths" are a rate.
  if (quantity.bound === 'exact' && min !== null && !Number.isInteger(min)) return undefined;
  const hedge = quantity.hedge?.toLowerCase();
  const counted = { first: hedgeStart(tokens, position, hedge), min, max, hedge, implied: false };
  let after = position;
  while (after < to && (tokens[after]?.start ?? Infinity) < quantity.number.end) after += 1;
  const head = findHead(tokens, afterPartitive(tokens, after), to);
  if (head) return { ...counted, end: head.end, who: head.who, bare: false };
  // "seven more bodies"
  if (partWords.has(tokens[after]?.lower ?? '') && casualtyNouns.has(tokens[after + 1]?.lower ?? ''))
    return { ...counted, end: after, who: 'person', bare: true };
  if (countsAnimals(tokens, after, to) || isAnimal(`${quantity.unit}s`)) return undefined;
  // "80 boats; 12 of them were lost"
  if (quantity.noun && quantity.noun.end <= quantity.number.start && !singlePerson.has(quantity.unit)) return undefined;
  if (quantity.noun && !endsCount(tokens, after, to, quantity.noun)) {
    const end = endOf(tokens, after, quantity.noun.end);
    return isThing(quantity.unit, tokens[end])
      ? undefined
      : { ...counted, end, who: quantity.unit, bare: false, guessed: true };
  }
  if (isAge(tokens, position, after) || (hedge !== undefined && isAgeLimit(tokens, counted.first, hedge)))
    return undefined;
  return { ...counted, end: after, who: 'person', bare: true };
}

/** "cows", "seabirds" */
const isAnimal = (word: string): boolean => animals.has(word) || /(?:birds?|fish|hounds?|gulls?|cattle)$/u.test(word);

/** "40 rare gulls", "dozens of gulls", and "12 of them" where gulls were spoken of last. */
function countsAnimals(tokens: readonly Token[], after: number, to: number): boolean {
  const first = afterPartitive(tokens, after);
  if (first > after && standIns.has(tokens[after + 1]?.lower ?? '')) return followsAnimals(tokens, after);
  for (let at = first; at <= Math.min(to - 1, first + maxModifiers); at += 1) {
    const token = tokens[at];
    if (!token || endsHead(token)) return false;
    if (isAnimal(token.lower)) return true;
  }
  return false;
}

const standIns: ReadonlySet<string> = new Set(['them', 'these', 'those', 'which']);

/** Whether of people and animals the ones named last are animals. */
function followsAnimals(tokens: readonly Token[], position: number): boolean {
  for (let at = position - 1; at >= Math.max(0, position - pronounReach); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (isAnimal(word)) return true;
    if (pluralPeople.has(word)) return false;
  }
  return false;
}

/** Tokens between "them" and who is meant. */
const pronounReach = 40;

/** "12 laws", "40 restrictions"; an unknown noun in front of a noun is no head either. */
function isThing(unit: string, next: Token | undefined): boolean {
  if (unit === '' || things.has(unit) || abstract.test(unit)) return true;
  return next !== undefined && next.kind === 'word' && !endsHead(next);
}

const abstract = /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ing|ure|age|ery|logy)$/u;

function endOf(tokens: readonly Token[], position: number, offset: number): number {
  let end = position;
  while ((tokens[end]?.start ?? Infinity) < offset) end += 1;
  return end;
}

/** Past "of the" in "12 of the passengers", past "of" in "dozens of civilians". */
export function afterPartitive(tokens: readonly Token[], after: number): number {
  if (tokens[after]?.lower !== 'of') return after;
  return determiners.has(tokens[after + 1]?.lower ?? '') ? after + 2 : after + 1;
}

/** Where the words that bound a number begin, if they stand before it: "at least" of "at least 12". */
function hedgeStart(tokens: readonly Token[], position: number, hedge: string | undefined): number {
  const words = hedge?.split(/\s+/u) ?? [];
  const first = position - words.length;
  return words.every((word, index) => tokens[first + index]?.lower === word) ? first : position;
}

function endsCount(tokens: readonly Token[], position: number, to: number, noun: Span): boolean {
  const token = tokens[position];
  if (token === undefined || position >= to) return true;
  // "12 free throws", "12 strike pilots": the verb is part of a noun.
  const cue = cueOf(token.lower);
  if (cue?.type === 'verb' && cue.form.base && !cue.form.past && noun.end > token.end) return false;
  return endsHead(token) || timeWords.has(token.lower) || token.lower.endsWith('ly');
}

/** "Ann Smith, 22, who", "between the ages of 16 and 18": numbers that count years. */
function isAge(tokens: readonly Token[], position: number, after: number): boolean {
  const [name, comma, closing] = [tokens[position - 2], tokens[position - 1], tokens[after]];
  if (comma?.lower === 'aged' || comma?.lower === 'age' || name?.lower === 'ages') return true;
  return comma?.lower === ',' && closing?.lower === ',' && /^\p{Lu}/u.test(name?.text ?? '');
}

/** "children under 15". */
function isAgeLimit(tokens: readonly Token[], first: number, hedge: string): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return ageLimits.has(hedge) && (pluralPeople.has(before) || singlePerson.has(before));
}

const ageLimits: ReadonlySet<string> = new Set(['under', 'over', 'above', 'below']);
