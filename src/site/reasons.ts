import { isListed, ruleInWords } from './rule-list.ts';
import type { ComparisonView } from './story-view.ts';

export interface Reason {
  readonly rule: string;
  readonly words: string;
  /** Whether the page "How it works" has it. */
  readonly listed: boolean;
}

/** The rules that judged a comparison, and those that found its words, each once. */
export function reasonsOf({
  readings,
  rules,
}: ComparisonView): Readonly<Record<'judged' | 'found', readonly Reason[]>> {
  const found = readings.flatMap(({ claims }) => claims.map(({ rule }) => rule)).sort();
  return { judged: [...new Set(rules)].map(toReason), found: [...new Set(found)].map(toReason) };
}

function toReason(rule: string): Reason {
  return { rule, words: ruleInWords(rule), listed: isListed(rule) };
}
