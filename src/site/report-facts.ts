import { comparisonsOf } from './article-view.ts';
import { type ArticleView, isDiscrepancy, isShared, type StoryView } from './story-view.ts';
import { counted } from './words.ts';

/** "differs on three of 12 points that it shares with others". */
export function reportFacts(story: StoryView, article: ArticleView): string {
  const shared = comparisonsOf(story, article).filter(isShared);
  if (shared.length === 0) return 'shares no point with the others';
  const differing = shared.filter(isDiscrepancy).length;
  const points = counted(shared.length, 'point');
  if (differing === 0) return `agrees with others on all ${points} they share`;
  return `others differ on ${counted(differing, 'point')} of the ${shared.length} they share with it`;
}
