export { assignActorIds } from './actors.ts';
export { settleArticles } from './articles.ts';
export { assignIds } from './assign.ts';
export { type Fate, fatesOf } from './fate.ts';
export { formatLedger, type LedgerFault, parseLedger } from './format.ts';
export { type Change, countUnrecorded, recordLedger } from './record.ts';
export { refusals } from './refusals.ts';
export { type Ledger, type LedgerEntry, ledgerEntry } from './schema.ts';
