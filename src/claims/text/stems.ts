import { stemmer } from 'stemmer';
import { concepts } from '../lexicon/concepts.ts';
import { stopwords } from '../lexicon/stopwords.ts';
import type { Token } from './document.ts';

const conceptOf = new Map<string, string[]>();
for (const [concept, words] of Object.entries(concepts)) {
  for (const word of words.split(/\s+/u))
    conceptOf.set(stemmer(word), [...(conceptOf.get(stemmer(word)) ?? []), `#${concept}`]);
}

/**
 * The stem of a content word (Porter 1980), accents folded and hyphens closed up so that "counter-narcotics" meets
 * "counternarcotics"; undefined for a number or a word that says nothing of a claim's matter.
 */
export function stemOf(token: Pick<Token, 'kind' | 'lower'>): string | undefined {
  if (token.kind !== 'word') return undefined;
  const word = token.lower.replace(/'s?$/u, '');
  if (word.length < 2 || stopwords.has(word)) return undefined;
  return stemmer(word.normalize('NFD').replace(/[\p{M}.'-]/gu, ''));
}

/** The groups of like words that a stem belongs to, as `#group`. */
export function conceptsOf(stem: string): readonly string[] {
  return conceptOf.get(stem) ?? [];
}
