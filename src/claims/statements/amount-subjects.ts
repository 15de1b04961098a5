import type { Quantity } from '../layers.ts';
import { singlePerson } from '../lexicon/people-nouns.ts';
import { plural } from '../lexicon/plurals.ts';
import { clauseAround } from '../text/clauses.ts';
import type { Document } from '../text/index.ts';
import { predicateAfter } from '../text/phrases.ts';
import { withLeadIn } from './lead-in.ts';

/** What is counted, told apart from other such things by what is said of it: "streets that were without water". */
export function countedThings(document: Document, { noun, unit, end }: Quantity, told: string): string {
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
export function measured(document: Document, quantity: Quantity, after: string): string {
  const clause = after.startsWith('of ') ? '' : clauseAround(document, withLeadIn(document, quantity, quantity.hedge));
  return clause === '' ? countedThings(document, quantity, after) : clause;
}

/** What money is for, where that is named right behind it: "for repairs", "to each family", "a year in rents". */
export function paidFor(after: string): string {
  const [, link, rest = ''] = /^(?<link>in|of|for|to|on)\s+(?<rest>.*)$/su.exec(after) ?? [];
  if (link === undefined || isTimeOrMeans.test(rest)) return '';
  return link === 'to' || link === 'on' ? after : rest;
}

const isTimeOrMeans =
  /^(?:\d|cash\b|shares\b|stock\b|total\b|all\b|[A-Z]?[a-z]*day\b|(?:last|this|next|the)\s+(?:day|week|month|year)\b)/u;
