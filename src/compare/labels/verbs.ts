import { auxiliaryForms, finiteForms, participialAdjectives } from '../../claims/lexicon/finite-verbs.ts';
import { determiners, prepositions } from '../../claims/lexicon/grammar-words.ts';
import {
  clauseJoins,
  nounPasts,
  participles,
  pluralVerbs,
  presentVerbs,
  sharedPasts,
} from '../../claims/lexicon/label-words.ts';
import { irregularPasts } from '../../claims/lexicon/tense-words.ts';
import type { Token } from '../../claims/text/index.ts';

/**
 * Index of the verb that makes a clause of some words, -1 where there is none that is known for one. "A man accused of
 * theft was freed" has "was": a participle with a preposition behind it gives way to a verb that comes later.
 */
export function mainVerb(words: readonly Token[]): number {
  const found = words.flatMap((_, at) => (at > 0 && isFiniteAt(words, at) ? [at] : []));
  const [first = -1, ...others] = found;
  if (first < 0 || !mayBeParticiple(words[first])) return first;
  const later = others.find(
    (at) => isSure(words[at]) && !words.slice(first, at).some(({ lower }) => clauseJoins.has(lower)),
  );
  return later !== undefined && (followsLoosely(words[first + 1]) || isWithinNoun(words, first)) ? later : first;
}

/** Whether a word can only be the verb of its clause, or one before a participle. */
export function isFiniteAt(words: readonly Token[], at: number): boolean {
  const token = words[at];
  if (token?.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return false;
  const { lower } = token;
  const before = words[at - 1];
  if (auxiliaryForms.has(lower)) return finiteForms.has(lower) && !(lower === 'might' && isDeterminer(before));
  if (before && (isDeterminer(before) || prepositions.has(before.lower) || before.lower.endsWith("'s"))) return false;
  if (presentVerbs.has(lower)) return true;
  if (pluralVerbs.has(lower))
    return (
      before !== undefined && /s$|^(?:people|men|women|children|troops|police|we|they|who|you|i)$/u.test(before.lower)
    );
  if (nounPasts.has(lower)) return false;
  if (finiteForms.has(lower) || irregularPasts.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('ed') && !participialAdjectives.has(lower);
}

/** "built", "completed", "known": what can tell of a noun before it. */
export function mayBeParticiple(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || auxiliaryForms.has(token.lower)) return false;
  const { lower } = token;
  return (
    participles.has(lower) ||
    sharedPasts.has(lower) ||
    (/[a-z]{2}ed$/u.test(lower) && !participialAdjectives.has(lower))
  );
}

/** "the five-year fixed rate stood": between what tells of a noun and the noun. */
function isWithinNoun(words: readonly Token[], at: number): boolean {
  const isNoun = /^\p{Ll}{3,}$/u.test(words[at + 1]?.text ?? '') && !isDeterminer(words[at + 1]);
  return isNoun && isDeterminer(words[0]) && /-|ly$/u.test(words[at - 1]?.lower ?? '');
}

const isSure = (token: Token | undefined): boolean =>
  token !== undefined && (auxiliaryForms.has(token.lower) || presentVerbs.has(token.lower) || !mayBeParticiple(token));

const isDeterminer = (token: Token | undefined): boolean => token !== undefined && determiners.has(token.lower);

const followsLoosely = (token: Token | undefined): boolean =>
  token !== undefined &&
  (prepositions.has(token.lower) || /^(?:to|up|out|off|yesterday|today|last|this)$|day$/u.test(token.lower));
