import { type ReadingWords, readingWords } from './reading-words.ts';
import type { ReadingView } from './story-view.ts';

/** One value with all who give it. */
export interface ValueGroup extends ReadingWords {
  readonly readings: readonly ReadingView[];
}

/** Values each once, those that more reports give first; in order of siglum where as many do. */
export function valueGroups(readings: readonly ReadingView[]): readonly ValueGroup[] {
  const worded = readings.map((reading) => ({ reading, words: readingWords(reading) }));
  const groups = [...Map.groupBy(worded, ({ words }) => words.value.toLocaleLowerCase('en'))];
  return groups
    .flatMap(([, same]) => {
      const [first] = same;
      return first ? [{ ...first.words, readings: same.map(({ reading }) => reading) }] : [];
    })
    .toSorted((a, b) => b.readings.length - a.readings.length);
}
