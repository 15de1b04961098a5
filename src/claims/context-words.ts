import type { Span } from './span.ts';
import type { Document, Sentence } from './text/index.ts';
import { firstTokenAt, firstTokenFrom } from './text/locate.ts';
import { stemsOf } from './text/stems.ts';

export interface Surroundings {
  readonly sentence: Sentence;
  /** The claim's own place: what stands in it is not weighed. */
  readonly span: Span;
  /** Words that count in full whatever their distance. */
  readonly full: Span | undefined;
}

export type WeightedWords = readonly (readonly [stem: string, weight: number])[];

/** Half the weight is left this many tokens away. */
const HALF_DISTANCE = 8;
/** Weight of the word right before and right behind, function words too: they part two claims of one sentence. */
const NEIGHBOUR_WEIGHT = 0.4;
/** What is left of a word's weight behind each comma, dash or bracket. */
const ACROSS_BOUNDARY = 0.75;

const boundaries: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '-']);

/** Weighs the words around places of one article; what claims of one sentence share is worked out once. */
export function wordWeigher(document: Document): (around: Surroundings) => WeightedWords {
  let table = tableOf(document, 0, 0);
  return (around) => {
    const { first, end } = extentOf(document, around);
    if (table.first !== first || table.end !== end) table = tableOf(document, first, end);
    return weigh(document, around, table);
  };
}

/** The stems of some tokens `[first, end)`. */
interface StemTable {
  readonly first: number;
  readonly end: number;
  /** Each stem once, sorted. */
  readonly stems: readonly string[];
  /** For each of the tokens, where its stems stand in `stems`. */
  readonly ranks: readonly (readonly number[])[];
}

function tableOf(document: Document, first: number, end: number): StemTable {
  const byToken = document.tokens.slice(first, end).map(stemsOf);
  const stems = [...new Set(byToken.flat())].sort();
  const rankOf = new Map(stems.map((stem, rank) => [stem, rank]));
  return { first, end, stems, ranks: byToken.map((some) => some.map((stem) => rankOf.get(stem) ?? 0)) };
}

/** The tokens of the sentence, and of the words that count in full where those reach beyond it. */
function extentOf(document: Document, { sentence, full }: Surroundings): { first: number; end: number } {
  const { firstToken, endToken } = sentence;
  if (!full) return { first: firstToken, end: endToken };
  return {
    first: Math.min(firstToken, firstTokenAt(document, full.start)),
    end: Math.max(endToken, firstTokenFrom(document, full.end)),
  };
}

function weigh(document: Document, { sentence, span, full }: Surroundings, table: StemTable): WeightedWords {
  const before = firstTokenAt(document, span.start) - 1;
  const behind = firstTokenFrom(document, span.end);
  const weights = new Float64Array(table.stems.length);
  let weight = 1;
  for (let at = before; at >= sentence.firstToken; at--) {
    if (boundaries.has(document.tokens[at]?.text ?? '')) weight *= ACROSS_BOUNDARY;
    raise(weights, table.ranks[at - table.first], atDistance(weight, before - at + 1));
  }
  weight = 1;
  for (let at = behind; at < sentence.endToken; at++) {
    if (boundaries.has(document.tokens[at]?.text ?? '')) weight *= ACROSS_BOUNDARY;
    raise(weights, table.ranks[at - table.first], atDistance(weight, at - behind + 1));
  }
  if (full) weighInFull(document, full, table, weights);
  return [...neighbours(document, sentence, before, behind), ...weighted(table.stems, weights)];
}

const atDistance = (weight: number, distance: number): number => (weight * HALF_DISTANCE) / (HALF_DISTANCE + distance);

function weighInFull(document: Document, full: Span, table: StemTable, weights: Float64Array): void {
  const end = firstTokenFrom(document, full.end);
  for (let at = firstTokenAt(document, full.start); at < end; at++) raise(weights, table.ranks[at - table.first], 1);
}

function raise(weights: Float64Array, ranks: readonly number[] | undefined, weight: number): void {
  if (ranks) for (const rank of ranks) if (weight > (weights[rank] ?? 0)) weights[rank] = weight;
}

/** The words right before and behind, with a mark that sorts before all stems. */
function neighbours({ tokens }: Document, sentence: Sentence, before: number, behind: number): WeightedWords {
  const words: [string, number][] = [];
  const left = before >= sentence.firstToken ? tokens[before] : undefined;
  const right = behind < sentence.endToken ? tokens[behind] : undefined;
  if (left?.kind === 'word') words.push([`<${left.lower}`, NEIGHBOUR_WEIGHT]);
  if (right?.kind === 'word') words.push([`>${right.lower}`, NEIGHBOUR_WEIGHT]);
  return words;
}

function weighted(stems: readonly string[], weights: Float64Array): WeightedWords {
  const words: [string, number][] = [];
  for (const [rank, stem] of stems.entries()) {
    const weight = weights[rank] ?? 0;
    if (weight > 0) words.push([stem, Math.round(weight * 1000) / 1000]);
  }
  return words;
}
