import { type ReadingWords, readingWords } from './reading-words.ts';
import type { ArticleView, ReadingView } from './story-view.ts';

/** One value with all who give it. */
export interface ValueGroup extends ReadingWords {
  readonly articles: readonly ArticleView[];
}

/** Values each once, those that more reports give first; in order of siglum where as many do. */
export function valueGroups(readings: readonly ReadingView[]): readonly ValueGroup[] {
  const worded = readings.map((reading) => ({ reading, words: readingWords(reading) }));
  const groups = [...Map.groupBy(worded, ({ words }) => words.value.toLocaleLowerCase('en'))];
  return groups
    .flatMap(([, same]) => {
      const [first] = same;
      return first ? [{ ...first.words, articles: same.map(({ reading }) => reading.article) }] : [];
    })
    .toSorted((a, b) => b.articles.length - a.articles.length);
}
