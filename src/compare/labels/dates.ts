import type { Layers } from '../../claims/layers.ts';
import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { beForms, determiners, modals, negations } from '../../claims/lexicon/grammar-words.ts';
import { harmfulEvents } from '../../claims/lexicon/harmful-events.ts';
import { dateLeads, leadVerbs, standIns } from '../../claims/lexicon/label-words.ts';
import { singlePerson } from '../../claims/lexicon/people-nouns.ts';
import { pastReporting } from '../../claims/lexicon/reporting-verbs.ts';
import { isAdverb } from '../../claims/rules/grammar/auxiliaries.ts';
import type { ClaimOf } from '../../claims/schema.ts';
import type { Span } from '../../claims/span.ts';
import type { Document, Token } from '../../claims/text/index.ts';
import { firstTokenAt, firstTokenFrom, sentenceAt } from '../../claims/text/locate.ts';
import { type Clause, clauseOf } from './clause.ts';
import { asked, askedShort, textOf } from './fit.ts';
import { gapQuote } from './gap.ts';
import { linked, nounEnd, phraseOf } from './noun-phrase.ts';
import { type Sides, sidesOf } from './sides.ts';
import { nounAtEnd, statementOf, type Words } from './statement.ts';
import { passive } from './voice.ts';
import { type Wording, type Wordings, worded } from './wording.ts';

/** "When the ferry sank", "Since when the lock has been shut", "Date of the January talks". */
export const dateWordings: Wordings<'date'> = (claim, { found, source }) => {
  const { document, layers } = source;
  const span = withLead(document, claim);
  const thing = dated(document, claim, span);
  const noun = thing && phraseOf(thing, layers.mentions, 'the ');
  const quoted = worded('quoted', gapQuote(grainOf(claim), document, bare(claim, layers)));
  if (noun !== undefined) return [worded('noun', `Date of ${noun}`), quoted];
  const sides = sidesOf(source, span);
  const read = clauseOf(sides);
  const clause = read && passive(read);
  // "in the July 2012, Oxmoor, attack": the date of a thing that cannot be told from here.
  const isBeside = /\bthe\s+$/iu.test(document.text.slice(span.start, claim.start));
  if (isBeside && /^(?:,|\s\p{Lu})/u.test(document.text.slice(claim.end))) return [quoted];
  // "whether he should hang for a killing two years ago": the date is of something else.
  const isPast = /\bago$|^(?:last|yesterday)\b/iu.test(claim.quote.exact);
  if (isPast && modals.has(clause?.predicate[0]?.lower ?? '')) return [quoted];
  const isOver = !/^(?:is|are|has|have)$/u.test(clause?.predicate[0]?.lower ?? '');
  const beside = lastBefore(document, span, sides.left) ?? eventBefore(sides.left, isOver);
  if (beside !== undefined) return [worded('noun', beside), quoted];
  if (clause?.predicate.at(-1)?.lower === 'to') return [endOf(clause, layers.mentions), quoted];
  const lead = clause && askedAs(claim, leadOf(document, span, clause, found.context.facet));
  if (!clause || lead === undefined) return [quoted];
  const whole = isSaying(clause) ? withStatement(clause, sides) : lead === 'When' ? done(clause) : clause;
  if (!whole) return [quoted];
  // "When the pier shut when …" asks twice.
  const once = /^(?:when|as|while)$/u.test(whole.rest[0]?.lower ?? '') ? { ...whole, rest: [] } : whole;
  const short = worded('question', askedShort(lead, once, layers.mentions), isVague(whole));
  return [
    worded('question', asked(lead, once, layers.mentions), isVague(whole)),
    short && { ...short, isShort: true },
    quoted,
  ];
};

/** The end of "was open from May 4 to May 9". */
function endOf(clause: Clause, mentions: Layers['mentions']): Wording | undefined {
  const from = clause.predicate.findLastIndex(({ lower }) => lower === 'from');
  const whole = { ...clause, predicate: clause.predicate.slice(0, from), rest: [] };
  return from < 1 ? undefined : worded('question', asked('Until when', whole, mentions), isVague(clause));
}

/** "branded" of "has branded": a date goes with the past. */
function done(clause: Clause): Clause {
  const [have, verb] = clause.predicate;
  const isPerfect = /^(?:has|have)$/u.test(have?.lower ?? '') && /[a-z]{2}ed$/u.test(verb?.lower ?? '');
  return isPerfect ? { ...clause, predicate: clause.predicate.slice(1) } : clause;
}

/** "the first strike since 2011" tells when the one before it was. */
function lastBefore(document: Document, { start }: Span, left: Words): string | undefined {
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
function eventBefore(left: Words, isOver: boolean): string | undefined {
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

/** Whether who acts in a clause is named elsewhere alone. */
export function isVague({ subject, predicate, isTurned = false }: Clause): boolean {
  return (
    isTurned || predicate.some(({ lower }) => /^(?:it|them|him)$/u.test(lower)) || standIns.has(subject[0]?.lower ?? '')
  );
}

/** The date itself, without the "since" that belongs to its value. */
function bare(claim: Span, { times }: Layers): Span {
  return times.find(({ start, end }) => start >= claim.start && end <= claim.end) ?? claim;
}

/** A date with the words that lead up to it: "by the end of May". */
function withLead(document: Document, { start, end }: Span): Span {
  const sentence = sentenceAt(document, start);
  let at = firstTokenAt(document, start);
  while (sentence && at > sentence.firstToken && isLead(document.tokens, at - 1)) at -= 1;
  return { start: document.tokens[at]?.start ?? start, end };
}

/** "the close of May" leads up to a date; in "will close in May" it is the verb. */
function isLead(tokens: Words, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return dateLeads.has(lower) && (!leadVerbs.has(lower) || /^(?:the|at|by|in)$/u.test(tokens[at - 1]?.lower ?? ''));
}

/** The noun that a date tells of and stands beside: "the January talks", "Sunday's flood", "the fire of 1989". */
function dated(document: Document, claim: Span, lead: Span): Words | undefined {
  const { tokens } = document;
  const words = tokens.slice(firstTokenAt(document, lead.start), firstTokenAt(document, claim.start));
  const behind = firstTokenFrom(document, claim.end);
  const next = tokens.slice(behind, behind + LONGEST_NOUN);
  const rest = isOwner(next[0]) ? next.slice(1) : next;
  const isLed = words.at(-1)?.lower === 'the' || isOwner(next[0]);
  const head = rest[nounEnd(rest, 0) - 1]?.lower ?? '';
  const isAgent = singlePerson.has(head) || (/(?:er|or|ist)$/u.test(head) && !harmfulEvents.has(head));
  if (isLed && startsNoun(rest[0]) && !isAgent) return rest;
  return undefined;
}

const LONGEST_NOUN = 9;

const isOwner = (token: Token | undefined): boolean => /^['’]s$/u.test(token?.lower ?? '');

const startsNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^\p{Ll}{4,}$/u.test(token.text) &&
  !dateLeads.has(token.lower) &&
  !/^(?:when|that|which)$/u.test(token.lower);

/** A time of day is asked for as such, so that its question is another than that for the day. */
const askedAs = ({ value }: ClaimOf<'date'>, lead: string | undefined): string | undefined =>
  lead === 'When' && value.edtf.includes('T') ? 'At what time' : lead;

function grainOf({ value: { edtf } }: ClaimOf<'date'>): string {
  if (edtf.includes('T')) return 'The time';
  if (/^\d{4}(?:\/\.\.)?$/u.test(edtf)) return 'The year';
  return /^\d{4}-\d{2}(?:\/\.\.)?$/u.test(edtf) ? 'The month' : 'The date';
}

/** The question that a date answers; undefined where it bounds what the clause says in another way. */
function leadOf(document: Document, { start, end }: Span, { predicate }: Clause, facet: string): string | undefined {
  const words = document.text.slice(start, end).toLowerCase();
  const [first = ''] = words.split(/\s/u);
  if (first === 'since') return /^(?:has|have|had)$/u.test(predicate[0]?.lower ?? '') ? 'Since when' : undefined;
  if (first === 'until' || first === 'till')
    return predicate.some(({ lower }) => negations.has(lower)) ? undefined : 'Until when';
  if (first === 'by') return 'By when';
  if (first === 'from') return 'From when';
  if (first === 'as' || first === 'before' || first === 'after') return undefined;
  return facet === 'before' || facet === 'after' ? undefined : 'When';
}

/** Whether a clause tells only that something was said: "the court also ruled", but no "the pilot was charged". */
const isSaying = ({ predicate, rest }: Clause): boolean =>
  rest[0]?.lower !== 'to' &&
  !predicate.some(({ lower }) => beForms.has(lower)) &&
  predicate.every(
    ({ lower }) =>
      (pastReporting.has(lower) && !/^(?:began|begins|continued|continues)$/u.test(lower)) ||
      auxiliaryForms.has(lower) ||
      isAdverb(lower),
  );

/** "the mayor said on Monday", with what the mayor said. */
function withStatement(clause: Clause, { before, behind, right }: Sides): Clause | undefined {
  const content = clause.rest.length > 0 ? clause.rest : (before[0] ?? []);
  const [first, ...others] = content;
  const stated = first?.lower === 'that' ? others : content;
  if (stated.length === 0 && behind.length + right.length === 0) return undefined;
  const told = statementOf(stated);
  if (!told || !first || /^(?:told)$/u.test(clause.predicate[0]?.lower ?? '')) return undefined;
  const that = first.lower === 'that' ? [first] : [{ ...first, text: 'that', lower: 'that', end: first.start - 1 }];
  return { ...clause, predicate: [...clause.predicate, ...that, ...told.subject, ...told.predicate], rest: [] };
}
