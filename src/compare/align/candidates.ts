import type { Item } from './score.ts';
import { CANDIDATES_PER_WORD, TELLING_WORDS } from './weights.ts';

/**
 * Pairs of claims worth a closer look: those that share one of their tellingest words. Each claim meets at most a
 * fixed number of others for each word, the first that had it and the nearest before it.
 */
export function* candidatePairs(items: readonly Item[]): Generator<readonly [Item, Item]> {
  const holders = new Map<string, Item[]>();
  for (const item of items) {
    const met = new Set<Item>();
    for (const word of tellingWords(item)) {
      const list = holders.get(word) ?? [];
      for (const other of ends(list)) met.add(other);
      list.push(item);
      holders.set(word, list);
    }
    for (const other of met) yield [other, item];
  }
}

function tellingWords({ vector, found }: Item): readonly string[] {
  const context = [...vector.context].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, TELLING_WORDS);
  return [...new Set([...context.map(([word]) => word), ...vector.head.keys(), `=${found.context.facet}`])];
}

function ends(list: readonly Item[]): readonly Item[] {
  return list.length <= CANDIDATES_PER_WORD
    ? list
    : [...list.slice(0, CANDIDATES_PER_WORD / 2), ...list.slice(-CANDIDATES_PER_WORD / 2)];
}
