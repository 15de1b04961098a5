import type { Span } from '../claims/span.ts';
import { differenceOf } from './differs.ts';
import type { ArticleView, ComparisonView, ReadingView, StoryView } from './story-view.ts';

/** A stretch of two reports that stand beside each other: one passage that both have, or what each has between. */
export interface Step {
  readonly shared: boolean;
  readonly texts: readonly [string, string];
}

/** A point that both reports make. */
export interface PairPoint {
  readonly comparison: ComparisonView;
  readonly readings: readonly [ReadingView, ReadingView];
  readonly differs: boolean;
}

/** Two reports of a story side by side. */
export interface Pair {
  readonly articles: readonly [ArticleView, ArticleView];
  /** Those that differ first, each in the story's order. */
  readonly points: readonly PairPoint[];
  /** How many words they share in passages. */
  readonly words: number;
  readonly steps: readonly Step[];
  /** Passages that stand elsewhere in one report than in the other, and so can't be set in step. */
  readonly moved: readonly Step[];
}

/** Every two reports of a story, in order of siglum. */
export function pairsOf(story: StoryView): readonly Pair[] {
  return story.articles.flatMap((a, at) => story.articles.slice(at + 1).map((b) => pairOf(story, a, b)));
}

export function pairOf(story: StoryView, a: ArticleView, b: ArticleView): Pair {
  const places = placesShared(story, a, b);
  const chain = inStep(places);
  const points = story.comparisons.flatMap((comparison): PairPoint[] => {
    const [first, second] = [a, b].map((one) => comparison.readings.find(({ article }) => article.id === one.id));
    if (!first || !second) return [];
    const differs = differenceOf(comparison, first, second) !== undefined;
    return [{ comparison, readings: [first, second], differs }];
  });
  return {
    articles: [a, b],
    points: [...points.filter(({ differs }) => differs), ...points.filter(({ differs }) => !differs)],
    words: places.reduce((sum, { words }) => sum + words, 0),
    steps: stepsOf(a.text, b.text, chain),
    moved: places.filter((place) => !chain.includes(place)).map((place) => passageIn(a.text, b.text, place)),
  };
}

interface Place {
  readonly words: number;
  readonly spans: readonly [Span, Span];
}

function placesShared({ collation }: StoryView, a: ArticleView, b: ArticleView): readonly Place[] {
  return collation.passages.flatMap(({ words, places }): Place[] => {
    const [first, second] = [a, b].map(({ id }) => places.find(({ article }) => article === id));
    return first && second ? [{ words, spans: [closed(a.text, first), closed(b.text, second)] }] : [];
  });
}

/** A passage with the punctuation behind its last word. */
function closed(text: string, { start, end }: Span): Span {
  return { start, end: end + (/^[,.;:!?"”’)\]]*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0) };
}

/** The most words of passages that stand in the same order in both; what one report has moved stays in its place. */
function inStep(places: readonly Place[]): readonly Place[] {
  const sorted = places.toSorted((x, y) => x.spans[0].start - y.spans[0].start);
  const chains: { readonly words: number; readonly chain: readonly Place[] }[] = [];
  for (const place of sorted) {
    const before = chains.filter(({ chain }) => {
      const last = chain.at(-1);
      return last?.spans.every((span, at) => span.end <= (place.spans[at]?.start ?? 0));
    });
    const best = before.toSorted((x, y) => y.words - x.words)[0];
    chains.push({ words: (best?.words ?? 0) + place.words, chain: [...(best?.chain ?? []), place] });
  }
  return chains.toSorted((x, y) => y.words - x.words)[0]?.chain ?? [];
}

function stepsOf(first: string, second: string, places: readonly Place[]): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [0, 0];
  for (const { spans } of places) {
    const [a, b] = spans;
    steps.push({ shared: false, texts: [first.slice(x, a.start), second.slice(y, b.start)] });
    steps.push(passageIn(first, second, { spans }));
    [x, y] = [a.end, b.end];
  }
  steps.push({ shared: false, texts: [first.slice(x), second.slice(y)] });
  return steps.filter(({ texts }) => texts.some((text) => /[\p{L}\p{N}]/u.test(text)));
}

function passageIn(first: string, second: string, { spans: [a, b] }: Pick<Place, 'spans'>): Step {
  return { shared: true, texts: [first.slice(a.start, a.end), second.slice(b.start, b.end)] };
}
