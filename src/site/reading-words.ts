import type { Claim } from '../claims/schema.ts';
import { wordedValue } from '../compare/verdicts/words.ts';
import { plainDates } from './edtf.ts';
import type { ReadingView } from './story-view.ts';
import { shortened } from './words.ts';

const MAX_VALUE = 140;
const MAX_QUOTES = 2;

export interface ReadingWords {
  /** The value in short, with its hedge, in the article's own words where they are short. */
  readonly value: string;
  /** The article's words, where they tell more than the value. */
  readonly quote: string | undefined;
}

/** What one article says of one matter, for a cell. */
export function readingWords({ claims }: ReadingView): ReadingWords {
  const values = [...new Set(claims.map(inWords))];
  const value = shortened(values.join('; '), MAX_VALUE);
  const quotes = [...new Set(claims.filter(saysMore).map(({ quote }) => quote.exact.replaceAll(/\s+/gu, ' ')))];
  return {
    value,
    quote: quotes.length === 0 ? undefined : shortened(quotes.slice(0, MAX_QUOTES).join(' … '), MAX_VALUE),
  };
}

function inWords(claim: Claim): string {
  return plainDates(wordedValue(claim));
}

/** Whether the words in the text hold more than the value that they are put in. */
function saysMore(claim: Claim): boolean {
  return claim.kind !== 'quote' && !wordedValue(claim).toLowerCase().includes(claim.quote.exact.toLowerCase());
}
