import type { RuleRecord } from '../../rule.ts';

export const statusRules: readonly RuleRecord[] = [];
