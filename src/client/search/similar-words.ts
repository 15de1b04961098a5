import Fuse from 'fuse.js/basic';

/** A word of the texts that a typed word may mean. */
export interface SimilarWord {
  readonly word: string;
  /** 1 for the word itself, less the further it is from what was typed. */
  readonly closeness: number;
}

export type FindSimilarWords = (typed: string) => readonly SimilarWord[];

/**
 * Finds the words that begin like, hold, or are nearly the typed word. Fuse looks at each different word once and not
 * at whole texts: a few thousand short strings, and a slip of the pen is weighed against one word, never a paragraph.
 */
export function similarWords(words: readonly string[]): FindSimilarWords {
  const fuse = new Fuse(words, { ignoreLocation: true, threshold: maximumDistance, includeScore: true });
  const known = new Map<string, readonly SimilarWord[]>();
  return (typed) => {
    const found = known.get(typed) ?? closest(typed, fuse);
    if (known.size < maximumKnown) known.set(typed, found);
    return found;
  };
}

/** Share of a word's letters that may be wrong: one in four, two in seven. */
const maximumDistance = 0.3;
/** Words found are kept while one types; a bound for those who never stop. */
const maximumKnown = 500;
/** From this length on a word may be misspelt, or stand inside another. */
const longEnough = 4;

const closeness = { same: 1, singular: 0.9, begins: 0.8, holds: 0.5, near: 0.4 };

function closest(typed: string, fuse: Fuse<string>): readonly SimilarWord[] {
  const found = fuse.search(typed).map(({ item, score = 0 }) => weigh(typed, item, score));
  const possible = found.filter((similar) => similar !== undefined);
  // Other spellings only where nothing is written as typed: whoever types "ferry" does not mean "merry".
  const literal = possible.filter(({ word }) => word.includes(typed) || isSingularOf(word, typed));
  return literal.length > 0 ? literal : possible;
}

function weigh(typed: string, word: string, score: number): SimilarWord | undefined {
  if (word === typed) return { word, closeness: closeness.same };
  if (isSingularOf(word, typed)) return { word, closeness: closeness.singular };
  const covered = typed.length / word.length;
  if (word.startsWith(typed)) return { word, closeness: closeness.begins + 0.1 * covered };
  if (typed.length < longEnough) return undefined;
  if (word.includes(typed)) return { word, closeness: closeness.holds + 0.1 * covered };
  if (Math.abs(word.length - typed.length) > 2) return undefined;
  return { word, closeness: closeness.near * (1 - score) };
}

function isSingularOf(word: string, typed: string): boolean {
  return word.length > 2 && (typed === `${word}s` || typed === `${word}es`);
}
