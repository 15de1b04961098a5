import type { Layers, Status } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Document } from '../../text/document.ts';

export const statusRules: readonly RuleRecord[] = [];

export function findStatuses(_document: Document, _layers: Pick<Layers, 'mentions' | 'quotations'>): readonly Status[] {
  return [];
}
