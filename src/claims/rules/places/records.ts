import type { RuleRecord } from '../../rule.ts';

export const placeRules: readonly RuleRecord[] = [];
