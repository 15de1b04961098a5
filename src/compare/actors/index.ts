import { distinctNames, slugOf } from '../labels/slug.ts';
import type { Actor } from '../schema.ts';
import type { StoryArticle } from '../story.ts';
import { describeActor } from './describe.ts';
import { settleFamilies } from './families.ts';
import { type Form, gatherForms, type Occurrence } from './forms.ts';
import { makeGroups } from './groups.ts';
import { joinBodies } from './join-bodies.ts';
import { joinPeople } from './join-people.ts';
import { joinVessels } from './join-vessels.ts';
import { withoutOwnOutlets } from './own-outlet.ts';

/**
 * Joins the mentions of all articles into actors: one for each person, organisation, place … of the story, those
 * named most often first.
 */
export function gatherActors(articles: readonly StoryArticle[]): readonly Actor[] {
  const described = [...groupMentions(articles)]
    .map(([key, occurrences]) => describeActor(key, occurrences))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const ids = distinctNames(described.map(({ name }) => slugOf(name, 'actor')));
  return described.map((actor, index) => ({ id: ids[index] ?? 'actor', ...actor }));
}

/** Occurrences by the key of their actor. */
function groupMentions(articles: readonly StoryArticle[]): ReadonlyMap<string, readonly Occurrence[]> {
  const forms = settleFamilies(withoutOwnOutlets(gatherForms(articles)));
  const groups = makeGroups();
  const of = (family: Form['family']) => forms.filter((form) => form.family === family);
  joinBodies(of('body'), groups);
  joinVessels(of('vessel'), groups);
  const chosen = joinPeople(of('person'), groups);
  const actors = new Map<string, Occurrence[]>();
  for (const form of forms) {
    for (const occurrence of form.occurrences) {
      const key = groups.rootOf(chosen.get(occurrence) ?? form.key);
      const group = actors.get(key);
      if (group) group.push(occurrence);
      else actors.set(key, [occurrence]);
    }
  }
  return actors;
}
