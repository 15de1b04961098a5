import type { Actor } from '../schema.ts';
import type { StoryArticle } from '../story.ts';

/** Joins the mentions of all articles into actors: one for each person, organisation, place … of the story. */
export function gatherActors(_articles: readonly StoryArticle[]): readonly Actor[] {
  return [];
}
