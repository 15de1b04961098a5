import { knownWhole } from '../../claims/rules/actors/gazetteer.ts';
import type { ActorType } from '../../claims/schema.ts';
import { byCodePoint } from '../by-code-point.ts';
import type { Actor } from '../schema.ts';
import { type Occurrence, wordsOf } from './forms.ts';
import { knownKey } from './join-bodies.ts';

/** Name, type, other names and places of an actor, from all its mentions. `key` is the key of its group. */
export function describeActor(key: string, occurrences: readonly Occurrence[]): Omit<Actor, 'id'> {
  const sorted = [...occurrences].sort((a, b) => a.order - b.order || a.mention.start - b.mention.start);
  const names = countBy(sorted, ({ mention }) => mention.name);
  const type = typeOf(key, sorted);
  const name = nameOf(key, type, names);
  const titled = sorted.flatMap(({ mention }) => titledNames(mention.titles, mention.name));
  const aliases = [...new Set([...names.keys(), ...titled])]
    .filter((alias) => alias !== name && !isShouted(alias, name))
    .sort(byCodePoint);
  const mentions = sorted.map(({ article, mention: { start, end } }) => ({ article: article.id, start, end }));
  return { name, type, aliases, mentions };
}

/** A headline's "ARDEN" is no other name of Arden. */
const isShouted = (alias: string, name: string): boolean =>
  alias === alias.toUpperCase() && alias === name.toUpperCase();

/** "President Jane Doe": an office in capitals belongs to the name, "actor" and "son" do not. */
function titledNames(titles: readonly string[], name: string): readonly string[] {
  return titles.filter((title) => /^\p{Lu}/u.test(title)).map((title) => `${title} ${name}`);
}

function typeOf(key: string, occurrences: readonly Occurrence[]): ActorType {
  if (key.startsWith(knownKey(''))) {
    const kind = knownWhole(key.slice(knownKey('').length))?.kind;
    if (kind === 'organisation' || kind === 'media' || kind === 'group') return kind;
    if (kind !== undefined && kind !== 'demonym') return 'place';
  }
  // A name that the story has for a body's is one where a report took it for a person's, too.
  const isBody = key.startsWith('body:') && occurrences.some(({ mention }) => mention.type !== 'person');
  const counted = isBody ? occurrences.filter(({ mention }) => mention.type !== 'person') : occurrences;
  const counts = countBy(counted, ({ mention }) => mention.type);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['organisation', 0] as const)[0];
}

function nameOf(key: string, type: ActorType, names: ReadonlyMap<string, number>): string {
  if (key.startsWith(knownKey(''))) return key.slice(knownKey('').length);
  const rank = type === 'person' || type === 'vessel' ? fullness : weight;
  const sorted = [...names].sort((a, b) => rank(b) - rank(a) || b[1] - a[1] || byCodePoint(a[0], b[0]));
  return sorted[0]?.[0] ?? '';
}

type Named = readonly [name: string, count: number];

/** A person is called by the fullest name: most words, initials counting half, accents before none. */
function fullness([name]: Named): number {
  const words = wordsOf(name);
  const initials = words.filter((word) => word.length === 1).length;
  return words.length - initials / 2 + (/[^\p{ASCII}]/u.test(name) ? 0.1 : 0);
}

/** Others go by their commonest name of several words: an acronym and a bare first word say less. */
function weight([name, count]: Named): number {
  return (wordsOf(name).length > 1 ? 1000 : 0) + count;
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
