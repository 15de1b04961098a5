import type { Extraction } from './index.ts';
import type { Found, Layers } from './layers.ts';
import type { Claim } from './schema.ts';
import { bySpan, overlaps, type Span } from './span.ts';
import { sentenceAt } from './text/locate.ts';

/** One finding in a text: a claim, or what was read and not claimed, with the reason. */
export interface Explanation extends Span {
  readonly rule: string;
  readonly exact: string;
  readonly sentence: string;
  /** The claim that was made of it. */
  readonly claim?: Claim;
  /** Why no claim was made of it. */
  readonly dropped?: string;
}

/** Tells of each thing read in a text what became of it; in text order. */
export function explain({ document, layers, claims }: Extraction): readonly Explanation[] {
  const told = (found: Found) => ({
    start: found.start,
    end: found.end,
    rule: found.rule,
    exact: document.text.slice(found.start, found.end),
    sentence: sentenceText(found.start),
  });
  const made = claims.map(({ claim }) => ({ ...told(claim), claim }));
  const dropped = considered(layers)
    .filter(({ found }) => !claims.some(({ claim }) => claim.rule === found.rule && overlaps(claim, found)))
    .map(({ found, reason }) => ({ ...told(found), dropped: reason }));
  return [...made, ...dropped].sort(bySpan);

  function sentenceText(offset: number): string {
    const sentence = sentenceAt(document, offset);
    return sentence ? document.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ') : '';
  }
}

/** All that could have become a claim, with the likeliest reason why it did not. */
function considered(layers: Layers): readonly { readonly found: Found; readonly reason: string }[] {
  const { quantities, casualties, times, quotations, statuses, places, attributions } = layers;
  const inCasualty = (found: Span) => casualties.some((casualty) => overlaps(casualty, found));
  return [
    ...quantities.map((found) => ({
      found,
      reason: inCasualty(found)
        ? 'stands in a casualty'
        : found.type === 'ordinal' || found.type === 'age' || found.type === 'score'
          ? `is an ${found.type}`.replace('an score', 'a score')
          : 'counts one thing, or nothing that is named',
    })),
    ...times.map((found) => ({
      found,
      reason: found.type === 'SET' ? 'tells how often, not when' : 'is no date that can be held against another',
    })),
    ...quotations.map((found) => ({
      found,
      reason: found.form === 'scare' ? 'is a word at a distance' : 'shares text with a longer claim',
    })),
    ...casualties.map((found) => ({ found, reason: 'shares text with a longer claim' })),
    ...statuses.map((found) => ({ found, reason: 'does not tell what is put into the state' })),
    ...places.map((found) => ({ found, reason: 'does not tell what took place there' })),
    ...attributions.map((found) => ({ found, reason: found.named ? 'is told with its quotation' : 'names no one' })),
  ];
}
