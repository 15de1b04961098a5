import { feared } from '../../lexicon/casualty-words.ts';
import {
  adverbs,
  beForms,
  conditionals,
  doForms,
  getForms,
  haveForms,
  modals,
  negations,
  notAdverbs,
} from '../../lexicon/grammar-words.ts';
import { lowerAt, type Stretch } from './stretch.ts';

/** The words before a verb that belong to it: "have been reported", "may have", "were not". */
export interface Auxiliaries {
  /** Position of the first of them; the verb's own where there are none. */
  readonly first: number;
  readonly passive: boolean;
  readonly perfect: boolean;
  /** By was and were, has and have; undefined where the words don't tell. */
  readonly plural: boolean | undefined;
  /** Neither denied nor only possible. */
  readonly actual: boolean;
  /** Denied outright, and no more than that: "was not", "did not", but no "may not". */
  readonly denied: boolean;
  /** "feared", "believed". */
  readonly feared: string | undefined;
}

const maxAuxiliaries = 8;

/** The auxiliaries of the verb at a token position, read back from it. */
export function auxiliariesOf(words: Stretch, verb: number): Auxiliaries {
  let first = verb;
  let passive = false;
  let perfect = false;
  let plural: boolean | undefined;
  let actual = true;
  let isOpen = false;
  let isNegated = false;
  let toInfinitive = false;
  let fear: string | undefined;
  for (let position = verb - 1; position >= words.from && verb - position <= maxAuxiliaries; position -= 1) {
    const word = lowerAt(words, position);
    if (modals.has(word)) isOpen = true;
    if (/^(?:not|never)$|n't$/u.test(word)) isNegated = true;
    if (modals.has(word) || doForms.has(word)) actual = false;
    else if (beForms.has(word) || getForms.has(word)) {
      // In "are believed to have killed" the form of be belongs to "believed".
      passive ||= !toInfinitive;
      plural ??= pluralForms.has(word) ? true : singularForms.has(word) ? false : undefined;
    } else if (haveForms.has(word)) {
      perfect = true;
      plural ??= word === 'has' ? false : word === 'have' && !toBefore(words, position) ? true : undefined;
    } else if (word === 'to' && position < verb) toInfinitive = true;
    else if (negations.has(word)) actual = false;
    else if (feared.has(word)) fear = word;
    else if (!isAdverb(word) && !statedAs.has(word)) break;
    if (negations.has(word)) actual = false;
    first = position;
  }
  if (toInfinitive && !perfect) actual = false;
  if (actual && isConditional(words, first)) actual = false;
  const denied = isNegated && !isOpen && !toInfinitive && !isConditional(words, first);
  return { first, passive, perfect, plural, actual, denied, feared: fear };
}

function toBefore(words: Stretch, position: number): boolean {
  return lowerAt(words, position - 1) === 'to';
}

/** Whether a lower-case word may stand among a verb's auxiliaries without changing them. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word));
}

/** "if 12 people are killed": the condition reaches to the comma. */
function isConditional(words: Stretch, before: number): boolean {
  for (let position = before - 1; position >= Math.max(words.from, before - conditionReach); position -= 1) {
    const word = lowerAt(words, position);
    if (word === ',' || word === ';') return false;
    if (conditionals.has(word)) return true;
  }
  return false;
}

const conditionReach = 20;

const pluralForms: ReadonlySet<string> = new Set(['were', 'are', "'re"]);
const singularForms: ReadonlySet<string> = new Set(['was', 'is']);

/** "were reported killed", "is said to have died". */
const statedAs: ReadonlySet<string> = new Set([
  'reported',
  'confirmed',
  'said',
  'known',
  'found',
  'left',
  'listed',
  'declared',
  'pronounced',
  'believed',
  'among',
]);
