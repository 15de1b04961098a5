import { auxiliaries, beForms, personalPronouns, verbAdverbs } from '../../lexicon/function-words.ts';
import type { Token } from '../../text/document.ts';
import { isCapitalised } from './source-phrase.ts';

/** A verb with the words before it that belong to it: "has not yet said". */
export interface VerbGroup {
  /** Index of the first token of the verb group. */
  readonly first: number;
  readonly passive: boolean;
  readonly found: boolean;
  /** "did not say", "would say", "never said": nothing is said. */
  readonly unsaid: boolean;
}

/** Adverbs and auxiliaries before a verb: "has repeatedly", "was", "'s". */
export function verbGroupBefore(tokens: readonly Token[], from: number, at: number): VerbGroup {
  let first = at;
  let passive = false;
  let found = false;
  let unsaid = false;
  while (first > from && at - first < LONGEST_VERB_GROUP) {
    const before = tokens[first - 1];
    if (!before) break;
    const contracted = before.lower === "'s" && personalPronouns.has(tokens[first - 2]?.lower ?? '');
    if (auxiliaries.has(before.lower) && (before.lower !== "'s" || contracted)) {
      if (beForms.has(before.lower)) passive = true;
      found = true;
    } else if (!isAdverb(before)) break;
    if (unsaying.has(before.lower)) unsaid = true;
    first -= 1;
  }
  return { first, passive, found, unsaid };
}

const LONGEST_VERB_GROUP = 5;

const unsaying = new Set(
  `not never would could might may must shall should will can didn't don't doesn't hasn't haven't hadn't won't wouldn't
   can't couldn't isn't aren't wasn't weren't cannot`.split(/\s+/u),
);

/** "officials say", "they claim", "did not say"; not "to say", "a claim". */
export function canBeBase(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.found) return true;
  const before = tokens[group.first - 1];
  if (before?.kind !== 'word') return before?.text === ',';
  return isCapitalised(before) ? standForSeveral(tokens, group.first - 1) : isPlural(before);
}

/** "Lind and Hale say", "records seen by the Herald show" */
function standForSeveral(tokens: readonly Token[], at: number): boolean {
  if (/s$/u.test(tokens[at]?.lower ?? '') || personalPronouns.has(tokens[at]?.lower ?? '')) return true;
  for (let back = at - 1; back > at - 4; back -= 1) {
    const lower = tokens[back]?.lower;
    if (lower === 'and' || lower === 'by') return true;
  }
  return plurals.has(tokens[at]?.lower ?? '');
}

function isPlural(before: Token): boolean {
  return personalPronouns.has(before.lower) || /s$/u.test(before.lower) || plurals.has(before.lower);
}

const plurals = new Set(['police', 'people', 'media', 'who', 'others', 'many', 'some', 'men', 'women', 'firefighters']);

/** Whether it may stand between a source and its verb: "later", "repeatedly". */
export function isAdverb({ lower, text }: Token): boolean {
  return verbAdverbs.has(lower) || (lower.endsWith('ly') && text === lower && lower.length > 4 && lower !== 'family');
}
