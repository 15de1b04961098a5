import type { ClaimContext } from '../../claims/context.ts';
import type { ClaimInContext } from '../../claims/index.ts';
import { opposites } from '../../claims/lexicon/scope-words.ts';
import { readStems } from '../../claims/text/stems.ts';

/** Whether two figures stand beside words of which one leaves the other out: "passengers", "crew". Symmetric. */
export function areOfOpposites({ claim, context: a }: ClaimInContext, { context: b }: ClaimInContext): boolean {
  if (claim.kind === 'date') return false;
  const others = sidesOf(b);
  for (const [set, side] of sidesOf(a)) {
    const other = others.get(set);
    if (other !== undefined && other !== side) return true;
  }
  return false;
}

/** Weight from which on a word stands beside a figure. */
const BESIDE = 0.4;

/** A set of words that leave each other out, and a side in it. */
type Place = readonly [set: number, side: number];

const placesOf = new Map<string, Place[]>();
for (const [set, sides] of opposites.entries()) {
  for (const [side, words] of sides.entries()) {
    for (const stem of words.split(' ').flatMap((word) => readStems(word)))
      placesOf.set(stem, [...(placesOf.get(stem) ?? []), [set, side]]);
  }
}

const known = new WeakMap<ClaimContext, ReadonlyMap<number, number>>();

/** The side of each set of words that stands nearest to a figure; read once for all figures that it is held against. */
function sidesOf(context: ClaimContext): ReadonlyMap<number, number> {
  const before = known.get(context);
  if (before) return before;
  const nearest = new Map<number, { readonly side: number; readonly weight: number }>();
  for (const [stem, weight] of context.words) {
    if (weight < BESIDE) continue;
    for (const [set, side] of placesOf.get(stem) ?? [])
      if (weight > (nearest.get(set)?.weight ?? 0)) nearest.set(set, { side, weight });
  }
  const sides = new Map([...nearest].map(([set, { side }]) => [set, side] as const));
  known.set(context, sides);
  return sides;
}
