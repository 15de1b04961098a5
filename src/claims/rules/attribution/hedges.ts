import { beForms } from '../../lexicon/function-words.ts';
import { hedgingAdverbs, hedgingParticiples } from '../../lexicon/hedging-words.ts';
import type { Span } from '../../span.ts';
import type { Document, Token } from '../../text/document.ts';
import { firstTokenAt, sentenceAt } from '../../text/locate.ts';
import { wordTest } from '../../text/words.ts';

/**
 * The words that leave the clause around a span to somebody unnamed, as the text has them: "reportedly", "is believed
 * to". In text order.
 */
export function hedgesNear(document: Document, span: Span): readonly string[] {
  const sentence = sentenceAt(document, span.start);
  if (!sentence) return [];
  const { tokens, text } = document;
  const inside = firstTokenAt(document, span.start);
  const first = clauseEdge(tokens, inside, { step: -1, limit: sentence.firstToken - 1 }) + 1;
  const end = clauseEdge(tokens, firstTokenAt(document, span.end - 1), { step: 1, limit: sentence.endToken });
  const hedges: string[] = [];
  for (let at = first; at < end; at += 1) {
    const last = hedgeAt(tokens, at);
    if (last === undefined) continue;
    hedges.push(text.slice(tokens[at]?.start, tokens[last]?.end).replace(/\s+/gu, ' '));
    at = last;
  }
  return hedges;
}

interface Walk {
  readonly step: 1 | -1;
  readonly limit: number;
}

/** Index of the mark or conjunction that ends the clause on one side. */
function clauseEdge(tokens: readonly Token[], from: number, { step, limit }: Walk): number {
  let at = from + step;
  while (at !== limit && !isEdge(tokens, at)) at += step;
  return at;
}

/** Commas within a number of names are edges too: a hedge behind one is rather missed than misread. */
function isEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || isEdgeWord(token);
}

const isEdgeWord = wordTest(({ lower }) => edges.has(lower));

const edges = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '(',
  ')',
  '"',
  '“',
  '”',
  'but',
  'while',
  'although',
  'though',
  'whereas',
]);

/** Index of the last token of a hedge that starts at the token. */
function hedgeAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || !mayHedge(token)) return undefined;
  if (hedgingAdverbs.has(token.lower)) return at;
  const participle = tokens[at + 1]?.lower.endsWith('ly') ? at + 2 : at + 1;
  return hedgingParticiples.has(tokens[participle]?.lower ?? '') && tokens[participle + 1]?.lower === 'to'
    ? participle + 1
    : undefined;
}

const mayHedge = wordTest(({ lower }) => hedgingAdverbs.has(lower) || beForms.has(lower) || lower === 'been');
