import type { RuleRecord } from '../../rule.ts';

/** What the reader of names finds; how is told in `form-signs` and `context-signs`. */
export const actorRules: readonly RuleRecord[] = [];
