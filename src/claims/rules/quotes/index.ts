import type { Quotation } from '../../layers.ts';
import { reportingForms } from '../../lexicon/reporting-verbs.ts';
import type { Document, Token } from '../../text/document.ts';
import { firstTokenAt } from '../../text/locate.ts';
import { formOf } from './form.ts';
import { pairMarks, type QuotedSpan } from './pairs.ts';

export { quoteRules } from './records.ts';

/** Words between quotation marks, without their speakers, in text order. */
export function findQuotations(document: Document): readonly Quotation[] {
  return pairMarks(document).map((quoted) => {
    const form = formOf(document, quoted.inner, { spoken: isSpoken(document, quoted) });
    const { start, end, inner, continues, nested } = quoted;
    return {
      rule: `quote/${form}`,
      start,
      end,
      inner,
      form,
      ...(continues ? { continues } : {}),
      ...(nested ? { nested } : {}),
    };
  });
}

/** Whether a verb of saying stands right behind the marks, or leads to them with a comma or colon. */
function isSpoken(document: Document, { start, end }: QuotedSpan): boolean {
  const { tokens } = document;
  const first = firstTokenAt(document, start);
  const lead = tokens[first - 1]?.text;
  if (lead === ':' || (lead === ',' && isSaying(tokens, first - 3, first - 1))) return true;
  const behind = firstTokenAt(document, end);
  return isSaying(tokens, behind, behind + 3);
}

function isSaying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reportingForms.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
