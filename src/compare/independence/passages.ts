import type { Span } from '../../claims/span.ts';
import type { StoryArticle } from '../story.ts';
import { ownWords, type PlacedWord } from './words.ts';

/** A run of words that two articles share, word for word but for a few. */
export interface Passage {
  readonly articles: readonly [string, string];
  readonly places: readonly [Span, Span];
  /** How many words are the same. */
  readonly words: number;
}

/** So many words in a row that two writers seldom hit on by themselves. */
const SHINGLE = 7;
/** Fewer words than this are a turn of phrase and no passage. */
const SHORTEST = 12;
/** A passage goes on behind a word or two that were edited. */
const EDITED = 2;
/** A run that many articles hold is looked up in so many of them, so that cost grows with the articles, not their pairs. */
const HOLDERS = 12;

interface Place {
  readonly article: number;
  readonly at: number;
}

/** Finds the passages that articles share, each pair's in text order. Near-linear in the length of all articles. */
export function findPassages(articles: readonly StoryArticle[]): readonly Passage[] {
  const words = articles.map(ownWords);
  const holders = new Map<string, Place[]>();
  const passages: Passage[] = [];
  for (const [article, own] of words.entries()) {
    const reached = new Map<number, number>();
    for (let at = 0; at + SHINGLE <= own.length; at++) {
      const key = shingleAt(own, at);
      const places = key === undefined ? [] : (holders.get(key) ?? []);
      for (const place of places) {
        if (place.article === article || at < (reached.get(place.article) ?? 0)) continue;
        const run = extend(words[place.article] ?? [], place.at, own, at);
        reached.set(place.article, run.end);
        if (run.words >= SHORTEST) passages.push(passageOf(articles, place, article, run));
      }
      if (key !== undefined && places.length < HOLDERS) holders.set(key, [...places, { article, at }]);
    }
  }
  return passages;
}

function shingleAt(words: readonly PlacedWord[], at: number): string | undefined {
  let key = '';
  for (let offset = 0; offset < SHINGLE; offset++) {
    const placed = words[at + offset];
    if (!placed || (placed.ends && offset < SHINGLE - 1)) return undefined;
    key += `${placed.word} `;
  }
  return key;
}

interface Run {
  readonly first: Span;
  readonly second: Span;
  readonly words: number;
  /** Index behind the run's last word in the second article. */
  readonly end: number;
}

/** Follows two articles from a shared place on, over a few edited words, to where they part. */
function extend(first: readonly PlacedWord[], a: number, second: readonly PlacedWord[], b: number): Run {
  let [x, y, words] = [a, b, 0];
  let [lastX, lastY] = [a, b];
  while (x < first.length && y < second.length) {
    if (first[x]?.word === second[y]?.word) {
      [lastX, lastY] = [x, y];
      words++;
      if (first[x]?.ends || second[y]?.ends) break;
      x++;
      y++;
      continue;
    }
    const step = resume(first, x, second, y);
    if (!step) break;
    x += step[0];
    y += step[1];
  }
  return {
    first: { start: first[a]?.start ?? 0, end: first[lastX]?.end ?? 0 },
    second: { start: second[b]?.start ?? 0, end: second[lastY]?.end ?? 0 },
    words,
    end: lastY + 1,
  };
}

/** How many words to pass over in each article to where both go on alike for three words. */
function resume(first: readonly PlacedWord[], x: number, second: readonly PlacedWord[], y: number) {
  for (let skip = 1; skip <= EDITED * 2; skip++) {
    for (let over = Math.max(0, skip - EDITED); over <= Math.min(skip, EDITED); over++) {
      const [i, j] = [over, skip - over];
      if ([0, 1, 2].every((ahead) => isSame(first[x + i + ahead], second[y + j + ahead]))) return [i, j] as const;
    }
  }
  return undefined;
}

const isSame = (a: PlacedWord | undefined, b: PlacedWord | undefined): boolean => a !== undefined && a.word === b?.word;

function passageOf(articles: readonly StoryArticle[], place: Place, article: number, run: Run): Passage {
  return {
    articles: [articles[place.article]?.id ?? '', articles[article]?.id ?? ''],
    places: [run.first, run.second],
    words: run.words,
  };
}
