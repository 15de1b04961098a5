import { type Silence, silenceOf } from '../compare/silence.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';

export interface SilentArticle {
  readonly article: ArticleView;
  /** Why that may be, as far as its date can tell. */
  readonly why: string;
}

/**
 * The reports in which nothing on a matter was found, each with what its date tells of the reason. That nothing was found
 * is all that can be said: a report may tell it in words that no rule reads.
 */
export function silentArticles(story: StoryView, comparison: ComparisonView): readonly SilentArticle[] {
  return comparison.silent.map((article) => ({ article, why: silenceWords(silenceIn(story, comparison, article)) }));
}

/** Why one report is silent: `earlier`, `undated`, or undefined where its date does not explain it. */
export function silenceIn({ collation }: StoryView, { id }: ComparisonView, article: ArticleView): Silence {
  const record = collation.comparisons.find((one) => one.id === id);
  return record && silenceOf(article, record, collation.articles);
}

function silenceWords(silence: Silence): string {
  switch (silence) {
    case 'earlier':
      return 'published before the first dated report that speaks of it';
    case 'undated':
      return 'does not state its date, and may be older than what the others tell';
    case undefined:
      return 'nothing was found that could be set beside it';
    default:
      return silence satisfies never;
  }
}
