import type { ClaimInContext } from '../../claims/index.ts';
import { foldName } from '../../claims/text/fold.ts';
import type { Actor } from '../schema.ts';

/** Puts the id of its actor for each name in the surroundings of claims, so that two names of one actor are one. */
export function resolveNames(claims: readonly ClaimInContext[], actors: readonly Actor[]): readonly ClaimInContext[] {
  const resolve = actorResolver(actors);
  return claims.map(({ claim, context }) => ({
    claim,
    context: {
      ...context,
      names: [...new Set(context.names.map(resolve))],
      people: context.people?.map(resolve),
      agent: context.agent === undefined ? undefined : resolve(context.agent),
    },
  }));
}

/** From a name as written to the id of its actor, or to the folded name where no actor goes by it. */
function actorResolver(actors: readonly Actor[]): (name: string) => string {
  const ids = new Map(
    actors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((known) => [foldName(known), id])),
  );
  return (name) => ids.get(foldName(name)) ?? foldName(name);
}
