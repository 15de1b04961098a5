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

/** Whether a verb of saying stands right before or behind the marks. */
function isSpoken(document: Document, { start, end }: QuotedSpan): boolean {
  const { text, tokens } = document;
  return isSaying(tokens, firstTokenAt(document, end)) || /[,:]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

function isSaying(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (reportingForms.has(token.lower)) return true;
  }
  return false;
}
