import type { ArticleView, ComparisonView } from './story-view.ts';
import { type DiffRun, diffWords } from './word-diff.ts';

export interface QuoteVariants {
  /** The longest of the quotations, with all who have it. */
  readonly base: { readonly text: string; readonly articles: readonly ArticleView[] };
  readonly others: readonly { readonly articles: readonly ArticleView[]; readonly runs: readonly DiffRun[] }[];
}

/** Quotations of one statement against the longest of them, word by word; nothing where all are the same. */
export function quoteVariants({ kind, readings }: ComparisonView): QuoteVariants | undefined {
  if (kind !== 'quote') return undefined;
  const quotes = readings.flatMap(({ article, claims }) =>
    claims.flatMap((claim) =>
      claim.kind === 'quote' ? [{ article, text: claim.value.text.replaceAll(/\s+/gu, ' ').trim() }] : [],
    ),
  );
  const variants = [...Map.groupBy(quotes, ({ text }) => text)]
    .map(([text, same]) => ({ text, articles: [...new Set(same.map(({ article }) => article))] }))
    .toSorted((a, b) => b.text.length - a.text.length);
  const [base, ...rest] = variants;
  if (!base) return undefined;
  const others = rest
    .map(({ text, articles }) => ({ articles, runs: diffWords(base.text, text) }))
    .filter(({ runs }) => isVariant(runs));
  return others.length === 0 ? undefined : { base, others };
}

/** Below this share of common words two quotations are read side by side more easily than word against word. */
const LEAST_COMMON = 0.4;

/** Whether two quotations differ, and have enough in common to be set word against word. */
function isVariant(runs: readonly DiffRun[]): boolean {
  const words = (where: DiffRun['in']) =>
    runs.filter((run) => run.in === where).reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const common = words('both');
  const differing = words('first') + words('second');
  return differing > 0 && common / (common + Math.max(words('first'), words('second'))) >= LEAST_COMMON;
}
