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

/** Tokens `[first, end)` of a noun phrase. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** Longest noun phrase, in tokens: "the former deputy prime minister of the Republic of Northland". */
const LONGEST_PHRASE = 14;

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

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Words that point at a thing, and nobody who could say something. */
const noSources = new Set([
  'this',
  'that',
  'these',
  'those',
  'there',
  'here',
  'nothing',
  'something',
  'anything',
  'everything',
]);

function canEndPhrase(token: Token | undefined): boolean {
  if (!token || token.kind === 'punctuation' || token.kind === 'symbol') return false;
  const { lower } = token;
  if (neverLast.has(lower)) return false;
  if (isCapitalised(token) && token.text.length > 1) return true;
  if (sourcePronouns.has(lower)) return true;
  return !(
    determiners.has(lower) ||
    prepositions.has(lower) ||
    clauseWords.has(lower) ||
    auxiliaries.has(lower) ||
    phraseLinks.has(lower) ||
    verbAdverbs.has(lower) ||
    lower === "'s" ||
    lower.endsWith('ly')
  );
}

const neverLast = new Set(['the', 'a', 'an', 'his', 'its', 'their', 'our', 'my', 'your', 'every', 'no']);

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

/** "spokesman for the ministry", "officials in Oslo", "University of Oslo": what stands before the link carries it. */
function continuesAcross(tokens: readonly Token[], from: number, at: number): boolean {
  const link = tokens[at];
  const before = tokens[at - 1];
  if (!link || !before || at - 1 < from) return false;
  if (link.lower === "'s") return true;
  if (phraseLinks.has(link.lower)) return sourceNouns.has(before.lower) || isCapitalised(before);
  return placeLinks.has(link.lower) && sourceNouns.has(before.lower) && !isCapitalised(before);
}

/** "Lind and Hale", "police and witnesses" */
function joins(before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after) return false;
  if (isCapitalised(before) && isCapitalised(after)) return true;
  return sourceNouns.has(before.lower) && (sourceNouns.has(after.lower) || isCapitalised(after));
}

/** Small words that are rather the verb of another clause than part of a name's description. */
function isVerbLike(lower: string, next: Token | undefined): boolean {
  if (reportingForms.has(lower) || judgingForms.has(lower)) return !sourceNouns.has(lower);
  return /(?:ing|ed)$/u.test(lower) && isCapitalised(next) && lower !== 'united';
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
