import type { ClaimInContext } from '../../claims/index.ts';
import type { ClaimKind } from '../../claims/schema.ts';
import { contains, type Span } from '../../claims/span.ts';
import { type EditFault, editFaults } from './faults.ts';

/** Words of an article, by which an editor names a claim. */
export interface QuoteReference {
  readonly article: string;
  readonly quote: string;
  readonly kind?: ClaimKind | undefined;
}

/** Where a claim is looked for: the articles' texts by id, and the claims that come into question. */
export interface Searched {
  readonly texts: ReadonlyMap<string, string>;
  readonly claims: readonly ClaimInContext[];
  /** Which claims these are, for messages: "of `people-hurt`". */
  readonly where: string;
}

/**
 * The claim that stands in some words: the one that is made of just these, else the only one within them. Line breaks
 * count as spaces.
 */
export function findClaim(
  reference: QuoteReference,
  searched: Searched,
): { readonly found: ClaimInContext } | { readonly fault: EditFault } {
  const search = findClaims(reference, searched);
  if ('fault' in search) return search;
  const [found, ...others] = search.found;
  if (!found || others.length > 0) {
    return { fault: editFaults.severalClaims(reference.quote, search.found.map(named)) };
  }
  return { found };
}

/** The claims, one or more, that are made of some words, else those within them. */
export function findClaims(
  { article, quote, kind }: QuoteReference,
  { texts, claims, where }: Searched,
): { readonly found: readonly ClaimInContext[] } | { readonly fault: EditFault } {
  const text = texts.get(article);
  if (text === undefined) return { fault: editFaults.noArticle(article) };
  const places = placesOf(quote, text);
  if (places.length === 0) return { fault: editFaults.noWords(quote, article) };
  const inside = claims.filter(
    ({ claim }) =>
      claim.article === article &&
      (kind === undefined || claim.kind === kind) &&
      places.some((place) => contains(place, claim)),
  );
  if (inside.length === 0) return { fault: editFaults.noClaim(quote, where) };
  const whole = inside.filter(({ claim }) => flat(claim.quote.exact) === flat(quote));
  return { found: whole.length > 0 ? whole : inside };
}

function placesOf(words: string, text: string): readonly Span[] {
  const pattern = new RegExp(flat(words).split(' ').map(escaped).join('\\s+'), 'gu');
  return [...text.matchAll(pattern)].map(({ 0: exact, index }) => ({ start: index, end: index + exact.length }));
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function named({ claim }: ClaimInContext): string {
  return `${claim.kind} “${flat(claim.quote.exact)}”`;
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
