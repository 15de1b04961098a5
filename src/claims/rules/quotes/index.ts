import type { Quotation } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Document } from '../../text/document.ts';

export const quoteRules: readonly RuleRecord[] = [];

export function findQuotations(_document: Document): readonly Quotation[] {
  return [];
}
