import type { Casualty, Layers } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Document } from '../../text/document.ts';

export const casualtyRules: readonly RuleRecord[] = [];

export function findCasualties(
  _document: Document,
  _layers: Pick<Layers, 'times' | 'mentions' | 'quantities'>,
): readonly Casualty[] {
  return [];
}
