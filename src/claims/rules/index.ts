import type { RuleRecord } from '../rule.ts';
import { actorRules } from './actors/index.ts';
import { attributionRules } from './attribution/index.ts';
import { casualtyRules } from './casualties/index.ts';
import { dateRules } from './dates/index.ts';
import { placeRules } from './places/index.ts';
import { quantityRules } from './quantities/index.ts';
import { quoteRules } from './quotes/index.ts';
import { statusRules } from './status/index.ts';

/** Every rule there is, for the site's list and for the test that runs their examples. */
export const ruleRecords: readonly RuleRecord[] = [
  ...casualtyRules,
  ...quantityRules,
  ...dateRules,
  ...quoteRules,
  ...statusRules,
  ...placeRules,
  ...attributionRules,
  ...actorRules,
];
