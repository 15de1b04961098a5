import type { Layers, Quantity } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Document } from '../../text/document.ts';

export const quantityRules: readonly RuleRecord[] = [];

export function findQuantities(_document: Document, _layers: Pick<Layers, 'times' | 'mentions'>): readonly Quantity[] {
  return [];
}
