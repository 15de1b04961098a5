import type { Mention } from '../../layers.ts';
import type { Document } from '../../text/document.ts';
import { type Entry, knownWhole, typeOfEntry } from './gazetteer.ts';

/** Whether a word is two known names joined by a hyphen or dash: "Kenya-Uganda", "U.S.-Japan". */
export function isPair(word: string): boolean {
  return word.includes('-') && partsOf(word) !== undefined;
}

/** The names in such words, each with a place of its own. */
export function findPairs(document: Document): readonly Mention[] {
  const found: Mention[] = [];
  for (const token of document.tokens) {
    if (token.kind !== 'word' || !token.text.includes('-')) continue;
    let start = token.start;
    for (const { text, entry } of partsOf(token.text) ?? []) {
      const type = typeOfEntry[entry.kind];
      found.push({ start, end: start + text.length, name: text, type, titles: [], rule: `actor/${type}` });
      start += text.length + 1;
    }
  }
  return found;
}

interface Part {
  readonly text: string;
  readonly entry: Entry;
}

function partsOf(word: string): readonly Part[] | undefined {
  if (knownWhole(word)) return undefined;
  const parts = word.split('-').flatMap((text) => {
    const entry = /^\p{Lu}/u.test(text) ? knownWhole(text) : undefined;
    return entry && (!entry.upper || text === text.toUpperCase()) ? [{ text, entry }] : [];
  });
  return parts.length > 1 && parts.length === word.split('-').length ? parts : undefined;
}
