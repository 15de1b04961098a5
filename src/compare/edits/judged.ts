import type { ClaimInContext } from '../../claims/index.ts';
import type { Matter } from '../matter.ts';
import { wordedValue } from '../verdicts/words.ts';
import { claimsOf, type Desk } from './desk.ts';
import { type EditFault, editFaults } from './faults.ts';
import { findClaims, type QuoteReference } from './quotes.ts';

/**
 * Whether a matter still has just the readings that an editor judged: every quotation is found in it, and no article
 * gives a value beside those that the quotations give of it. Tells what is wrong, or nothing.
 */
export function faultOfJudged(
  matter: Matter,
  quotes: readonly QuoteReference[],
  { texts }: Pick<Desk, 'texts'>,
): EditFault | undefined {
  const judged = new Set<string>();
  for (const quote of quotes) {
    const search = findClaims(quote, { texts, claims: claimsOf(matter), where: `of \`${matter.id}\`` });
    if ('fault' in search) return search.fault;
    for (const found of search.found) judged.add(readingOf(found));
  }
  const fresh = new Map<string, QuoteReference>();
  for (const found of claimsOf(matter)) {
    const reading = readingOf(found);
    const { article, quote } = found.claim;
    if (!judged.has(reading) && !fresh.has(reading)) fresh.set(reading, { article, quote: quote.exact });
  }
  return fresh.size === 0 ? undefined : editFaults.unjudged(matter.id, [...fresh.values()], quotes.length > 0);
}

/** What an article says, as readers see it: the same value in other words of it is no other reading. */
const readingOf = ({ claim }: ClaimInContext): string => `${claim.article} ${wordedValue(claim)}`;
