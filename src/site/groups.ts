import type { ClaimKind } from '../claims/schema.ts';
import { type Verdict, verdicts } from '../compare/schema.ts';
import type { ComparisonView } from './story-view.ts';
import { kindWords } from './words.ts';

export interface KindGroup {
  readonly kind: ClaimKind;
  readonly name: string;
  readonly comparisons: readonly ComparisonView[];
}

/** Groups by kind, each kind in the order given. */
export function groupByKind(comparisons: readonly ComparisonView[]): readonly KindGroup[] {
  return kindsInOrder
    .map((kind) => ({ kind, name: kindWords[kind], comparisons: comparisons.filter((one) => one.kind === kind) }))
    .filter((group) => group.comparisons.length > 0);
}

/** How many there are of each verdict, worst first, without the verdicts that no one has. */
export function countVerdicts(
  comparisons: readonly { readonly verdict: Verdict }[],
): readonly { readonly verdict: Verdict; readonly count: number }[] {
  return verdicts
    .map((verdict) => ({ verdict, count: comparisons.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

const kindsInOrder: readonly ClaimKind[] = [
  'casualty',
  'count',
  'money',
  'percent',
  'status',
  'date',
  'duration',
  'place',
  'quote',
  'attribution',
];
