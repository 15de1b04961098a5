import type { ClaimKind } from '../claims/schema.ts';
import { type Verdict, verdicts } from '../compare/schema.ts';
import type { ArticleView, ComparisonView, StoryView } from './story-view.ts';
import { isAlone, isToldBy } from './story-view.ts';
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

export interface ReportGroup {
  readonly article: ArticleView;
  readonly comparisons: readonly ComparisonView[];
}

/** What one report alone speaks of, report by report in order of siglum, without the reports that have no such point. */
export function aloneByReport({ articles, comparisons }: StoryView): readonly ReportGroup[] {
  const alone = groupByKind(comparisons.filter(isAlone)).flatMap((group) => group.comparisons);
  return articles
    .map((article) => ({ article, comparisons: alone.filter((one) => isToldBy(one, article)) }))
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
