import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Token } from '../../text/document.ts';
import { phraseBefore } from './phrase-before.ts';
import { isCapitalised, type Phrase } from './source-phrase.ts';

/**
 * "police in Oslo", "the Red Cross in Oslo", "workers at the Oslo plant": a phrase with a preposition of place before it is
 * no subject, but tells where the one before it is. Undefined where that is nobody: "based in Oslo".
 */
export function overPlace(tokens: readonly Token[], from: number, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || phrase.first - 1 < from || !isPlaced(tokens, phrase) || isOpenedByPlace(tokens, phrase)) return phrase;
  const head = overPlace(tokens, from, phraseBefore(tokens, from, phrase.first - 1));
  return head && canSpeak(tokens, from, head) ? { first: head.first, end: phrase.end } : undefined;
}

/** Whether a preposition of place stands before a phrase. */
export function isPlaced(tokens: readonly Token[], { first }: Phrase): boolean {
  return placings.has(tokens[first - 1]?.lower ?? '');
}

/** Prepositions of a place behind those who are cited: "police in Oslo". */
export const placings: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'outside', 'across']);

/** "after the fire in Oslo police": the town goes with those who speak as well. */
function isOpenedByPlace(tokens: readonly Token[], { first, end }: Phrase): boolean {
  const last = tokens[end - 1];
  return isCapitalised(tokens[first]) && !isCapitalised(last) && sourceNouns.has(last?.lower ?? '');
}

/** Somebody who can be cited, or a noun that opens the sentence or has an article: "fire crews", "the plant". */
function canSpeak(tokens: readonly Token[], from: number, { first, end }: Phrase): boolean {
  const last = tokens[end - 1];
  if (!last || /(?:ed|ing)$/u.test(last.lower)) return false;
  if (isCapitalised(last) || sourceNouns.has(last.lower)) return true;
  return end - first > 1 && (first === from || articles.has(tokens[first]?.lower ?? ''));
}

const articles = new Set(['the', 'a', 'an']);
