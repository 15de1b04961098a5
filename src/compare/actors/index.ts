import type { Mention } from '../../claims/layers.ts';
import { fold } from '../../claims/text/fold.ts';
import { distinctNames, slugOf } from '../labels/slug.ts';
import type { Actor } from '../schema.ts';
import type { StoryArticle } from '../story.ts';

/** Joins the mentions of all articles into actors: one for each person, organisation, place … of the story. */
export function gatherActors(articles: readonly StoryArticle[]): readonly Actor[] {
  const groups = new Map<string, Located[]>();
  for (const article of articles) {
    for (const mention of article.extraction.layers.mentions) {
      const key = fold(mention.name);
      groups.set(key, [...(groups.get(key) ?? []), { article: article.id, mention }]);
    }
  }
  const gathered = [...groups.values()];
  const ids = distinctNames(gathered.map((group) => slugOf(group[0]?.mention.name ?? '', 'actor')));
  return gathered.flatMap((group, index) => {
    const first = group[0];
    if (first === undefined) return [];
    const { name, type } = first.mention;
    const mentions = group.map(({ article, mention: { start, end } }) => ({ article, start, end }));
    return [{ id: ids[index] ?? '', name, type, aliases: [], mentions }];
  });
}

interface Located {
  readonly article: string;
  readonly mention: Mention;
}
