import type { Quantity } from '../../claims/layers.ts';
import type { Span } from '../../claims/span.ts';
import { sentenceAt } from '../../claims/text/locate.ts';
import type { Told } from './wording.ts';

/** What is counted. */
export interface Things {
  /** The noun in the plural, as the text words it. */
  readonly words: string;
  /** Where it ends in the text. */
  readonly end: number;
  readonly isMeasure: boolean;
  /** Whether the noun stands in the sentence of the figure. */
  readonly isNear: boolean;
  /** "under two metres of water" tells where, and "under" bounds nothing. */
  readonly isPlaced: boolean;
}

/** Undefined where the noun is no plural for certain. */
export function thingsOf(claim: Span, { source }: Told): Things | undefined {
  const quantity = source.layers.quantities.find(({ start, end }) => start >= claim.start - 1 && end <= claim.end + 1);
  if (!quantity || isLevelOf(quantity, source.document.text)) return undefined;
  const { text } = source.document;
  const partitive = /^\s+of\s+(?:the|those|these|its|their)\s/u.exec(
    text.slice(quantity.number.end, quantity.noun?.end),
  )?.[0];
  const start = partitive === undefined ? (quantity.noun?.start ?? quantity.number.end) : quantity.number.end;
  const noun = { start, end: quantity.noun?.end ?? quantity.end };
  const words = text
    .slice(noun.start, noun.end)
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:of|other|more|additional)\s+(?!the|th|its)/u, '');
  const isPlural =
    /(?:[^s]s|people|men|women|children|personnel|aircraft|troops|police|feet|lives|wounded|dead|injured)$/u.test(
      words,
    );
  const isNear = noun.start >= (sentenceAt(source.document, claim.start)?.start ?? 0);
  const isMeasure = quantity.type === 'measure';
  const isPlaced = isMeasure && /^(?:under|over|above|below|about|around)\b/iu.test(quantity.hedge ?? '');
  return (isPlural || (isMeasure && /^(?:\p{L}{2,4}|km\/h)$/u.test(words))) && /^\p{L}/u.test(words)
    ? { words, end: Math.max(noun.end, claim.end), isPlaced, isMeasure, isNear }
    : undefined;
}

/** "the number of injured stands at 27": the figure is of the number. */
const isLevelOf = ({ noun, number }: Quantity, text: string): boolean =>
  noun !== undefined &&
  noun.start < number.start &&
  /\bnumber\s+of\s+(?:the\s+)?$/iu.test(text.slice(Math.max(0, noun.start - 20), noun.start));
