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
import { pluralPeople, singlePerson } from '../../lexicon/people-nouns.ts';
import type { Token } from '../../text/index.ts';
import { perWord, type Word, wordTest } from '../../text/words.ts';
import { cueOf } from './cues.ts';

/** Words that may stand between a number or an article and the noun: "12 more coal miners". */
export const maxModifiers = 5;

/** The singular noun that tells who is counted, and the token position behind its phrase. */
export interface Head {
  readonly end: number;
  readonly who: string;
}

/** The noun for people that a number counts, at most a few modifiers away. */
export function findHead(tokens: readonly Token[], from: number, to: number): Head | undefined {
  for (let position = from; position < Math.min(to, from + maxModifiers + 1); position += 1) {
    const token = tokens[position];
    if (!token) return undefined;
    if (headNoun(tokens, position) !== undefined) return wholeHead(tokens, position, to);
    // "12 injured players": the state stands before the noun.
    if (endsHead(token) && !(position === from && isStateBefore(tokens, position))) return undefined;
  }
  return undefined;
}

function wholeHead(tokens: readonly Token[], position: number, to: number): Head | undefined {
  let end = position + 1;
  while (end < to && headNoun(tokens, end) !== undefined && tokens[end]?.lower !== 'hostage') end += 1;
  const who = headNoun(tokens, end - 1);
  return who === undefined || isPossessive(tokens[end]) ? undefined : { end, who };
}

function headNoun(tokens: readonly Token[], position: number): string | undefined {
  const token = tokens[position];
  if (!token) return undefined;
  if (token.lower.endsWith('year-olds')) return 'person';
  return pluralOf(token) ?? singleNoun(tokens, position);
}

/** The kind of person that a singular noun names; "14-year-old" is one where no noun follows. */
export function singleNoun(tokens: readonly Token[], position: number): string | undefined {
  const token = tokens[position];
  if (!token) return undefined;
  const who = singleOf(token) ?? undefined;
  if (who !== undefined || !token.lower.endsWith('year-old')) return who;
  const next = tokens[position + 1];
  return next === undefined || endsHead(next) ? 'person' : undefined;
}

const singleOf = perWord(({ lower }) => singlePerson.get(lower) ?? singlePerson.get(lastPart(lower)) ?? null);
const pluralOf = perWord(({ lower }) => pluralPeople.get(lower) ?? pluralPeople.get(lastPart(lower)) ?? null);

/** "member" of "crew-member". */
function lastPart(word: string): string {
  const hyphen = word.lastIndexOf('-');
  return hyphen < 0 ? '' : word.slice(hyphen + 1);
}

function isStateBefore(tokens: readonly Token[], position: number): boolean {
  const state = tokens[position];
  return state !== undefined && cueOf(state.lower) !== undefined && headNoun(tokens, position + 1) !== undefined;
}

/** Whether a word ends the run from a determiner or number to its noun. */
export const endsHead: (word: Word) => boolean = wordTest(({ kind, lower }) => {
  if (kind === 'punctuation' || kind === 'symbol') return !inNames.has(lower);
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
});

const inNames: ReadonlySet<string> = new Set(['-', '–', "'", '’', '.', '"', '“', '”']);

/** Whether what stands before it owns what follows: "the man's wife" is not the man. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s" || token?.lower === "'";
}
