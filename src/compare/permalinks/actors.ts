import type { Actor } from '../schema.ts';
import { freeNames } from './assign.ts';
import { plainText } from './likeness.ts';
import { type Holders, pairUp } from './pair.ts';
import { type ActorEntry, entriesOf, type Ledger } from './schema.ts';

/** The name that an actor is listed by says more than each of the others. */
const NAME_WEIGHT = 2;
/** Rules may come to see an organisation in what they took for a group. */
const OTHER_TYPE = 0.8;

/** Gives actors the ids under which they were published, by the names that reports give them. */
export function assignActorIds(actors: readonly Actor[], ledger: Ledger): readonly Actor[] {
  const entries = entriesOf(ledger, 'actor');
  const holders = findActors(entries, actors);
  const contenders = entries.map(({ id, since, gone }, at) => ({
    id,
    since,
    isLive: gone === undefined,
    holders: holders[at] ?? { current: new Map(), first: new Map(), currentSize: 0, firstSize: 0 },
    mayBe: () => true,
  }));
  const paired = pairUp(
    contenders,
    actors.map(({ name, aliases }) => weightOf([name, ...aliases])),
  );
  const ids = freeNames(
    actors.map(({ id }) => id),
    actors.map((_, at) => entries[paired.get(at) ?? -1]?.id),
    new Set(entries.map(({ id }) => id)),
  );
  return actors.map((actor, at) => ({ ...actor, id: ids[at] ?? actor.id }));
}

/** Which actors bear the names of recorded ones. */
export function findActors(entries: readonly ActorEntry[], actors: readonly Actor[]): readonly Holders[] {
  const bearers = new Map<string, number[]>();
  for (const [at, { name, aliases }] of actors.entries()) {
    for (const form of new Set([name, ...aliases].map(folded))) bearers.set(form, [...(bearers.get(form) ?? []), at]);
  }
  return entries.map(({ kind, label, names }) => {
    const current = new Map<number, number>();
    const main = folded(label);
    for (const form of new Set([label, ...names].map(folded))) {
      for (const at of bearers.get(form) ?? []) {
        const weight = (form === main ? NAME_WEIGHT : 1) * (actors[at]?.type === kind ? 1 : OTHER_TYPE);
        current.set(at, (current.get(at) ?? 0) + weight);
      }
    }
    return { current, first: new Map(), currentSize: weightOf([label, ...names]), firstSize: 0 };
  });
}

const weightOf = (names: readonly string[]): number => new Set(names.map(folded)).size - 1 + NAME_WEIGHT;

const folded = (name: string): string =>
  plainText(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the /u, '');
