import type { Span } from '../../claims/span.ts';
import type { StoryArticle } from '../story.ts';

/** A word of a report as it is held against other reports; words that someone else spoke are left out. */
export interface PlacedWord extends Span {
  readonly word: string;
  /** A run of words ends here: a quotation or another block follows. */
  readonly ends: boolean;
}

/** The words of an article outside quotations: two reports of one speech quote the same words without copying. */
export function ownWords({ extraction: { document, layers } }: StoryArticle): readonly PlacedWord[] {
  const quoted = layers.quotations.filter(({ form }) => form === 'direct');
  const words: PlacedWord[] = [];
  let next = 0;
  let block = 0;
  for (const token of document.tokens) {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    while ((document.blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= token.start) block++;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const quotation = quoted[next];
    if (quotation && quotation.start <= token.start) continue;
    const ends = token.end >= (document.blocks[block]?.end ?? Number.POSITIVE_INFINITY) - 1;
    words.push({ start: token.start, end: token.end, word: token.lower, ends });
  }
  return words;
}
