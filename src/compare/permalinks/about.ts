import { readStems } from '../../claims/text/stems.ts';

/** Words that say what a comparison is of; by fewer no two are taken for the same: they would fit many. */
const LEAST_WORDS = 3;
/** How much of the words of both must be common. */
const SAME = 0.8;

/** The stems of what a comparison is of: its label and the subjects of its claims. */
export function matterOf(label: string, subjects: readonly string[]): ReadonlySet<string> {
  const words = [label, ...subjects].flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return new Set(words.flatMap((word) => readStems(word)));
}

/** How surely two matters are one by their words: 0, or 0.8 to 1. */
export function sameMatter(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = a.intersection(b).size;
  const share = common / Math.max(1, a.union(b).size);
  return common >= LEAST_WORDS && share >= SAME ? share : 0;
}
