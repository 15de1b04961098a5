import type { Span } from './span.ts';
import type { Document, Sentence, Token } from './text/index.ts';
import { firstTokenAt, firstTokenFrom } from './text/locate.ts';
import { stemsOf } from './text/stems.ts';

export interface Surroundings {
  readonly sentence: Sentence;
  /** The claim's own place: what stands in it is not weighed. */
  readonly span: Span;
  /** Words that count in full whatever their distance. */
  readonly full: Span | undefined;
}

type WeightedWord = [stem: string, weight: number];
export type WeightedWords = readonly (readonly [stem: string, weight: number])[];

/** Half the weight is left this many tokens away. */
const HALF_DISTANCE = 8;
/** Weight of the word right before and right behind, function words too: they part two claims of one sentence. */
const NEIGHBOUR_WEIGHT = 0.4;
/** What is left of a word's weight behind each comma, dash or bracket. */
const ACROSS_BOUNDARY = 0.75;

const boundaries: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '-']);

/** Weighs the words around places of one article; the words of a sentence are sorted once for all claims in it. */
export function wordWeigher(document: Document): (around: Surroundings) => WeightedWords {
  let words = stemmedWords(document, 0, 0);
  const weights = new Float64Array(document.tokens.length);
  return (around) => {
    const { first, end } = extentOf(document, around);
    if (words.first !== first || words.end !== end) words = stemmedWords(document, first, end);
    weigh(document, around, weights.fill(0, first, end));
    return weighted(words, weights, neighbours(document, around));
  };
}

/** A stem and the token that it is of. */
interface Stemmed {
  readonly stem: string;
  readonly token: number;
}

/** The words of some tokens `[first, end)`. */
interface StemmedWords {
  readonly first: number;
  readonly end: number;
  /** Sorted by stem. */
  readonly stems: readonly Stemmed[];
}

function stemmedWords({ tokens }: Document, first: number, end: number): StemmedWords {
  const stems: Stemmed[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token) for (const stem of stemsOf(token)) stems.push({ stem, token: at });
  }
  stems.sort((a, b) => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0));
  return { first, end, stems };
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

/** Writes down what each token weighs beside the claim; 0 stays with what stands in it. */
function weigh(document: Document, { sentence, span, full }: Surroundings, weights: Float64Array): void {
  const before = firstTokenAt(document, span.start) - 1;
  const behind = firstTokenFrom(document, span.end);
  let weight = 1;
  for (let at = before; at >= sentence.firstToken; at--) {
    if (isBoundary(document.tokens[at])) weight *= ACROSS_BOUNDARY;
    weights[at] = atDistance(weight, before - at + 1);
  }
  weight = 1;
  for (let at = behind; at < sentence.endToken; at++) {
    if (isBoundary(document.tokens[at])) weight *= ACROSS_BOUNDARY;
    weights[at] = atDistance(weight, at - behind + 1);
  }
  if (full) weights.fill(1, firstTokenAt(document, full.start), firstTokenFrom(document, full.end));
}

const atDistance = (weight: number, distance: number): number => (weight * HALF_DISTANCE) / (HALF_DISTANCE + distance);

function isBoundary(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'word' && boundaries.has(token.text);
}

/** The words right before and behind, with a mark that sorts before all stems. */
function neighbours(document: Document, { sentence, span }: Surroundings): WeightedWord[] {
  const words: WeightedWord[] = [];
  const before = firstTokenAt(document, span.start) - 1;
  const behind = firstTokenFrom(document, span.end);
  const left = before >= sentence.firstToken ? document.tokens[before] : undefined;
  const right = behind < sentence.endToken ? document.tokens[behind] : undefined;
  if (left?.kind === 'word') words.push([`<${left.lower}`, NEIGHBOUR_WEIGHT]);
  if (right?.kind === 'word') words.push([`>${right.lower}`, NEIGHBOUR_WEIGHT]);
  return words;
}

/** Adds each stem once, with the weight of the place where it weighs most. */
function weighted({ stems }: StemmedWords, weights: Float64Array, words: WeightedWord[]): WeightedWords {
  let last: WeightedWord | undefined;
  for (const { stem, token } of stems) {
    const weight = weights[token] ?? 0;
    if (weight === 0) continue;
    const rounded = Math.round(weight * 1000) / 1000;
    if (last?.[0] === stem) {
      last[1] = Math.max(last[1], rounded);
      continue;
    }
    last = [stem, rounded];
    words.push(last);
  }
  return words;
}
