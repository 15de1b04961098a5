import { type Difference, differenceOf } from './differs.ts';
import { type ReadingWords, readingWords } from './reading-words.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { listed } from './words.ts';

export interface Cell extends ReadingWords {
  /** The first claim that it stands on. */
  readonly claim: string;
  readonly saidBy: string;
  /** Columns of the reports that it can't be right beside, and of those that it differs from and can: "0 3". */
  readonly excludes: string | undefined;
  readonly varies: string | undefined;
}

/** A row of the story's table: what each article says, in order of siglum; nothing where it is silent. */
export function cellsOf(
  { articles }: StoryView,
  comparison: ComparisonView,
): readonly { readonly article: ArticleView; readonly cell: Cell | undefined }[] {
  const { readings } = comparison;
  return articles.map((article) => {
    const reading = readings.find((one) => one.article.id === article.id);
    const [first] = reading?.claims ?? [];
    if (!reading || !first) return { article, cell: undefined };
    const columns = (difference: Difference) =>
      articles
        .flatMap(({ id }, at) => {
          const other = readings.find((one) => one.article.id === id);
          return other && differenceOf(comparison, reading, other) === difference ? [at] : [];
        })
        .join(' ') || undefined;
    const differing = { excludes: columns('excludes'), varies: columns('varies') };
    return {
      article,
      cell: { claim: first.id, saidBy: listed(reading.saidBy), ...differing, ...readingWords(reading) },
    };
  });
}
