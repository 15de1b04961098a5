import {
  auxiliaries,
  clauseWords,
  determiners,
  phraseLinks,
  prepositions,
  sourcePronouns,
  verbAdverbs,
} from '../../lexicon/function-words.ts';
import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Token } from '../../text/document.ts';

/** Tokens `[first, end)` of a noun phrase. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** Longest noun phrase, in tokens: "the former deputy prime minister of the Republic of Northland". */
export const LONGEST_PHRASE = 14;

/** Whether it is a word that begins with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether the noun phrase for a source may end on the token: a name, a pronoun, or a noun for those who are cited. */
export function canEndPhrase(token: Token | undefined): boolean {
  if (!token || token.kind === 'punctuation' || token.kind === 'symbol') return false;
  const { lower } = token;
  if (neverLast.has(lower)) return false;
  if (isCapitalised(token) && token.text.length > 1) return true;
  if (sourcePronouns.has(lower)) return true;
  return !(
    determiners.has(lower) ||
    prepositions.has(lower) ||
    clauseWords.has(lower) ||
    auxiliaries.has(lower) ||
    phraseLinks.has(lower) ||
    verbAdverbs.has(lower) ||
    lower === "'s" ||
    lower.endsWith('ly')
  );
}

const neverLast = new Set(['the', 'a', 'an', 'his', 'its', 'their', 'our', 'my', 'your', 'every', 'no']);

/** Words that point at a thing, and nobody who could say something. */
export const noSources = new Set([
  'this',
  'that',
  'these',
  'those',
  'there',
  'here',
  'nothing',
  'something',
  'anything',
  'everything',
]);

/** "Lind and Hale", "police and witnesses" */
export function joins(before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after) return false;
  if (isCapitalised(before) && isCapitalised(after)) return true;
  return sourceNouns.has(before.lower) && (sourceNouns.has(after.lower) || isCapitalised(after));
}
