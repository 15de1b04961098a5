import type { RuleRecord } from '../claims/rule.ts';
import { ruleRecords } from '../claims/rules/index.ts';
import { verdictRules } from './verdict-rules.ts';
import { capitalised, kindWords } from './words.ts';

export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly RuleRecord[];
}

/** The rules that find claims, by kind, in the order of the kinds. */
export function ruleGroups(): readonly RuleGroup[] {
  const names = new Map<string, string>([...Object.entries(kindWords), ['actor', 'Actors']]);
  return [...names]
    .map(([kind, name]) => ({ name, rules: ruleRecords.filter((rule) => rule.kind === kind) }))
    .filter(({ rules }) => rules.length > 0);
}

/** What a rule finds, in words; the id in words where it has no record. */
export function ruleInWords(id: string): string {
  const record = ruleRecords.find((rule) => rule.id === id);
  return record?.finds ?? verdictRules[id] ?? `${capitalised(id.split('/').at(-1)?.replaceAll('-', ' ') ?? id)}.`;
}

/** Whether the list on the page "How it works" has the rule. */
export function isListed(id: string): boolean {
  return ruleRecords.some((rule) => rule.id === id);
}

/** A sentence as what stands before, at and after the words found in it. */
export function cutAround(text: string, finds: string): readonly [string, string, string] {
  const at = text.indexOf(finds);
  return at < 0 ? [text, '', ''] : [text.slice(0, at), finds, text.slice(at + finds.length)];
}
