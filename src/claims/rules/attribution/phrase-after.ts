import {
  auxiliaries,
  clauseWords,
  determiners,
  phraseLinks,
  prepositions,
  sourcePronouns,
  verbAdverbs,
} from '../../lexicon/function-words.ts';
import { pastReporting } from '../../lexicon/reporting-verbs.ts';
import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Token } from '../../text/document.ts';
import { canEndPhrase, isCapitalised, joins, LONGEST_PHRASE, noSources, type Phrase } from './source-phrase.ts';

/** The noun phrase that starts at the token `first`, not reaching to `until`. */
export function phraseAfter(tokens: readonly Token[], first: number, until: number): Phrase | undefined {
  const head = tokens[first];
  if (!head || first >= until || head.kind === 'punctuation' || noSources.has(head.lower)) return undefined;
  if (sourcePronouns.has(head.lower)) return { first, end: first + 1 };
  if (prepositions.has(head.lower) || clauseWords.has(head.lower) || auxiliaries.has(head.lower)) return undefined;
  if (phraseLinks.has(head.lower) && !isCapitalised(head)) return undefined;
  let end = first;
  for (; end < until && end - first < LONGEST_PHRASE; end += 1) {
    const token = tokens[end];
    if (
      !token ||
      !goesOn(tokens, end, until) ||
      (tokens[end + 1]?.lower === 'by' && /(?:ed|en|wn)$/u.test(token.lower))
    )
      break;
  }
  while (end > first && !canEndPhrase(tokens[end - 1])) end -= 1;
  return end > first ? { first, end } : undefined;
}

function goesOn(tokens: readonly Token[], at: number, until: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  const { lower, kind } = token;
  if (lower === "'s" || lower === '&') return true;
  if (kind === 'punctuation')
    return (lower === "'" || lower === '’') && tokens[at - 1]?.end === token.start && next?.kind === 'word';
  if (kind === 'number') return true;
  if (kind === 'symbol') return false;
  if (lower === 'and' || lower === 'or') return joins(tokens[at - 1], next);
  if (phraseLinks.has(lower)) return at + 1 < until && next?.kind === 'word';
  if (isCapitalised(token)) return true;
  if (clauseWords.has(lower) || prepositions.has(lower) || auxiliaries.has(lower)) return false;
  if (sourcePronouns.has(lower) || verbAdverbs.has(lower)) return determiners.has(lower);
  if (sourceNouns.has(lower)) return true;
  // Behind a name a small word is a verb, unless it leads to a noun: "the British medical journal".
  if (isCapitalised(tokens[at - 1]) && !sourceNouns.has(next?.lower ?? '')) return false;
  return !(pastReporting.has(lower) || lower.endsWith('ly'));
}
