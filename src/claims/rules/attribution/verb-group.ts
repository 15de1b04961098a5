import { auxiliaries, beForms, personalPronouns, verbAdverbs } from '../../lexicon/function-words.ts';
import type { Token } from '../../text/document.ts';
import { isCapitalised } from './source-phrase.ts';

export interface VerbGroup {
  /** Index of the first token of the verb group. */
  readonly first: number;
  readonly passive: boolean;
  readonly found: boolean;
}

/** Adverbs and auxiliaries before a verb: "has repeatedly", "was", "'s". */
export function verbGroupBefore(tokens: readonly Token[], from: number, at: number): VerbGroup {
  let first = at;
  let passive = false;
  let found = false;
  while (first > from && at - first < LONGEST_VERB_GROUP) {
    const before = tokens[first - 1];
    if (!before) break;
    const contracted = before.lower === "'s" && personalPronouns.has(tokens[first - 2]?.lower ?? '');
    if (auxiliaries.has(before.lower) && (before.lower !== "'s" || contracted)) {
      if (beForms.has(before.lower)) passive = true;
      found = true;
    } else if (!isAdverb(before)) break;
    first -= 1;
  }
  return { first, passive, found };
}

const LONGEST_VERB_GROUP = 5;

/** "officials say", "they claim", "did not say"; not "to say", "a claim". */
export function canBeBase(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.found) return true;
  const before = tokens[group.first - 1];
  if (before?.kind !== 'word') return before?.text === ',';
  return (
    personalPronouns.has(before.lower) || /s$/u.test(before.lower) || plurals.has(before.lower) || isCapitalised(before)
  );
}

const plurals = new Set(['police', 'people', 'media', 'who', 'others', 'many', 'some', 'men', 'women', 'firefighters']);

export function isAdverb({ lower, text }: Token): boolean {
  return verbAdverbs.has(lower) || (lower.endsWith('ly') && text === lower && lower.length > 4 && lower !== 'family');
}
