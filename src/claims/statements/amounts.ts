import type { Layers, Quantity } from '../layers.ts';
import { modelUnits, partWords } from '../lexicon/parts.ts';
import { overlaps, type Span } from '../span.ts';
import type { Document } from '../text/index.ts';
import { clauseAround, phraseAfter } from '../text/phrases.ts';
import type { Draft } from './draft.ts';
import { withLeadIn } from './lead-in.ts';

/** Counts, measures, money and percentages that say what they are of; a bare number says nothing that can be compared. */
export function amountDrafts(document: Document, { quantities, casualties }: Layers): readonly Draft[] {
  return quantities
    .filter((quantity) => !casualties.some((casualty) => overlaps(casualty, quantity)))
    .map((quantity) => draftOf(document, quantity))
    .filter((draft) => draft !== undefined);
}

function isOfAPart(noun: string, after: string): boolean {
  return (
    noun
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => partWords.has(word)) || /^of\s+(?:the|them|those|these|his|her|their)\b/u.test(after)
  );
}

/** The noun itself: what stands before it tells of it like other words around. */
function lastWord(document: Document, { start, end }: Span): Span {
  const words = document.text.slice(start, end).trimEnd();
  return { start: start + words.search(/\S+$/u), end };
}

function draftOf(document: Document, quantity: Quantity): Draft | undefined {
  const { rule, hedge, min, max, unit, type } = quantity;
  const { start, end } = withLeadIn(document, quantity, hedge);
  const head = quantity.noun ? [lastWord(document, quantity.noun)] : [];
  const noun = quantity.noun ? document.text.slice(quantity.noun.start, quantity.noun.end).replace(/\s+/gu, ' ') : '';
  const after = phraseAfter(document, end);
  const isPart = isOfAPart(document.text.slice(start, end), after);
  const shared = { start, end, rule, hedge, context: { head, facet: unit, isPart } };
  switch (type) {
    case 'count':
    case 'measure':
      // "One of the oldest bridges" praises a bridge and counts none.
      // "One of them", "one step": one thing is seldom counted to be compared.
      if (unit === '' || max === 1 || modelUnits.has(unit)) return undefined;
      return { ...shared, kind: 'count', value: { min, max, unit }, subject: `${noun || unit} ${after}`.trim() };
    case 'percent':
      return { ...shared, kind: 'percent', value: { min, max, unit }, subject: after.replace(/^of\s+/u, '') };
    case 'money': {
      const currency = quantity.currency ?? unit;
      return {
        ...shared,
        kind: 'money',
        value: { min, max, unit, currency },
        subject: after.replace(/^(?:in|of|for)\s+/u, '') || clauseAround(document, quantity),
        context: { head, facet: currency },
      };
    }
    case 'fraction':
    case 'ordinal':
    case 'age':
    case 'score':
      return undefined;
    default:
      return type satisfies never;
  }
}
