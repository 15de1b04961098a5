import type { Kind } from './candidate.ts';
import type { Sign } from './form-signs.ts';
import { ENOUGH } from './weights.ts';

/** What all signs of one name add up to, by kind. */
export type Tally = Map<Kind, number>;
/** The tallies of all names of a document, by their keys. */
export type Tallies = ReadonlyMap<string, Tally>;

/** Adds signs to a tally, each with so much of its weight. */
export function addAll(tally: Tally, signs: readonly Sign[], factor = 1): void {
  for (const { kind, weight } of signs) tally.set(kind, (tally.get(kind) ?? 0) + weight * factor);
}

/** The kind that a tally believes, if any has enough. */
export function best(tally: ReadonlyMap<Kind, number>): Kind | undefined {
  let found: Kind | undefined;
  let most = ENOUGH;
  for (const [kind, weight] of tally) {
    if (weight >= most) {
      found = kind;
      most = weight;
    }
  }
  return found;
}
