import type { Collation } from '../../../../src/compare/schema.ts';
import { type Place, placeOf, type Report, textOf } from './report.ts';

/** What a claim tells, by the words of the report as shipped that it was read in: no matcher has a say in this. */
export interface Fact extends Place {
  /** A quotation is another thing than the figures that stand in it. */
  readonly isQuote: boolean;
}

/** Whether two claims were read in the same words. */
export function isSameFact(a: Fact, b: Fact): boolean {
  if (a.source !== b.source || a.isQuote !== b.isQuote) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

export const holds = (facts: readonly Fact[], fact: Fact): boolean => facts.some((one) => isSameFact(one, fact));

export interface Facts {
  readonly ofClaim: ReadonlyMap<string, Fact>;
  readonly ofComparison: ReadonlyMap<string, readonly Fact[]>;
}

export function factsIn({ articles, claims, comparisons }: Collation, reports: readonly Report[]): Facts {
  const byText = new Map(reports.map((report) => [textOf(report), report]));
  const reportOf = new Map(articles.map(({ id, text }) => [id, byText.get(text)]));
  const ofClaim = new Map<string, Fact>();
  for (const { id, article, kind, start, end } of claims) {
    const report = reportOf.get(article);
    const place = report && placeOf(report, { start, end });
    if (place) ofClaim.set(id, { ...place, isQuote: kind === 'quote' });
  }
  const ofComparison = comparisons.map(({ id, readings }) => {
    return [id, readings.flatMap((one) => one.claims.flatMap((claim) => ofClaim.get(claim) ?? []))] as const;
  });
  return { ofClaim, ofComparison: new Map(ofComparison) };
}
