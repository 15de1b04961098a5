/** Places of something that was found and of what it may be. */
export type Pair = readonly [found: number, index: number];

/** The first pair of each. */
export function eachOnce(pairs: readonly Pair[]): readonly Pair[] {
  const [founds, indexes] = [new Set<number>(), new Set<number>()];
  return pairs.filter(([found, index]) => {
    if (founds.has(found) || indexes.has(index)) return false;
    founds.add(found);
    indexes.add(index);
    return true;
  });
}
