import type { ClaimKind } from '../../claims/schema.ts';

/** What other rules, or a misprint in the word beside a figure, take for each other. */
const figures: ReadonlySet<ClaimKind> = new Set(['casualty', 'count', 'money', 'percent', 'duration']);

/** A kind that changed leaves the words the same, but less surely so. */
export const OTHER_KIND = 0.7;

/** How surely claims of two kinds can be one: words of other kinds stand within each other, as figures in quotations. */
export function kindLikeness(a: ClaimKind, b: ClaimKind): number {
  if (a === b) return 1;
  return figures.has(a) && figures.has(b) ? OTHER_KIND : 0;
}
