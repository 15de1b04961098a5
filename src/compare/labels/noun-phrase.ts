import type { Mention } from '../../claims/layers.ts';
import { determiners } from '../../claims/lexicon/grammar-words.ts';
import { phraseStops } from '../../claims/lexicon/noun-words.ts';
import { danglers } from '../../claims/lexicon/phrases.ts';
import { shortened, textOf, uncapitalised } from './fit.ts';
import type { Words } from './statement.ts';
import { isFiniteAt, mayBeParticiple } from './verbs.ts';

/** Characters that a noun with what hangs on it may have in a label. */
const LONGEST_PHRASE = 52;

/** The noun that some words open with, with its article and one phrase that tells which: "the talks on fishing". */
export function phraseOf(words: Words, mentions: readonly Mention[], missing = ''): string | undefined {
  const own = words.slice(0, nounEnd(words, 0));
  if (own.length === 0) return undefined;
  const text = uncapitalised(own, mentions, false);
  const article =
    /^(?:the|an?|his|her|its|their|our|this|that|these|those)\s/iu.test(text) || isName(own, mentions) ? '' : missing;
  const phrase = linked(words, own.length);
  const full = shortened(phrase, LONGEST_PHRASE - text.length);
  return `${article}${text.replace(/^(?:an?|this|that|these|those)\s/iu, 'the ')}${full ? ` ${textOf(full)}` : ''}`;
}

/** "of the bridge", "on fishing in the strait" behind a noun. */
export function linked(words: Words, from: number): Words {
  const isTold =
    mayBeParticiple(words[from]) && /^(?:by|in|for|as|with|from|against|to|at)$/u.test(words[from + 1]?.lower ?? '');
  const told = isTold ? linked(words, from + 1) : [];
  if (isTold) return told.length > 0 ? [...words.slice(from, from + 1), ...told] : [];
  if (!/^(?:of|on|in|at|for|with|against|between|by|to|from|over)$/u.test(words[from]?.lower ?? '')) return [];
  const next = words[from + 1];
  if (words[from]?.lower === 'to' && !(next && (determiners.has(next.lower) || /^\p{Lu}/u.test(next.text)))) return [];
  const end = nounEnd(words, from + 1);
  if (end === from + 1) return [];
  const isPair = words[from]?.lower === 'between' && words[end]?.lower === 'and';
  const second = isPair ? nounEnd(words, end + 1) : end;
  return [...words.slice(from, second), ...linked(words, second)];
}

/** Where the noun that starts at a place ends. */
export function nounEnd(words: Words, from: number): number {
  let end = from;
  if (/^(?:the|an?|his|her|its|their|this|that|these|those|all|some|both)$/u.test(words[end]?.lower ?? '')) end += 1;
  const head = end;
  while (end < words.length && isOfNoun(words, end)) end += 1;
  while (end > head && danglers.has(words[end - 1]?.lower ?? '')) end -= 1;
  return end === head ? from : end;
}

function isOfNoun(words: Words, at: number): boolean {
  const token = words[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return false;
  if (/^(?:'s|’s)$/u.test(token.lower)) return true;
  if (token.text === 'US') return true;
  if (/^(?:last|next|this|each|per|annually|yesterday|today)$/u.test(token.lower) && at > 0) return false;
  return !phraseStops.has(token.lower) && !(at > 0 && isFiniteAt(words, at));
}

const isName = (words: Words, mentions: readonly Mention[]): boolean =>
  mentions.some(({ start, type }) => start === words[0]?.start && type !== 'group') &&
  /^\p{Lu}/u.test(words.at(-1)?.text ?? '');
