import type { Claim } from '../claims/schema.ts';
import { relate } from '../compare/relations/index.ts';
import { relateQuotes } from '../compare/relations/quotes.ts';
import type { ComparisonView, ReadingView } from './story-view.ts';

/** How one report's reading stands to another's: both can't be right; they differ and both can; or no difference. */
export type Difference = 'excludes' | 'varies' | undefined;

export function differenceOf({ verdict }: ComparisonView, a: ReadingView, b: ReadingView): Difference {
  if (a === b || verdict === 'agree') return undefined;
  const pairs = a.claims.flatMap((one) => b.claims.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => isSame(one, other))) return undefined;
  return pairs.some(([one, other]) => relate(one, other) === 'incompatible') ? 'excludes' : 'varies';
}

function isSame(a: Claim, b: Claim): boolean {
  if (a.kind === 'quote' && b.kind === 'quote') return relateQuotes(a.value, b.value) === 'same';
  return relate(a, b) === 'equal';
}
