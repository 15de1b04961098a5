import type { TimeExpression } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Document } from '../../text/document.ts';

export const dateRules: readonly RuleRecord[] = [];

export function findTimes(_document: Document): readonly TimeExpression[] {
  return [];
}
