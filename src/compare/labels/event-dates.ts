import type { Mention } from '../../claims/layers.ts';
import { determiners } from '../../claims/lexicon/grammar-words.ts';
import { harmfulEvents } from '../../claims/lexicon/harmful-events.ts';
import { dateLeads, occasions } from '../../claims/lexicon/label-words.ts';
import { singlePerson } from '../../claims/lexicon/people-nouns.ts';
import type { Span } from '../../claims/span.ts';
import type { Document, Token } from '../../claims/text/index.ts';
import { firstTokenAt, firstTokenFrom } from '../../claims/text/locate.ts';
import { opensWithVerb } from './coordination.ts';
import { textOf } from './fit.ts';
import { linked, nounEnd, phraseOf } from './noun-phrase.ts';
import type { Sides } from './sides.ts';
import { definite, nounAtEnd, type Words } from './statement.ts';
import { type Wording, worded } from './wording.ts';

/** "at a meeting on Monday" */
export function occasionOf(left: Words): Wording | undefined {
  const noun = nounAtEnd(left);
  const isOne =
    occasions.has(noun.at(-1)?.lower ?? '') &&
    /^(?:at|in|during|after|following|before)$/u.test(left[left.length - noun.length - 1]?.lower ?? '');
  return isOne ? worded('noun', `Date of ${textOf(definite(noun))}`) : undefined;
}

/** "the first strike since 2011" tells when the one before it was. */
export function lastBefore(document: Document, { start }: Span, left: Words): string | undefined {
  const at = left.findLastIndex(({ lower }) => lower === 'first');
  const noun = left.slice(at + 1);
  const isSince = /^since\s/iu.test(document.text.slice(start));
  const isNoun =
    at > 0 &&
    noun.length > 0 &&
    nounEnd(noun, 0) + linked(noun, nounEnd(noun, 0)).length === noun.length &&
    !/^(?:time|day|year|one)$/u.test(noun.at(-1)?.lower ?? '');
  return isSince && isNoun ? `When the last ${textOf(noun)} before this was` : undefined;
}

/** "held for the murder of two clerks in 2013": the date is of that; "are held after the riot on Sunday", too. */
export function eventBefore(left: Words, isOver: boolean): string | undefined {
  const near = isOver ? [] : nounAtEnd(left);
  const [first, ...nouns] = near;
  const before = left[left.length - near.length - 1]?.lower ?? '';
  if (harmfulEvents.has(near.at(-1)?.lower ?? '') && /^(?:after|following|over|from|in|since)$/u.test(before))
    return `Date of the ${textOf(first && determiners.has(first.lower) ? nouns : near)}`;
  const at = left.findLastIndex(({ lower }) => lower === 'for' || lower === 'over');
  const [article, noun, link] = left.slice(at + 1);
  const isEvent =
    at > 0 && /^(?:an?|the|his|her|their)$/u.test(article?.lower ?? '') && harmfulEvents.has(noun?.lower ?? '');
  const whole = isEvent && link !== undefined ? left.slice(at + 2, at + 3 + linked(left, at + 3).length) : [];
  return whole.length > 1 && at + 2 + whole.length === left.length ? `Date of the ${textOf(whole)}` : undefined;
}

/** The noun that a date tells of and stands beside: "the January talks", "Sunday's flood", "the fire of 1989". */
export function dated(document: Document, claim: Span, lead: Span): Words | undefined {
  const { tokens } = document;
  const words = tokens.slice(firstTokenAt(document, lead.start), firstTokenAt(document, claim.start));
  const behind = firstTokenFrom(document, claim.end);
  const next = tokens.slice(behind, behind + LONGEST_NOUN);
  const rest = isOwner(next[0]) ? next.slice(1) : next;
  const isLed = words.at(-1)?.lower === 'the' || isOwner(next[0]);
  const head = rest[nounEnd(rest, 0) - 1]?.lower ?? '';
  if (isLed && startsNoun(rest[0]) && !isAgent(head)) return rest;
  return undefined;
}

const LONGEST_NOUN = 9;

const isOwner = (token: Token | undefined): boolean => /^['’]s$/u.test(token?.lower ?? '');

const startsNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^\p{Ll}{4,}$/u.test(token.text) &&
  !dateLeads.has(token.lower) &&
  !/^(?:when|that|which)$/u.test(token.lower);

/** "The theft, on 19 January, had taken four minutes": the date is of what stands before the comma. */
export function ofApposed({ left, before, behind, right }: Sides, mentions: readonly Mention[]): string | undefined {
  const [noun = []] = before;
  const [next = []] = behind;
  const head = noun[nounEnd(noun, 0) - 1]?.lower ?? '';
  const isWhole = nounEnd(noun, 0) > 1 && nounEnd(noun, 0) + linked(noun, nounEnd(noun, 0)).length === noun.length;
  const isLed = left.length === 0 && right.length === 0 && noun[0]?.lower === 'the' && opensWithVerb(next);
  return isLed && isWhole && !isAgent(head) ? `Date of ${phraseOf(noun, mentions) ?? ''}` : undefined;
}

/** Whether a noun is for somebody who does something. */
const isAgent = (head: string): boolean =>
  singlePerson.has(head) || (/(?:er|or|ist)$/u.test(head) && !harmfulEvents.has(head));
