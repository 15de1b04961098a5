import type { Layers, Place } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Document } from '../../text/document.ts';

export const placeRules: readonly RuleRecord[] = [];

export function findPlaces(_document: Document, _layers: Pick<Layers, 'mentions'>): readonly Place[] {
  return [];
}
