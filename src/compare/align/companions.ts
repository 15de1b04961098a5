import type { ClaimInContext } from '../../claims/index.ts';

/** For each sentence, the matters of other kinds that it speaks of: two counts beside one toll are likely one count. */
export type Companions = ReadonlyMap<string, readonly string[]>;

export function sentenceKey(article: string, sentence: number): string {
  return `${article} ${sentence}`;
}

/** The matters that several articles speak of, by the sentences that do. */
export function companionsOf(groups: readonly (readonly ClaimInContext[])[]): Companions {
  const companions = new Map<string, string[]>();
  for (const [index, group] of groups.entries()) {
    if (new Set(group.map(({ claim }) => claim.article)).size < 2) continue;
    for (const { claim, context } of group) {
      const key = sentenceKey(claim.article, context.sentence);
      companions.set(key, [...(companions.get(key) ?? []), `&${index}`]);
    }
  }
  return companions;
}
