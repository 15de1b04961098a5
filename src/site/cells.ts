import { type ReadingWords, readingWords } from './reading-words.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { listed } from './words.ts';

export interface Cell extends ReadingWords {
  /** The first claim that it stands on. */
  readonly claim: string;
  readonly saidBy: string;
}

/** A row of the story's table: what each article says, in order of siglum; nothing where it is silent. */
export function cellsOf(
  { articles }: StoryView,
  { readings }: ComparisonView,
): readonly { readonly article: ArticleView; readonly cell: Cell | undefined }[] {
  return articles.map((article) => {
    const reading = readings.find((one) => one.article.id === article.id);
    const [first] = reading?.claims ?? [];
    if (!reading || !first) return { article, cell: undefined };
    return { article, cell: { claim: first.id, saidBy: listed(reading.saidBy), ...readingWords(reading) } };
  });
}
