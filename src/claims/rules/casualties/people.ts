import type { Mention, Quantity } from '../../layers.ts';
import { casualtyPeople } from '../../lexicon/casualty-words.ts';
import {
  beForms,
  conjunctions,
  determiners,
  haveForms,
  prepositions,
  relatives,
  timeWords,
} from '../../lexicon/grammar-words.ts';
import { animals, pluralPeople, singlePerson } from '../../lexicon/people-nouns.ts';
import type { Token } from '../../text/index.ts';
import { cueOf } from './cues.ts';

/** People that a sentence speaks of, with how many the words allow. `[first, end)` are token positions. */
export interface People {
  readonly first: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge?: string | undefined;
  /** Singular noun. */
  readonly who: string;
  /** Counted by a person and not by a number. */
  readonly implied: boolean;
  /** A number that no noun follows: "killed 12". */
  readonly bare: boolean;
}

export interface Sources {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
}

/** Words that may stand between a number or an article and the noun: "12 more coal miners". */
const maxModifiers = 5;

/** Reads every group of people between two token positions, in order; what "and" joins is one group. */
export function readPeople(sources: Sources, from: number, to: number): readonly People[] {
  const { tokens } = sources;
  const groups: People[] = [];
  const first = tokens[from];
  if (!first) return groups;
  let quantity = firstAtOrAfter(sources.quantities, first.start);
  let mention = firstAtOrAfter(sources.mentions, first.start);
  for (let position = from; position < to; ) {
    const token = tokens[position];
    if (!token) break;
    while ((sources.quantities[quantity]?.start ?? Infinity) < token.start) quantity += 1;
    while ((sources.mentions[mention]?.start ?? Infinity) < token.start) mention += 1;
    const counted = sources.quantities[quantity];
    const named = sources.mentions[mention];
    const group =
      counted?.start === token.start && counted.type === 'count'
        ? readCounted(tokens, position, to, counted)
        : named?.start === token.start && named.type === 'person'
          ? readNamed(tokens, position, to, named)
          : readSingle(tokens, position, to, position === from);
    if (group) groups.push(group);
    position = group ? group.end : position + 1;
  }
  return join(tokens, groups);
}

function readCounted(tokens: readonly Token[], position: number, to: number, quantity: Quantity): People | undefined {
  const { min, max } = quantity;
  const hedge = quantity.hedge?.toLowerCase();
  const counted = { first: hedgeStart(tokens, position, hedge), min, max, hedge, implied: false };
  let after = position;
  while (after < to && (tokens[after]?.start ?? Infinity) < quantity.number.end) after += 1;
  const partitive = afterPartitive(tokens, after);
  const head = findHead(tokens, partitive, to);
  if (head?.who !== undefined) return { ...counted, end: head.end, who: head.who, bare: false };
  const next = tokens[after];
  if (next && animals.has(next.lower)) return undefined;
  const noun = quantity.noun;
  if (noun && !isCueOrGrammar(tokens, after, to)) return undefined;
  if (isAge(tokens, position, after)) return undefined;
  return { ...counted, end: after, who: 'person', bare: true };
}

/** Where the words that bound a number begin, if they stand before it: "at least" of "at least 12". */
function hedgeStart(tokens: readonly Token[], position: number, hedge: string | undefined): number {
  const words = hedge?.split(/\s+/u) ?? [];
  const first = position - words.length;
  return words.every((word, index) => tokens[first + index]?.lower === word) ? first : position;
}

/** "12 of the passengers", "three of those on board", "dozens of civilians". */
function afterPartitive(tokens: readonly Token[], after: number): number {
  if (tokens[after]?.lower !== 'of') return after;
  return determiners.has(tokens[after + 1]?.lower ?? '') ? after + 2 : after + 1;
}

/** "Ann Smith, 22, who": a number between commas behind a name is an age. */
function isAge(tokens: readonly Token[], position: number, after: number): boolean {
  const [name, comma, closing] = [tokens[position - 2], tokens[position - 1], tokens[after]];
  if (comma?.lower === 'aged' || comma?.lower === 'age' || name?.lower === 'ages') return true;
  return comma?.lower === ',' && closing?.lower === ',' && /^\p{Lu}/u.test(name?.text ?? '');
}

function readNamed(tokens: readonly Token[], position: number, to: number, mention: Mention): People | undefined {
  let end = position;
  while (end < to && (tokens[end]?.start ?? Infinity) < mention.end) end += 1;
  if (isPossessive(tokens[end])) return undefined;
  return { first: position, end, min: 1, max: 1, who: 'person', implied: true, bare: false };
}

/** "a man", "her two-year-old son", "the driver"; a bare noun at the head of a headline. */
function readSingle(tokens: readonly Token[], position: number, to: number, opens: boolean): People | undefined {
  const token = tokens[position];
  if (!token) return undefined;
  const one = { first: position, min: 1, max: 1, implied: true, bare: false } as const;
  if (token.lower === 'he' || token.lower === 'she')
    return { ...one, end: position + 1, who: token.lower === 'he' ? 'man' : 'woman' };
  if (token.lower === 'one' && !negatesOne.has(tokens[position - 1]?.lower ?? '')) {
    const head = findHead(tokens, afterPartitive(tokens, position + 1), to);
    return { ...one, implied: false, bare: !head, end: head?.end ?? position + 1, who: head?.who ?? 'person' };
  }
  const himself = objectPronouns.get(token.lower);
  if (himself && (token.lower !== 'her' || endsPhrase(tokens[position + 1])))
    return { ...one, end: position + 1, who: himself };
  const determined = singleDeterminers.has(token.lower) || token.lower.endsWith('year-old');
  if (!determined && !opens) return undefined;
  let end = determined ? position + 1 : position;
  for (let skipped = 0; skipped <= maxModifiers && end < to; skipped += 1, end += 1) {
    const word = tokens[end];
    if (!word || isStop(word)) return undefined;
    if (!singlePerson.has(word.lower)) continue;
    while (singlePerson.has(tokens[end + 1]?.lower ?? '')) end += 1;
    const who = singlePerson.get(tokens[end]?.lower ?? '');
    if (who === undefined || isPossessive(tokens[end + 1]) || pluralPeople.has(tokens[end + 1]?.lower ?? ''))
      return undefined;
    return { ...one, end: end + 1, who };
  }
  return undefined;
}

const objectPronouns: ReadonlyMap<string, string> = new Map([
  ['himself', 'man'],
  ['herself', 'woman'],
  ['him', 'man'],
  ['her', 'woman'],
]);

/** "killed her." and not "killed her son". */
function endsPhrase(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === 'punctuation' ||
    prepositions.has(token.lower) ||
    conjunctions.has(token.lower)
  );
}

const singleDeterminers: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'their',
  'its',
  'another',
  'my',
  'our',
  'your',
]);

/** "no one" and "the one" count nobody; "another" may. */
const negatesOne: ReadonlySet<string> = new Set(['no', 'the', 'any', 'each', 'every', 'this', 'that', 'not']);

/** Joins "a mother and her two sons", "two men, a woman and three children" into one group. */
function join(tokens: readonly Token[], groups: readonly People[]): readonly People[] {
  const joined: People[] = [];
  for (const read of groups) {
    const group = withPossessor(tokens, read);
    const before = joined.at(-1);
    if (before && !before.bare && !group.bare && isJoined(tokens, before.end, group.first)) {
      joined[joined.length - 1] = {
        ...before,
        end: group.end,
        min: add(before.min, group.min),
        max: add(before.max, group.max),
        hedge: before.hedge ?? group.hedge,
        who: before.who === group.who ? before.who : 'person',
        implied: before.implied && group.implied,
      };
    } else joined.push(group);
  }
  return joined;
}

/** "her two sons", "the 12 passengers" begin at the determiner. */
function withPossessor(tokens: readonly Token[], group: People): People {
  const before = tokens[group.first - 1]?.lower ?? '';
  return !group.bare && !group.implied && possessors.has(before) ? { ...group, first: group.first - 1 } : group;
}

const possessors: ReadonlySet<string> = new Set([
  'his',
  'her',
  'their',
  'its',
  'the',
  'all',
  'another',
  'those',
  'these',
]);

function isJoined(tokens: readonly Token[], end: number, first: number): boolean {
  const gap = first - end;
  const words = [tokens[end]?.lower, tokens[end + 1]?.lower];
  if (gap === 1) return words[0] === 'and';
  if (gap === 2 && words[0] === 'and') return words[1] === 'then' || words[1] === 'later';
  return gap === 2 && words[0] === ',' && words[1] === 'and';
}

function add(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

interface Head {
  readonly end: number;
  readonly who: string;
}

/** The noun for people that a number counts, at most a few modifiers away. */
function findHead(tokens: readonly Token[], from: number, to: number): Head | undefined {
  for (let position = from; position < to && position <= from + maxModifiers; position += 1) {
    const token = tokens[position];
    if (!token) return undefined;
    let who = headNoun(token);
    // "12 injured players": the state stands before the noun.
    if (who === undefined && position === from && isStop(token) && !isStateBefore(tokens, position)) return undefined;
    if (who === undefined && position > from && isStop(token)) return undefined;
    if (who === undefined) continue;
    let end = position + 1;
    for (let next = tokens[end]; next && end < to && headNoun(next) !== undefined; next = tokens[end]) {
      if (next.lower === 'hostage' || next.lower === 'captive') break;
      who = headNoun(next) ?? who;
      end += 1;
    }
    return isPossessive(tokens[end]) ? undefined : { end, who };
  }
  return undefined;
}

function headNoun(token: Token): string | undefined {
  return pluralPeople.get(token.lower) ?? singlePerson.get(token.lower);
}

function isStateBefore(tokens: readonly Token[], position: number): boolean {
  const [state, noun] = [tokens[position], tokens[position + 1]];
  return state !== undefined && noun !== undefined && cueOf(state.lower) !== undefined && headNoun(noun) !== undefined;
}

function isCueOrGrammar(tokens: readonly Token[], position: number, to: number): boolean {
  const token = tokens[position];
  return (
    token === undefined || position >= to || isStop(token) || timeWords.has(token.lower) || token.lower.endsWith('ly')
  );
}

/** Whether a word ends the run from a determiner or number to its noun. */
function isStop(token: Token): boolean {
  const { lower } = token;
  if (token.kind === 'punctuation' || token.kind === 'symbol') return !inNames.has(lower);
  return (
    cueOf(lower) !== undefined ||
    casualtyPeople.has(lower) ||
    prepositions.has(lower) ||
    beForms.has(lower) ||
    haveForms.has(lower) ||
    conjunctions.has(lower) ||
    relatives.has(lower) ||
    determiners.has(lower) ||
    timeWords.has(lower)
  );
}

const inNames: ReadonlySet<string> = new Set(['-', '–', "'", '’', '.', '"', '“', '”']);

function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s" || token?.lower === "'";
}

/** Index of the first span that starts at or after an offset; spans in text order. */
function firstAtOrAfter(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
