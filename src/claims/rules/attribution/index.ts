import type { Attribution, Layers } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Document } from '../../text/document.ts';

export const attributionRules: readonly RuleRecord[] = [];

export function findAttributions(
  _document: Document,
  _layers: Pick<Layers, 'mentions' | 'quotations'>,
): readonly Attribution[] {
  return [];
}
