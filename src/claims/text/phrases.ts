import { clauseOpeners, danglers, prepositions } from '../lexicon/phrases.ts';
import type { Span } from '../span.ts';
import type { Document, Sentence, Token } from './document.ts';
import { firstTokenAt, sentenceAt } from './locate.ts';

/** Longest phrase, in tokens, that still reads as a label. */
const LONGEST_PHRASE = 12;

/** The prepositional phrase that follows a place, without its clause's end: "of intelligence used by task forces". */
export function phraseAfter(document: Document, offset: number): string {
  const sentence = sentenceAt(document, offset - 1);
  const first = firstTokenAt(document, offset);
  if (!sentence || !prepositions.has(document.tokens[first]?.lower ?? '')) return '';
  const taken: Token[] = [];
  for (const token of document.tokens.slice(first, Math.min(sentence.endToken, first + LONGEST_PHRASE))) {
    if (token.kind === 'punctuation' || clauseOpeners.has(token.lower)) break;
    taken.push(token);
  }
  return words(document, taken);
}

/**
 * The clause in which a span stands, without the span and the preposition before it: for "The court freed the men on
 * Friday, after an appeal" and "Friday" it is "The court freed the men". Where the span stands in an opening phrase
 * ("On Friday, the court …") it is the clause behind that.
 */
export function clauseAround(document: Document, span: Span): string {
  const sentence = sentenceAt(document, span.start);
  if (!sentence) return '';
  const segments = segmentsOf(document, sentence);
  const own = segments.findIndex((segment) => (segment.at(-1)?.end ?? 0) > span.start);
  for (const index of [own, own + 1, own - 1, own + 2]) {
    const segment = segments[index];
    if (segment === undefined) continue;
    const before = segment.filter((token) => token.end <= span.start);
    const after = segment.filter((token) => token.start >= span.end);
    for (const part of [before, after]) {
      const text = words(document, cut(part));
      if (text.split(/\s+/u).length >= 3) return text;
    }
  }
  return '';
}

/** Runs of tokens between commas, dashes and brackets; what opens a run and leads nowhere is left out. */
function segmentsOf(document: Document, sentence: Sentence): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  for (const token of document.tokens.slice(sentence.firstToken, sentence.endToken)) {
    if (/^[,;:()–—"“”]$/u.test(token.text)) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}

function cut(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex((token) => token.kind === 'word' && !opensBadly(token));
  if (start < 0) return [];
  const taken: Token[] = [];
  for (const token of tokens.slice(start)) {
    if (taken.length >= 3 && clauseOpeners.has(token.lower)) break;
    if (taken.length >= LONGEST_PHRASE) break;
    taken.push(token);
  }
  return taken;
}

const opensBadly = (token: Token): boolean =>
  clauseOpeners.has(token.lower) || (prepositions.has(token.lower) && token.lower !== 'by');

/** The verbatim text of some neighbouring tokens, on one line, without words at its end that lead nowhere. */
function words(document: Document, tokens: readonly Token[]): string {
  const kept = [...tokens];
  while (kept.length > 0) {
    const last = kept.at(-1);
    if (last === undefined || !(danglers.has(last.lower) || last.kind === 'punctuation')) break;
    kept.pop();
  }
  const first = kept[0];
  const last = kept.at(-1);
  return first && last ? document.text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
}
