import type { Mention } from '../../layers.ts';
import type { Document } from '../../text/document.ts';
import { perWord, type Word } from '../../text/words.ts';
import { type Entry, knownWhole, typeOfEntry } from './gazetteer.ts';

/** Whether a word is two known names joined by a hyphen or dash: "Kenya-Uganda", "U.S.-Japan". */
export function isPair(word: Word): boolean {
  return pairOf(word) !== null;
}

/** The names in such words, each with a place of its own. */
export function findPairs(document: Document): readonly Mention[] {
  const found: Mention[] = [];
  for (const token of document.tokens) {
    const pair = pairOf(token);
    if (pair === null) continue;
    let start = token.start;
    for (const { text, entry } of pair) {
      const type = typeOfEntry[entry.kind];
      found.push({ start, end: start + text.length, name: text, type, titles: [], rule: `actor/${type}` });
      start += text.length + 1;
    }
  }
  return found;
}

const pairOf = perWord(({ kind, text }) => (kind === 'word' && text.includes('-') ? partsOf(text) : null));

interface Part {
  readonly text: string;
  readonly entry: Entry;
}

function partsOf(word: string): readonly Part[] | null {
  if (knownWhole(word)) return null;
  const parts = word.split('-').flatMap((text) => {
    const entry = /^\p{Lu}/u.test(text) ? knownWhole(text) : undefined;
    return entry && (!entry.upper || text === text.toUpperCase()) ? [{ text, entry }] : [];
  });
  return parts.length > 1 && parts.length === word.split('-').length ? parts : null;
}
