import type { Article, Comparison } from './schema.ts';

/**
 * Why an article may say nothing of a matter: it was published before the first report that does, or does not state
 * when it was published; undefined where it could have told.
 */
export type Silence = 'earlier' | 'undated' | undefined;

/** Why an article could not have told of a comparison, by the days on which the articles that do were published. */
export function silenceOf(
  article: Article,
  { readings }: Pick<Comparison, 'readings'>,
  articles: readonly Article[],
): Silence {
  if (article.published === undefined) return 'undated';
  const days = readings.flatMap(
    (reading) => articles.find(({ id }) => id === reading.article)?.published?.slice(0, 10) ?? [],
  );
  const first = days.sort()[0];
  return first !== undefined && article.published.slice(0, 10) < first ? 'earlier' : undefined;
}
