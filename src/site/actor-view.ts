import type { ActorType } from '../claims/schema.ts';
import type { Actor } from '../compare/schema.ts';
import type { ArticleView, StoryView } from './story-view.ts';
import { shortened } from './words.ts';

export interface ActorRow {
  readonly actor: Actor;
  readonly articles: readonly {
    readonly article: ArticleView;
    /** Names that the article uses, most used first. */
    readonly names: readonly string[];
    readonly mentions: number;
  }[];
}

export interface ActorGroup {
  readonly type: ActorType;
  readonly name: string;
  readonly rows: readonly ActorRow[];
}

const actorWords: Readonly<Record<ActorType, string>> = {
  person: 'People',
  organisation: 'Organisations',
  group: 'Groups',
  media: 'Media',
  vessel: 'Vessels',
  place: 'Places',
};

/** Actors by type, those that most articles name first, with what each article calls them. */
export function actorGroups({ actors, articles }: StoryView): readonly ActorGroup[] {
  const rows = actors.map((actor) => rowOf(actor, articles)).toSorted(byReach);
  return actorTypesInOrder
    .map((type) => ({ type, name: actorWords[type], rows: rows.filter(({ actor }) => actor.type === type) }))
    .filter((group) => group.rows.length > 0);
}

const actorTypesInOrder: readonly ActorType[] = ['person', 'organisation', 'group', 'media', 'vessel', 'place'];

function rowOf(actor: Actor, articles: readonly ArticleView[]): ActorRow {
  const byArticle = articles.map((article) => {
    const mentions = actor.mentions.filter((mention) => mention.article === article.id);
    const names = mentions.map(({ start, end }) => article.text.slice(start, end).replaceAll(/\s+/gu, ' '));
    const byName = [...Map.groupBy(names, (name) => name)].toSorted(([, a], [, b]) => b.length - a.length);
    return { article, names: byName.map(([name]) => name), mentions: mentions.length };
  });
  return { actor, articles: byArticle };
}

function byReach(a: ActorRow, b: ActorRow): number {
  const reach = ({ articles }: ActorRow) => articles.filter(({ mentions }) => mentions > 0).length;
  return reach(b) - reach(a) || b.actor.mentions.length - a.actor.mentions.length || (a.actor.id < b.actor.id ? -1 : 1);
}

export function actorsDescription({ title, ...story }: StoryView): string {
  const names = actorGroups({ title, ...story })
    .flatMap(({ rows }) => rows.slice(0, 2))
    .map(({ actor }) => actor.name);
  const who = names.length === 0 ? '' : `: ${names.join(', ')}`;
  return shortened(`Who appears in the reports, and what each of them calls them${who}. ${title}.`, 200);
}
