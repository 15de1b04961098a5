/** Disjoint groups of keys that can be joined: union-find with the smallest member first made as root. */
export interface Groups {
  readonly join: (a: string, b: string) => void;
  /** The key that stands for the group of `key`. */
  readonly rootOf: (key: string) => string;
}

export function makeGroups(): Groups {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    // Shorten the way for the next look-up.
    for (let at = key; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const from = rootOf(b);
    const to = rootOf(a);
    if (from !== to) parents.set(from, to);
  };
  return { join, rootOf };
}
