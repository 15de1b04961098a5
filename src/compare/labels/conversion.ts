import type { ClaimOf } from '../../claims/schema.ts';
import type { Span } from '../../claims/span.ts';
import type { Told } from './wording.ts';

/** A sum that is put in another currency, and the words for that currency: "£3m ($4m)" and "in dollars". */
export interface Converted extends Span {
  readonly words: string;
}

/** Where a sum in brackets with the sum that it converts stands; undefined for other sums. */
export function convertedAt(
  claim: ClaimOf<'money'>,
  { document: { text }, layers }: Told['source'],
): Converted | undefined {
  const open = /\($/u.exec(text.slice(Math.max(0, claim.start - 1), claim.start));
  if (!open || text.charAt(claim.end) !== ')') return undefined;
  const first = layers.quantities.find(
    ({ type, end }) => type === 'money' && end < claim.start && /^\s*\($/u.test(text.slice(end, claim.start)),
  );
  const second = layers.quantities.find(
    ({ type, start, end }) => type === 'money' && start >= claim.start && end <= claim.end,
  );
  const unit = second?.unit ?? '';
  return first && /^\p{L}{3,}$/u.test(unit)
    ? { start: first.start, end: claim.end + 1, words: `in ${unit}s` }
    : undefined;
}
