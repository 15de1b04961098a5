import type { Claim } from '../claims/schema.ts';
import { relate } from '../compare/relations/index.ts';
import { relateQuotes } from '../compare/relations/quotes.ts';
import type { ComparisonView, ReadingView } from './story-view.ts';

/** How one report's reading stands to another's: both can't be right; they differ and both can; or no difference. */
export type Difference = 'excludes' | 'varies' | undefined;

export function differenceOf({ verdict }: ComparisonView, a: ReadingView, b: ReadingView): Difference {
  if (a === b || verdict === 'agree') return undefined;
  if (isTold(a.claims, b.claims) && isTold(b.claims, a.claims)) return undefined;
  const pairs = a.claims.flatMap((one) => b.claims.map((other) => [one, other] as const));
  return pairs.some(([one, other]) => relate(one, other) === 'incompatible') ? 'excludes' : 'varies';
}

/** Whether all that one report says is said by the other, too. */
function isTold(claims: readonly Claim[], others: readonly Claim[]): boolean {
  return claims.every((claim) => others.some((other) => isSame(claim, other)));
}

function isSame(a: Claim, b: Claim): boolean {
  if (a.kind === 'quote' && b.kind === 'quote') return relateQuotes(a.value, b.value) === 'same';
  return relate(a, b) === 'equal';
}
