import type { Layers, Quantity } from '../layers.ts';
import { auxiliaryForms } from '../lexicon/finite-verbs.ts';
import { leftWords, modelUnits, partWords } from '../lexicon/parts.ts';
import { singlePerson } from '../lexicon/people-nouns.ts';
import { prepositions } from '../lexicon/phrases.ts';
import { plural } from '../lexicon/plurals.ts';
import { addingWords } from '../lexicon/scope-words.ts';
import type { QuantityValue } from '../schema.ts';
import { overlapTest, type Span } from '../span.ts';
import { clauseAround } from '../text/clauses.ts';
import type { Document } from '../text/index.ts';
import { firstTokenAt } from '../text/locate.ts';
import { isFiniteVerb, phraseAfter, predicateAfter } from '../text/phrases.ts';
import { dayOf } from './day-of.ts';
import { isDifference } from './difference.ts';
import type { Draft } from './draft.ts';
import { withLeadIn } from './lead-in.ts';
import { sumNoun } from './sum-noun.ts';
import { isRun, rankDraft, runDraft, voteDraft } from './tallies.ts';

/** Counts, measures, money and percentages that say what they are of; a bare number says nothing that can be compared. */
export function amountDrafts(document: Document, { quantities, casualties, times }: Layers): readonly Draft[] {
  const isOfCasualty = overlapTest(casualties);
  return quantities
    .filter((quantity) => isTold(document, quantity) && !isOfCasualty(quantity))
    .map((quantity) => draftOf(document, times, quantity))
    .filter((draft) => draft !== undefined);
}

/** Whether an amount makes a claim at all; asked before its surroundings are read. */
function isTold(document: Document, { type, unit, max, number }: Quantity): boolean {
  switch (type) {
    case 'count':
    case 'measure':
      // "One of the oldest bridges" praises a bridge and counts none.
      // "One of them", "one step": one thing is seldom counted to be compared.
      return unit !== '' && max !== 1 && !modelUnits.has(unit);
    case 'fraction':
      return unit !== '' || /\sin\s/u.test(document.text.slice(number.start, number.end));
    default:
      return type !== 'age';
  }
}

function isOfAPart(noun: string, after: string): boolean {
  return (
    noun
      .toLowerCase()
      // "More than 40 barns" bounds a figure and adds to none.
      .replace(/\bmore\s+than\b/u, '')
      .split(/\s+/u)
      .some((word) => partWords.has(word)) || /^of\s+(?:the|them|those|these|his|her|their)\b(?!\s+\d)/u.test(after)
  );
}

/** "another 45 kilograms", "the other two planes": what is added to a figure told before. */
function isAdded(document: Document, offset: number): boolean {
  return addingWords.has(document.tokens[firstTokenAt(document, offset) - 1]?.lower ?? '');
}

/** Words of the whole that a share is told of: "the seats" of "40% of the seats in the house". */
const WHOLE_WORDS = 3;

/** What a share is a share of. */
function wholeOf(document: Document, offset: number): readonly Span[] {
  const first = firstTokenAt(document, offset);
  if (document.tokens[first]?.lower !== 'of') return [];
  const words = document.tokens.slice(first + 1, first + 1 + WHOLE_WORDS);
  const end = words.findIndex(
    ({ kind, lower }) => kind !== 'word' || prepositions.has(lower) || auxiliaryForms.has(lower) || isFiniteVerb(lower),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** Words between a count and "still", as in "were", "of them are". */
const LEFT_WITHIN = 3;

/** Whether a count is of what is left of an earlier one, and so not held against that. */
function isOfTheRest(document: Document, offset: number): boolean {
  const first = firstTokenAt(document, offset);
  const behind = document.tokens.slice(first, first + LEFT_WITHIN);
  const end = behind.findIndex(({ kind }) => kind === 'punctuation');
  return behind.slice(0, end < 0 ? LEFT_WITHIN : end).some(({ lower }) => leftWords.has(lower));
}

/**
 * The noun itself: what stands before it tells of it like other words around. Of "crew members" and "members of the
 * crew" it is the crew.
 */
function nounOf(document: Document, { start, end }: Span): Span {
  const words = document.text.slice(start, end).trimEnd();
  const [last = '', before] = words.split(/\s+/u).reverse();
  const at = start + words.length - last.length;
  if (!memberNouns.has(last.toLowerCase())) return { start: at, end };
  const whole =
    before === undefined
      ? /^\s*of\s+(?:the|its|his|her|their)\s+(?<noun>\p{L}+)/u.exec(document.text.slice(end))
      : undefined;
  if (whole?.groups?.noun !== undefined)
    return { start: end + whole[0].length - whole.groups.noun.length, end: end + whole[0].length };
  return before === undefined ? { start: at, end } : { start, end: at };
}

const memberNouns: ReadonlySet<string> = new Set(['member', 'members']);

function draftOf(document: Document, times: Layers['times'], quantity: Quantity): Draft | undefined {
  const { type } = quantity;
  switch (type) {
    case 'score':
      return voteDraft(document, quantity);
    case 'ordinal':
      return rankDraft(document, quantity);
    case 'age':
      return undefined;
    default:
      return amountDraft(document, times, quantity, type);
  }
}

function amountDraft(
  document: Document,
  times: Layers['times'],
  quantity: Quantity,
  type: Exclude<Quantity['type'], 'score' | 'ordinal' | 'age'>,
): Draft | undefined {
  const { rule, hedge, min, max, unit } = quantity;
  const { start, end } = withLeadIn(document, quantity, hedge);
  const head = quantity.noun ? [nounOf(document, quantity.noun)] : [];
  const after = phraseAfter(document, end);
  const isPart =
    isAdded(document, start) || isOfAPart(document.text.slice(start, end), after) || isOfTheRest(document, end);
  const shared = { start, end, rule, hedge, context: { head, facet: unit, isPart } };
  switch (type) {
    case 'count':
    case 'measure':
      if (type === 'count' && isRun(document, quantity)) return runDraft(document, quantity);
      return {
        ...shared,
        kind: 'count',
        value: { min, max, unit },
        subject: type === 'measure' ? measured(document, quantity, after) : countedThings(document, quantity, after),
        context: {
          ...shared.context,
          // "84,000 tonnes of grain" are of the grain.
          head: type === 'measure' ? wholeOf(document, end) : head,
          isDifference: isDifference(document, start),
        },
      };
    case 'percent':
      return {
        ...shared,
        kind: 'percent',
        value: inPoints(quantity),
        subject: after.startsWith('of ') ? after.slice('of '.length) : clauseAround(document, quantity),
        context: {
          ...shared.context,
          facet: inPoints(quantity).unit,
          isPart: isOfTheRest(document, end),
          head: wholeOf(document, end),
          when: dayOf(document, times, quantity),
        },
      };
    case 'money': {
      const currency = quantity.currency ?? unit;
      const paid = sumNoun(document, quantity);
      return {
        ...shared,
        kind: 'money',
        value: { min, max, unit, currency },
        subject: paidFor(after) || clauseAround(document, quantity),
        context: { head: paid ? [paid] : head, facet: currency, when: dayOf(document, times, quantity) },
      };
    }
    case 'fraction':
      return {
        ...shared,
        kind: 'percent',
        value: inPercent(quantity),
        subject: quantity.noun ? countedThings(document, quantity, after) : clauseAround(document, quantity),
        context: { ...shared.context, facet: 'percent', when: dayOf(document, times, quantity) },
      };
    default:
      return type satisfies never;
  }
}

const BASIS_POINTS = 100;

/** Basis points as percentage points: "50 basis points" is "half a point". */
function inPoints({ min, max, unit }: Quantity): QuantityValue {
  if (unit !== 'basis point') return { min, max, unit };
  const points = (value: number | null) => (value === null ? null : Number((value / BASIS_POINTS).toPrecision(12)));
  return { min: points(min), max: points(max), unit: 'percentage point' };
}

/** What "a third" may be off by, as a share of it: 34% is a third, too. */
const ROUNDED = 0.1;

/** A part of a whole in words as a percentage; one without a bound is round. */
function inPercent({ min, max, bound }: Quantity): QuantityValue {
  const off = bound === 'exact' ? ROUNDED : 0;
  const share = (part: number | null, factor: number) => (part === null ? null : Math.round(part * factor * 1000) / 10);
  return { min: share(min, 1 - off), max: share(max, 1 + off), unit: 'percent' };
}

/** What is counted, told apart from other such things by what is said of it: "streets that were without water". */
function countedThings(document: Document, { noun, unit, end }: Quantity, told: string): string {
  // "12 of them sank": the boats that sank.
  const after = told.replace(/^of\s+(?:them|these|those|us|which|whom)\b\s*(?=(?<more>\S?))/u, (_, more) =>
    more === '' ? '' : 'that ',
  );
  const words = noun ? document.text.slice(noun.start, noun.end).replace(/\s+/gu, ' ') : plural(unit);
  // "nine of them soldiers"
  if (/^of\s+(?:them|these|those|whom)\b/u.test(told) && noun && noun.start >= end) return words;
  if (after !== '') return `${words} ${after}`;
  const said = predicateAfter(document, end);
  return said === '' ? words : `${words} ${singlePerson.has(unit) ? 'who' : 'that'} ${said}`;
}

/** What is so long, so deep or so fast: "metres of water", "Winds reached". */
function measured(document: Document, quantity: Quantity, after: string): string {
  const clause = after.startsWith('of ') ? '' : clauseAround(document, withLeadIn(document, quantity, quantity.hedge));
  return clause === '' ? countedThings(document, quantity, after) : clause;
}

/** What money is for, where that is named right behind it: "for repairs", "to each family", "a year in rents". */
function paidFor(after: string): string {
  const [, link, rest = ''] = /^(?<link>in|of|for|to|on)\s+(?<rest>.*)$/su.exec(after) ?? [];
  if (link === undefined || isTimeOrMeans.test(rest)) return '';
  return link === 'to' || link === 'on' ? after : rest;
}

const isTimeOrMeans =
  /^(?:\d|cash\b|shares\b|stock\b|total\b|all\b|[A-Z]?[a-z]*day\b|(?:last|this|next|the)\s+(?:day|week|month|year)\b)/u;
