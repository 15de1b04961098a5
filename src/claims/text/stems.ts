import { stemmer } from 'stemmer';
import { concepts } from '../lexicon/concepts.ts';
import { stopwords } from '../lexicon/stopwords.ts';
import { synonyms } from '../lexicon/synonyms.ts';
import { perWord, type Word } from './words.ts';

const conceptOf = new Map<string, string[]>();
for (const [concept, words] of Object.entries(concepts)) {
  for (const word of words.split(/\s+/u))
    conceptOf.set(stemmer(word), [...(conceptOf.get(stemmer(word)) ?? []), `#${concept}`]);
}

/**
 * The stems of a content word (Porter 1980), accents folded. A compound gives its parts and the whole closed up, so
 * that "counter-narcotics" meets "counternarcotics" and "narcotics". Empty for a number or a word that says nothing
 * of a claim's matter.
 */
export const stemsOf: (word: Word) => readonly string[] = perWord(({ kind, lower }) =>
  kind === 'word' ? readStems(lower) : [],
);

/** The same for a word that is no token, in lower case. */
export function readStems(lower: string): readonly string[] {
  const word = fold(lower);
  if (!word.includes('-')) return isTelling(word) ? [stemmer(word)] : [];
  return [word.replaceAll('-', ''), ...word.split('-')].filter(isTelling).map((part) => stemmer(part));
}

const isTelling = (word: string): boolean => word.length >= 2 && !stopwords.has(word) && !/\d/u.test(word);

const fold = (word: string): string =>
  word
    .replace(/'s?$/u, '')
    .normalize('NFD')
    .replace(/[\p{M}.']/gu, '');

/** The groups of like words that a stem belongs to, as `#group`. */
export function conceptsOf(stem: string): readonly string[] {
  return conceptOf.get(stem) ?? [];
}

/** Begins the name of a group of nouns for one thing. */
export const ONE_THING = '#one ';

const thingsOf = new Map<string, string[]>();
for (const words of synonyms) {
  for (const word of words) {
    const stem = stemmer(word);
    thingsOf.set(stem, [...(thingsOf.get(stem) ?? []), `${ONE_THING}${words[0]}`]);
  }
}

/** The groups of like words that the stem of a counted noun belongs to, and those of nouns for one thing, as `#group`. */
export const kindsOf = (stem: string): readonly string[] => [
  ...conceptsOf(stem),
  ...(thingsOf.get(stem.replace(/men$/u, 'man')) ?? []),
];
