import type { Layers, Quantity } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../text/document.ts';
import { atomsOf } from './atoms.ts';
import { readNumeral } from './numerals.ts';
import { readQuantity } from './read.ts';

export const quantityRules: readonly RuleRecord[] = [];

/** Every number of a document with what it counts or measures, in text order; times and names are left out. */
export function findQuantities(
  document: Document,
  { times, mentions }: Pick<Layers, 'times' | 'mentions'>,
): readonly Quantity[] {
  const found: Quantity[] = [];
  const isTime = insideOf(times);
  const isNamed = insideOf(mentions);
  for (const sentence of document.sentences) {
    const atoms = atomsOf(document, sentence);
    for (let index = 0; index < atoms.length; ) {
      const numeral = readNumeral(atoms, index);
      if (numeral === undefined) {
        index += 1;
        continue;
      }
      const read = readQuantity(atoms, numeral);
      index = Math.max(read?.next ?? numeral.next, index + 1);
      if (read === undefined || isTime(read.quantity.number) || isNamed(read.quantity.number)) continue;
      found.push(read.quantity);
    }
  }
  return found;
}

/** Tells whether a span lies in one of those given; asked in text order. */
function insideOf(spans: readonly Span[]): (span: Span) => boolean {
  let index = 0;
  return (span) => {
    for (let current = spans[index]; current !== undefined && current.end <= span.start; current = spans[index]) {
      index += 1;
    }
    const current = spans[index];
    return current !== undefined && current.start < span.end;
  };
}
