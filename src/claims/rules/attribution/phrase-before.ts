import {
  auxiliaries,
  clauseWords,
  determiners,
  phraseLinks,
  placeLinks,
  prepositions,
  sourcePronouns,
  verbAdverbs,
} from '../../lexicon/function-words.ts';
import { judgingForms, pastReporting, reportingForms } from '../../lexicon/reporting-verbs.ts';
import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Token } from '../../text/document.ts';
import { canEndPhrase, isCapitalised, joins, LONGEST_PHRASE, noSources, type Phrase } from './source-phrase.ts';

/** The noun phrase that ends right before the token `end`, not reaching before `from`. */
export function phraseBefore(tokens: readonly Token[], from: number, end: number): Phrase | undefined {
  const last = tokens[end - 1];
  if (!last || end <= from || !canEndPhrase(last) || noSources.has(last.lower)) return undefined;
  if (sourcePronouns.has(last.lower)) return { first: end - 1, end };
  let at = end - 1;
  for (; at >= from && end - at <= LONGEST_PHRASE; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (determiners.has(token.lower) && !continuesAcross(tokens, from, at - 1))
      return withoutStrayHead(tokens, { first: at, end });
    if (!staysInside(tokens, from, at, end)) break;
  }
  const first = trimHead(tokens, at + 1, end);
  return first < end ? { first, end } : undefined;
}

/** "a strategy analysts believe in": a plural is not what "a" belongs to. */
function withoutStrayHead(tokens: readonly Token[], phrase: Phrase): Phrase {
  const head = tokens[phrase.end - 1]?.lower ?? '';
  const determiner = tokens[phrase.first]?.lower;
  const isPlural = sourceNouns.has(head) && head.endsWith('s') && !head.endsWith('ss');
  return isPlural && (determiner === 'a' || determiner === 'an') ? { first: phrase.end - 1, end: phrase.end } : phrase;
}

function staysInside(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower, kind } = token;
  if (lower === "'s" || lower === '&') return true;
  if (kind === 'punctuation') return (lower === "'" || lower === '’') && /s$/u.test(tokens[at - 1]?.lower ?? '');
  if (kind === 'number') return true;
  if (kind === 'symbol') return false;
  if (lower === 'and' || lower === 'or') return joins(tokens[at - 1], tokens[at + 1]);
  if (isCapitalised(token) && at > from && !clauseWords.has(lower)) return true;
  if (phraseLinks.has(lower) || placeLinks.has(lower)) return at > from && continuesAcross(tokens, from, at);
  if (clauseWords.has(lower) || prepositions.has(lower) || auxiliaries.has(lower)) return false;
  if (sourcePronouns.has(lower) || verbAdverbs.has(lower)) return false;
  if (pastReporting.has(lower) && !sourceNouns.has(lower)) return false;
  return end - at <= LONGEST_PHRASE && (isCapitalised(token) || !isVerbLike(lower, tokens[at + 1]));
}

/** "spokesman for the ministry", "officials in Oslo", "chamber of trade": what stands before the link carries it. */
function continuesAcross(tokens: readonly Token[], from: number, at: number): boolean {
  const link = tokens[at];
  const before = tokens[at - 1];
  if (!link || !before || at - 1 < from) return false;
  if (link.lower === "'s") return true;
  if (link.lower === 'of') return before.kind === 'word' && canEndPhrase(before) && !/(?:ed|ing)$/u.test(before.lower);
  if (phraseLinks.has(link.lower)) return sourceNouns.has(before.lower) || isCapitalised(before);
  // "Police in Oslo": the capital of a sentence's first word makes no name.
  const isName = isCapitalised(before) && at - 1 > from;
  return placeLinks.has(link.lower) && sourceNouns.has(before.lower) && !isName;
}

/** Small words that are rather the verb of another clause than part of a name's description. */
function isVerbLike(lower: string, next: Token | undefined): boolean {
  if (reportingForms.has(lower) || judgingForms.has(lower)) return !sourceNouns.has(lower);
  return /(?:ing|ed)$/u.test(lower) && isCapitalised(next) && lower !== 'united';
}

/** Leaves out conjunctions, adverbs and opening words that the walk took for a capitalised name. */
function trimHead(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (at < end && isNoHead(tokens[at])) at += 1;
  return at;
}

function isNoHead(token: Token | undefined): boolean {
  if (!token) return false;
  const { lower } = token;
  if (token.kind === 'punctuation') return true;
  return (
    clauseWords.has(lower) ||
    prepositions.has(lower) ||
    auxiliaries.has(lower) ||
    (verbAdverbs.has(lower) && !determiners.has(lower)) ||
    lower === "'s" ||
    lower === 'or' ||
    (lower.endsWith('ly') && !isCapitalised(token)) ||
    sentenceAdverbs.has(lower)
  );
}

const sentenceAdverbs = new Set([
  'however',
  'meanwhile',
  'separately',
  'additionally',
  'earlier',
  'later',
  'yesterday',
  'today',
  'recently',
  'previously',
  'finally',
  'instead',
  'then',
  'meantime',
]);
