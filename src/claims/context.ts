import type { Mention } from './layers.ts';
import type { ClaimKind } from './schema.ts';
import { overlaps, type Span } from './span.ts';
import type { Document, Sentence } from './text/index.ts';
import { firstTokenAt, sentenceAt } from './text/locate.ts';
import { stemsOf } from './text/stems.ts';

/** What the words around a claim tell of its matter; made per article, used to find claims of one matter. */
export interface ClaimContext {
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Stems of the noun that is counted, or of the words that the claim is made of. */
  readonly head: readonly string[];
  /** Stems around it, each with a weight from 0 to 1 that falls with the distance; sorted by stem. */
  readonly words: readonly (readonly [stem: string, weight: number])[];
  /** Names in its sentence, the nearest first. */
  readonly names: readonly string[];
  /** Of a count: whether it is of a part of a whole named elsewhere: "two other people", "three of the victims". */
  readonly isPart?: boolean | undefined;
  /** Of a date: whether it was reckoned from the day of publication, as "Tuesday" and "last week" are. */
  readonly isRelative?: boolean | undefined;
  /** Of a date: the stem of the verb or event that it is the date of. */
  readonly governor?: string | undefined;
  /** Of a state: the country that acts, by name or by the id of its actor. */
  readonly agent?: string | undefined;
  /** Of people harmed: the noun of the event that harmed them, as written, and whether it lies in the past. */
  readonly event?: { readonly noun: string | undefined; readonly isPast: boolean } | undefined;
  /** What parts claims of one kind: the outcome of a casualty, the role of a date, the state of a thing. */
  readonly facet: string;
}

export interface ContextRequest {
  readonly kind: ClaimKind;
  /** The claim's own place: what stands in it is no context. */
  readonly span: Span;
  /** Words that the claim is about, inside or outside its own place. */
  readonly head: readonly Span[];
  readonly facet: string;
  readonly event?: ClaimContext['event'];
  readonly agent?: ClaimContext['agent'];
  readonly isPart?: ClaimContext['isPart'];
  readonly governor?: ClaimContext['governor'];
  readonly isRelative?: ClaimContext['isRelative'];
  /** Words that count in full whatever their distance, such as those of a quotation. */
  readonly full?: Span | undefined;
}

/** Half the weight is left this many tokens away. */
const HALF_DISTANCE = 8;
/** Weight of the word right before and right behind, function words too: they part two claims of one sentence. */
const NEIGHBOUR_WEIGHT = 0.4;
/** What is left of a word's weight behind each comma, dash or bracket. */
const ACROSS_BOUNDARY = 0.75;

export function contextOf(document: Document, mentions: readonly Mention[], request: ContextRequest): ClaimContext {
  const sentence = sentenceAt(document, request.span.start);
  const weights = new Map<string, number>();
  if (sentence) weighWords(document, sentence, request, weights);
  return {
    sentence: sentence?.index ?? 0,
    head: stemsIn(document, request.head),
    words: [...weights].sort(([a], [b]) => (a < b ? -1 : 1)),
    names: sentence ? namesIn(mentions, sentence, request.span) : [],
    agent: request.agent,
    isPart: request.isPart,
    governor: request.governor,
    isRelative: request.isRelative,
    event: request.event,
    facet: request.facet,
  };
}

function namesIn(mentions: readonly Mention[], sentence: Sentence, span: Span): readonly string[] {
  const distance = (mention: Span) => Math.max(span.start - mention.end, mention.start - span.end, 0);
  const near = mentions.filter((mention) => overlaps(mention, sentence)).sort((a, b) => distance(a) - distance(b));
  return [...new Set(near.map(({ name }) => name))];
}

function weighWords(
  document: Document,
  sentence: Sentence,
  { span, full }: ContextRequest,
  weights: Map<string, number>,
): void {
  const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
  const from = tokens.findIndex((token) => token.end > span.start);
  const last = tokens.findLastIndex((token) => token.start < span.end);
  const walk = (index: number, step: 1 | -1) => {
    let weight = 1;
    for (let at = index, distance = 1; tokens[at] !== undefined; at += step, distance++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (/^[,;:()–—-]$/u.test(token.text)) weight *= ACROSS_BOUNDARY;
      const inFull = full !== undefined && overlaps(token, full);
      const value = inFull ? 1 : (weight * HALF_DISTANCE) / (HALF_DISTANCE + distance);
      for (const stem of stemsOf(token)) {
        if (value > (weights.get(stem) ?? 0)) weights.set(stem, Math.round(value * 1000) / 1000);
      }
    }
  };
  walk(from - 1, -1);
  walk(last + 1, 1);
  for (const [mark, token] of [['<', tokens[from - 1]] as const, ['>', tokens[last + 1]] as const]) {
    if (token?.kind === 'word') weights.set(mark + token.lower, NEIGHBOUR_WEIGHT);
  }
  if (full) for (const stem of stemsIn(document, [full])) weights.set(stem, 1);
}

/** Stems of the words in some spans, each once, in text order. */
export function stemsIn(document: Document, spans: readonly Span[]): readonly string[] {
  const stems = new Set<string>();
  for (const span of spans) {
    for (let at = firstTokenAt(document, span.start); ; at++) {
      const token = document.tokens[at];
      if (token === undefined || token.start >= span.end) break;
      for (const stem of stemsOf(token)) stems.add(stem);
    }
  }
  return [...stems];
}
