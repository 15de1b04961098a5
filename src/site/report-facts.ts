import { comparisonsOf } from './article-view.ts';
import { type ArticleView, isDiscrepancy, isShared, type StoryView } from './story-view.ts';
import { counted } from './words.ts';

/** "differs from others on 3 of 12 shared points", or how many points the only report makes. */
export function reportFacts(story: StoryView, article: ArticleView): string {
  const own = comparisonsOf(story, article);
  if (story.articles.length === 1) return `makes ${counted(own.length, 'point')}`;
  const shared = own.filter(isShared);
  if (shared.length === 0) return 'shares no point with the others';
  const differing = shared.filter(isDiscrepancy).length;
  const points = shared.length === 1 ? '1 shared point' : `${shared.length} shared points`;
  return differing === 0 ? `agrees with others on ${points}` : `differs from others on ${differing} of ${points}`;
}
