import type { RuleRecord } from '../../rule.ts';

export const casualtyRules: readonly RuleRecord[] = [];
