export { assignActorIds } from './actors.ts';
export { settleArticles } from './articles.ts';
export { assignIds } from './assign.ts';
export { settleClaims } from './claims.ts';
export { type Fate, fatesOf } from './fate.ts';
export { findWords } from './find-words.ts';
export { formatLedger, parseLedger } from './format.ts';
export { claimsOnceIn, type OnceIn } from './once-in.ts';
export { type Change, countUnrecorded, recordLedger } from './record.ts';
export { refusals } from './refusals.ts';
export {
  type ArticleEntry,
  type ClaimEntry,
  entriesOf,
  type Ledger,
  type LedgerEntry,
  type NamedEntry,
} from './schema.ts';
