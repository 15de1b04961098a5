import type { Layers, Quantity } from '../layers.ts';
import { modelUnits } from '../lexicon/parts.ts';
import { overlapTest, type Span } from '../span.ts';
import { clauseAround } from '../text/clauses.ts';
import type { Document } from '../text/index.ts';
import { phraseAfter } from '../text/phrases.ts';
import { isAdded, isOfAPart, isOfTheRest, wholeOf } from './amount-parts.ts';
import { countedThings, measured, paidFor } from './amount-subjects.ts';
import { asNamedFigure } from './bare-figure.ts';
import { dayOf } from './day-of.ts';
import { isDifference } from './difference.ts';
import type { Draft } from './draft.ts';
import { withLeadIn } from './lead-in.ts';
import { inPercent, inPoints } from './percent-values.ts';
import { sumNoun } from './sum-noun.ts';
import { isRun, rankDraft, runDraft, voteDraft } from './tallies.ts';

/** Counts, measures, money and percentages that say what they are of; a bare number says nothing that can be compared. */
export function amountDrafts(document: Document, { quantities, casualties, times }: Layers): readonly Draft[] {
  const isOfCasualty = overlapTest(casualties);
  return quantities
    .map((quantity) => asNamedFigure(document, quantity))
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

function draftOf(document: Document, times: Layers['times'], quantity: Quantity): Draft | undefined {
  const { type } = quantity;
  switch (type) {
    case 'score':
      return voteDraft(document, quantity);
    case 'ordinal':
      return rankDraft(document, quantity);
    case 'age':
      return undefined;
    case 'count':
      return isRun(document, quantity)
        ? runDraft(document, quantity)
        : countDraft(document, amountOf(document, quantity));
    case 'measure':
      return countDraft(document, amountOf(document, quantity));
    case 'percent':
      return percentDraft(document, times, amountOf(document, quantity));
    case 'money':
      return moneyDraft(document, times, amountOf(document, quantity));
    case 'fraction':
      return fractionDraft(document, times, amountOf(document, quantity));
    default:
      return type satisfies never;
  }
}

/** An amount with what stands around it. */
interface Amount {
  readonly quantity: Quantity;
  /** The phrase behind it, from its preposition: "of the seats". */
  readonly after: string;
  readonly shared: Pick<Draft, 'start' | 'end' | 'rule' | 'hedge'>;
  readonly context: { readonly head: readonly Span[]; readonly facet: string; readonly isPart: boolean };
}

function amountOf(document: Document, quantity: Quantity): Amount {
  const { rule, hedge, unit } = quantity;
  const { start, end } = withLeadIn(document, quantity, hedge);
  const head = quantity.noun ? [nounOf(document, quantity.noun)] : [];
  const after = phraseAfter(document, end);
  const isPart =
    isAdded(document, start) || isOfAPart(document.text.slice(start, end), after) || isOfTheRest(document, end);
  return { quantity, after, shared: { start, end, rule, hedge }, context: { head, facet: unit, isPart } };
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

function countDraft(document: Document, { quantity, after, shared, context }: Amount): Draft {
  const { min, max, unit } = quantity;
  const isMeasure = quantity.type === 'measure';
  return {
    ...shared,
    context: {
      ...context,
      // "84,000 tonnes of grain" are of the grain.
      head: isMeasure ? wholeOf(document, shared.end) : context.head,
      isDifference: isDifference(document, shared.start),
    },
    kind: 'count',
    value: { min, max, unit },
    subject: isMeasure ? measured(document, quantity, after) : countedThings(document, quantity, after),
  };
}

function percentDraft(document: Document, times: Layers['times'], { quantity, after, shared }: Amount): Draft {
  const value = inPoints(quantity);
  return {
    ...shared,
    context: {
      head: wholeOf(document, shared.end),
      facet: value.unit,
      isPart: isOfTheRest(document, shared.end),
      when: dayOf(document, times, quantity),
    },
    kind: 'percent',
    value,
    subject: after.startsWith('of ') ? after.slice('of '.length) : clauseAround(document, quantity),
  };
}

function moneyDraft(document: Document, times: Layers['times'], { quantity, after, shared, context }: Amount): Draft {
  const { min, max, unit } = quantity;
  const currency = quantity.currency ?? unit;
  const paid = sumNoun(document, quantity);
  return {
    ...shared,
    context: { head: paid ? [paid] : context.head, facet: currency, when: dayOf(document, times, quantity) },
    kind: 'money',
    value: { min, max, unit, currency },
    subject: paidFor(after) || clauseAround(document, quantity),
  };
}

function fractionDraft(document: Document, times: Layers['times'], amount: Amount): Draft {
  const { quantity, after, shared, context } = amount;
  return {
    ...shared,
    context: { ...context, facet: 'percent', when: dayOf(document, times, quantity) },
    kind: 'percent',
    value: inPercent(quantity),
    subject: quantity.noun ? countedThings(document, quantity, after) : clauseAround(document, quantity),
  };
}
