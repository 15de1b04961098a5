/** Numbers that look random and are the same on every machine (mulberry32, by T. Ettinger). */
export interface Random {
  /** A whole number from 0, below the limit. */
  readonly below: (limit: number) => number;
  /** One of a list; undefined of an empty one. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item | undefined;
}

export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return { below, oneOf: (items) => items[below(items.length)] };
}
