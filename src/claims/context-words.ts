import type { Span } from './span.ts';
import type { Document, Sentence } from './text/index.ts';
import { firstTokenAt, firstTokenFrom } from './text/locate.ts';
import { stemsOf } from './text/stems.ts';
import { wordTest } from './text/words.ts';

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
  let words = sortedWords(document, 0, 0);
  return (around) => {
    const { first, end } = extentOf(document, around);
    if (words.first !== first || words.end !== end) words = sortedWords(document, first, end);
    const { span, full } = around;
    const place = {
      sentence: around.sentence,
      before: firstTokenAt(document, span.start) - 1,
      behind: firstTokenFrom(document, span.end),
      fullFirst: full ? firstTokenAt(document, full.start) : 0,
      fullEnd: full ? firstTokenFrom(document, full.end) : 0,
    };
    return addWeighted(neighbours(document, place), words, place);
  };
}

/** A claim's place in tokens: the one before it, the one behind it, and `[fullFirst, fullEnd)` that count in full. */
interface Place {
  readonly sentence: Sentence;
  readonly before: number;
  readonly behind: number;
  readonly fullFirst: number;
  readonly fullEnd: number;
}

/** The stems of some tokens `[first, end)`. */
interface SortedWords {
  readonly first: number;
  readonly end: number;
  /** In the order of the stems, each with the token that it is of. */
  readonly stems: readonly { readonly stem: string; readonly token: number }[];
  /** How many boundaries stand before each token, counted from the first. */
  readonly boundaries: readonly number[];
}

function sortedWords({ tokens }: Document, first: number, end: number): SortedWords {
  const stems: { stem: string; token: number }[] = [];
  const boundaries: number[] = [];
  let count = 0;
  for (let at = first; at < end; at++) {
    boundaries.push(count);
    const token = tokens[at];
    if (token && isBoundary(token)) count += 1;
    else if (token) for (const stem of stemsOf(token)) stems.push({ stem, token: at });
  }
  boundaries.push(count);
  stems.sort((a, b) => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0));
  return { first, end, stems, boundaries };
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

/** What a token weighs beside a claim; 0 where it stands in it. */
function weightAt(token: number, { first, boundaries }: SortedWords, place: Place): number {
  const { sentence, before, behind } = place;
  if (token >= place.fullFirst && token < place.fullEnd) return 1;
  const boundariesTo = (at: number) => boundaries[at - first] ?? 0;
  let distance = 0;
  let crossed = 0;
  if (token <= before && token >= sentence.firstToken) {
    distance = before - token + 1;
    crossed = boundariesTo(before + 1) - boundariesTo(token);
  } else if (token >= behind && token < sentence.endToken) {
    distance = token - behind + 1;
    crossed = boundariesTo(token) - boundariesTo(behind);
  } else return 0;
  return (ACROSS_BOUNDARY ** crossed * HALF_DISTANCE) / (HALF_DISTANCE + distance);
}

const isBoundary = wordTest(({ kind, text }) => kind !== 'word' && boundaries.has(text));

/** The words right before and behind, with a mark that sorts before all stems. */
function neighbours({ tokens }: Document, { sentence, before, behind }: Place): WeightedWord[] {
  const words: WeightedWord[] = [];
  const left = before >= sentence.firstToken ? tokens[before] : undefined;
  const right = behind < sentence.endToken ? tokens[behind] : undefined;
  if (left?.kind === 'word') words.push([`<${left.lower}`, NEIGHBOUR_WEIGHT]);
  if (right?.kind === 'word') words.push([`>${right.lower}`, NEIGHBOUR_WEIGHT]);
  return words;
}

/** Adds each stem once, with the weight of the place where it weighs most. */
function addWeighted(weighted: WeightedWord[], words: SortedWords, place: Place): WeightedWords {
  let last: WeightedWord | undefined;
  for (const { stem, token } of words.stems) {
    const weight = weightAt(token, words, place);
    if (weight === 0) continue;
    const rounded = Math.round(weight * 1000) / 1000;
    if (last?.[0] === stem) {
      last[1] = Math.max(last[1], rounded);
      continue;
    }
    last = [stem, rounded];
    weighted.push(last);
  }
  return weighted;
}
