import type { Quotation } from '../layers.ts';
import type { Cue } from '../rules/attribution/cues.ts';
import type { Phrase } from '../rules/attribution/source-phrase.ts';
import type { Document } from '../text/document.ts';
import { firstTokenAt } from '../text/locate.ts';

/** A quotation among the tokens and cues around it. */
export interface QuotedPlace {
  readonly document: Document;
  readonly quotation: Quotation;
  /** Indices of its first token, and of the first behind it. */
  readonly first: number;
  readonly end: number;
  /** Indices of the sentences that it starts and ends in. */
  readonly startSentence: number;
  readonly endSentence: number;
  readonly cuesIn: (sentence: number) => readonly Cue[];
}

export interface SpokenPlace extends QuotedPlace {
  readonly speaker: Phrase | undefined;
}

export function placeOf(
  document: Document,
  quotation: Quotation,
  cues: ReadonlyMap<number, readonly Cue[]>,
): QuotedPlace {
  const first = firstTokenAt(document, quotation.start);
  const end = firstTokenAt(document, quotation.end);
  return {
    document,
    quotation,
    first,
    end,
    startSentence: sentenceOf(document, first),
    endSentence: sentenceOf(document, end - 1),
    cuesIn: (sentence) => cues.get(sentence) ?? [],
  };
}

/** Index of the sentence that holds a token, by bisection. */
export function sentenceOf({ sentences }: Document, token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.endToken ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
