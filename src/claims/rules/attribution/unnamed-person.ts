import { singlePerson } from '../../lexicon/people-nouns.ts';
import type { Document } from '../../text/document.ts';
import { firstTokenAt, sentenceAt } from '../../text/locate.ts';
import type { NamedSource } from './named-source.ts';

/** "nurse", "spokeswoman for the port": one person without a name, whom "he" or "she" of the next sentence can mean. */
export function isUnnamedPerson({ name, type }: Pick<NamedSource, 'name' | 'type'>): boolean {
  const words = name.toLowerCase().split(' ');
  const link = words.findIndex((word) => links.has(word));
  return type === undefined && singlePerson.has(words.at(link > 0 ? link - 1 : -1) ?? '');
}

const links = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'near']);

/**
 * The person without a name who opens the sentence of a pronoun that stands in a clause of its own: "One nurse wept as she
 * said". Undefined where the sentence opens otherwise.
 */
export function openerOf(document: Document, pronoun: number): string | undefined {
  const { tokens, text } = document;
  const at = firstTokenAt(document, pronoun);
  const sentence = sentenceAt(document, pronoun);
  const first = tokens[sentence?.firstToken ?? at];
  if (!sentence || !first || !clauseOpeners.has(tokens[at - 1]?.lower ?? '') || !determiners.has(first.lower))
    return undefined;
  let head: number | undefined;
  for (let near = sentence.firstToken + 1; near < Math.min(at, sentence.firstToken + LONGEST_OPENING); near += 1) {
    if (singlePerson.has(tokens[near]?.lower ?? '')) head = near;
    else if (head !== undefined) break;
  }
  if (head === undefined) return undefined;
  const start = articles.has(first.lower) ? tokens[sentence.firstToken + 1]?.start : first.start;
  return text.slice(start, tokens[head]?.end).replace(/\s+/gu, ' ');
}

/** Tokens up to the noun: "A young Dutch lorry driver". */
const LONGEST_OPENING = 6;

const clauseOpeners = new Set(['as', 'when', 'while', 'before', 'after', 'because', 'until', 'and', 'but']);

const articles = new Set(['a', 'an', 'the']);

const determiners = new Set([...articles, 'one', 'another', 'her', 'his', 'their', 'its']);
