import type { QuoteValue } from '../../claims/schema.ts';

/**
 * How two quotations of one utterance stand to each other: the same words; one trimmed from the other; or other
 * words (a translation, a paraphrase, an edit).
 */
export type QuoteRelation = 'same' | 'trimmed' | 'other';

/** How the words of two quotations relate, whoever is quoted and however they are punctuated. */
export function relateQuotes(a: QuoteValue, b: QuoteValue): QuoteRelation {
  if (a.text === b.text) return 'same';
  const first = spoken(a.text);
  const second = spoken(b.text);
  if (first === second) return 'same';
  if (withoutArticle(first) === withoutArticle(second)) return 'other';
  const padded = ` ${first} `;
  return padded.includes(` ${second} `) || ` ${second} `.includes(padded) ? 'trimmed' : 'other';
}

/** "The roads are safe" and "Roads are safe" leave out no passage: they word it in two ways. */
const withoutArticle = (words: string): string => words.replace(/^(?:the|an?|and|but) /u, '');

/** The words alone: case, punctuation and the form of marks are the outlet's. */
export function spoken(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(' ');
}
