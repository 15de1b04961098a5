import type { Span } from '../../../../src/claims/span.ts';
import type { Collation } from '../../../../src/compare/schema.ts';
import { type Place, placeOf, type Report, textOf } from './report.ts';

/** What a claim tells, by the words of the report as shipped that it was read in: no matcher has a say in this. */
export interface Fact extends Place {
  /** A quotation is another thing than the figures that stand in it. */
  readonly isQuote: boolean;
  /** The words and what stands around them: where a report repeats itself, nobody can tell which of them is which. */
  readonly words: string;
}

/** Whether two claims were read in the same words. */
export function isSameFact(a: Fact, b: Fact): boolean {
  if (a.isQuote !== b.isQuote) return false;
  if (a.source !== b.source) return a.words === b.words;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

export const holds = (facts: readonly Fact[], fact: Fact): boolean => facts.some((one) => isSameFact(one, fact));

/** Beyond these many characters, a paragraph that is repeated stands beside other ones. */
const REACH = 12;

export interface Facts {
  readonly ofClaim: ReadonlyMap<string, Fact>;
  readonly ofComparison: ReadonlyMap<string, readonly Fact[]>;
}

/** What stands at a place of a report; undefined where that spans paragraphs. */
export function factAt(report: Report, span: Span, isQuote: boolean): Fact | undefined {
  const place = placeOf(report, span);
  const text = textOf(report);
  const before =
    text
      .slice(Math.max(0, span.start - REACH), span.start)
      .split('\n\n')
      .at(-1) ?? '';
  const [after = ''] = text.slice(span.end, span.end + REACH).split('\n\n');
  const around = before + text.slice(span.start, span.end) + after;
  return place && { ...place, isQuote, words: `${report.key}: ${around}` };
}

export function factsIn({ articles, claims, comparisons }: Collation, reports: readonly Report[]): Facts {
  const byText = new Map(reports.map((report) => [textOf(report), report]));
  const reportOf = new Map(articles.map(({ id, text }) => [id, byText.get(text)]));
  const ofClaim = new Map<string, Fact>();
  for (const { id, article, kind, start, end } of claims) {
    const report = reportOf.get(article);
    const fact = report && factAt(report, { start, end }, kind === 'quote');
    if (fact) ofClaim.set(id, fact);
  }
  const ofComparison = comparisons.map(({ id, readings }) => {
    return [id, readings.flatMap((one) => one.claims.flatMap((claim) => ofClaim.get(claim) ?? []))] as const;
  });
  return { ofClaim, ofComparison: new Map(ofComparison) };
}
