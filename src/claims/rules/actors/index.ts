import type { Mention } from '../../layers.ts';
import type { RuleRecord } from '../../rule.ts';
import type { Document } from '../../text/document.ts';

export const actorRules: readonly RuleRecord[] = [];

export function findMentions(_document: Document): readonly Mention[] {
  return [];
}
