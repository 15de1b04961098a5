import { isListed, ruleInWords } from './rule-list.ts';
import type { ComparisonView } from './story-view.ts';

export interface Reason {
  readonly rule: string;
  readonly words: string;
  /** Whether the page "How it works" has it. */
  readonly listed: boolean;
}

/** The rules that found the claims, then those that judged them, each once. */
export function reasonsOf({ readings, rules }: ComparisonView): readonly Reason[] {
  const found = readings.flatMap(({ claims }) => claims.map(({ rule }) => rule)).sort();
  return [...new Set([...found, ...rules])].map((rule) => ({ rule, words: ruleInWords(rule), listed: isListed(rule) }));
}
