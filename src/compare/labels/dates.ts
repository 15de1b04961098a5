import type { Layers } from '../../claims/layers.ts';
import { beForms, modals, negations } from '../../claims/lexicon/grammar-words.ts';
import { dateLeads, leadVerbs, standIns } from '../../claims/lexicon/label-words.ts';
import type { ClaimOf } from '../../claims/schema.ts';
import type { Span } from '../../claims/span.ts';
import type { Document } from '../../claims/text/index.ts';
import { firstTokenAt, sentenceAt } from '../../claims/text/locate.ts';
import { type Clause, clauseOf } from './clause.ts';
import { dated, eventBefore, lastBefore, occasionOf, ofApposed } from './event-dates.ts';
import { asked, askedShort } from './fit.ts';
import { gapQuote } from './gap.ts';
import { phraseOf } from './noun-phrase.ts';
import { isOccasion, isSaying, statementDate, withStatement } from './saying-dates.ts';
import { type Sides, sidesOf } from './sides.ts';
import { nounAtEnd, type Words } from './statement.ts';
import { asRecord } from './superlative.ts';
import { timeless } from './timeless.ts';
import { mayBeParticiple } from './verbs.ts';
import { numberOf, passive } from './voice.ts';
import { type Told, type Wording, type Wordings, worded } from './wording.ts';

/** "When the ferry sank", "Since when the lock has been shut", "Date of the January talks". */
export const dateWordings: Wordings<'date'> = (claim, told) => {
  const { found, source } = told;
  const { document, layers } = source;
  const span = withLead(document, claim);
  const thing = dated(document, claim, span);
  const noun = thing && phraseOf(thing, layers.mentions, 'the ');
  const quoted = worded('quoted', gapQuote(grainOf(claim), document, bare(claim, layers)));
  if (noun !== undefined) return [worded('noun', `Date of ${noun}`), quoted];
  const plain = sidesOf(source, span);
  const sides = timeless(plain, layers.times);
  const read = clauseOf(sides);
  const clause = read && passive(read);
  // "in the July 2012, Oxmoor, attack": the date of a thing that cannot be told from here.
  const isBeside = /\bthe\s+$/iu.test(document.text.slice(span.start, claim.start));
  if (isBeside && /^(?:,|\s\p{Lu})/u.test(document.text.slice(claim.end))) return [quoted];
  // "whether he should hang for a killing two years ago": the date is of something else.
  const isPast = /\bago$|^(?:last|yesterday)\b/iu.test(claim.quote.exact);
  if (isPast && modals.has(clause?.predicate[0]?.lower ?? '')) return [quoted];
  // "the forecast for 2031" is of that year, whenever it was made.
  const isFor = /^for\s/iu.test(document.text.slice(span.start, span.start + 4));
  if (isFor && nounAtEnd(sides.left).length > 0 && !mayBeParticiple(sides.left.at(-1))) return [quoted];
  const isOver = !/^(?:is|are|has|have)$/u.test(clause?.predicate[0]?.lower ?? '');
  const record = recordOf(document, span, sides, layers.mentions);
  if (record) return [record, quoted];
  const beside =
    lastBefore(document, span, sides.left) ?? ofApposed(sides, layers.mentions) ?? eventBefore(sides.left, isOver);
  if (beside !== undefined) return [worded('noun', beside), quoted];
  if (clause?.predicate.at(-1)?.lower === 'to') return [endOf(clause, layers.mentions), quoted];
  const lead = clause && askedAs(claim, leadOf(document, span, clause, found.context.facet));
  if (!clause || lead === undefined) return [quoted];
  // What was said keeps its times: they are of what it tells, not of when it was said.
  const said = isSaying(clause) ? clauseOf(plain) : undefined;
  const asking = said && isSaying(said) ? { clause: said, sides: plain } : { clause, sides };
  return [...questions(lead, asking, told, claim), quoted];
};

/** What a date answers of a clause, or of what the clause says that somebody said. */
function questions(
  lead: string,
  { clause, sides }: { readonly clause: Clause; readonly sides: Sides },
  { source }: Told,
  claim: ClaimOf<'date'>,
): readonly (Wording | undefined)[] {
  const { mentions } = source.layers;
  const done = lead === 'When' ? (afterBeing(clause) ?? inPast(clause)) : clause;
  const whole = isSaying(clause) ? withStatement(clause, sides, mentions) : done;
  const stated = statementDate(clause, sides, claim, mentions);
  if (!whole || (stated && isOccasion(clause))) return [stated];
  // "When the pier shut when …" asks twice.
  const once = /^(?:when|as|while)$/u.test(whole.rest[0]?.lower ?? '') ? { ...whole, rest: [] } : whole;
  const full = worded('question', asked(lead, once, mentions, isBare(once) ? 1 : 0), isVague(whole));
  const short = worded('question', askedShort(lead, once, mentions), isVague(whole));
  return [full, short && { ...short, isShort: true }, ...(full ? [] : [occasionOf(sides.left), stated])];
}

/** "The vote is on Sunday": nothing but when it is. */
const isBare = ({ subject, predicate: [verb, ...others] }: Clause): boolean =>
  others.length === 0 &&
  beForms.has(verb?.lower ?? '') &&
  subject.length < 6 &&
  !subject.some(({ lower }) => lower.endsWith('ed'));

/** "the highest level since 2011" */
function recordOf(
  document: Document,
  { start }: Span,
  sides: Sides,
  mentions: Layers['mentions'],
): Wording | undefined {
  return /^since\s/iu.test(document.text.slice(start, start + 8)) ? asRecord('Since when', sides, mentions) : undefined;
}

/** The end of "was open from May 4 to May 9". */
function endOf(clause: Clause, mentions: Layers['mentions']): Wording | undefined {
  const from = clause.predicate.findLastIndex(({ lower }) => lower === 'from');
  const whole = { ...clause, predicate: clause.predicate.slice(0, from), rest: [] };
  return from < 1 ? undefined : worded('question', asked('Until when', whole, mentions), isVague(clause));
}

/** "died after being hit" on a day: of two deeds the date is of the nearer one. */
function afterBeing(clause: Clause): Clause | undefined {
  const { subject, predicate } = clause;
  const at = predicate.findLastIndex(
    ({ lower }, index) => lower === 'being' && predicate[index - 1]?.lower === 'after',
  );
  const told = predicate.slice(at + 1);
  return at > 0 && told.length > 0 && told.length < 4
    ? { ...clause, predicate: told, auxiliary: numberOf(subject) }
    : undefined;
}

/** "branded" of "has branded": a date goes with the past. */
function inPast(clause: Clause): Clause {
  const [have, verb] = clause.predicate;
  const isPerfect = /^(?:has|have)$/u.test(have?.lower ?? '') && /[a-z]{2}ed$/u.test(verb?.lower ?? '');
  return isPerfect ? { ...clause, predicate: clause.predicate.slice(1) } : clause;
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
