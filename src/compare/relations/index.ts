import type { Claim, ClaimOf } from '../../claims/schema.ts';
import { relateWordedDates } from './dates.ts';
import { relateFloors } from './floors.ts';
import { relateNames } from './names.ts';
import { relateMoney, relateQuantities } from './quantities.ts';
import { relateQuotes } from './quotes.ts';
import type { Relation } from './relation.ts';
import { relateStates } from './states.ts';
import { relateVotes } from './votes.ts';

/** Relation of the values of two claims; 'unknown' for claims of two kinds. Symmetric. */
export function relate(a: Claim, b: Claim): Relation {
  switch (a.kind) {
    case 'casualty':
    case 'count':
    case 'percent':
    case 'duration':
      if (b.kind !== a.kind) return 'unknown';
      return (
        relateVotes(a.value, b.value) ??
        relateFloors(a.value, b.value) ??
        (areToOneDigit(a, b) ? 'incompatible' : relateQuantities(a.value, b.value))
      );
    case 'money':
      return b.kind === 'money' ? relateMoney(a.value, b.value) : 'unknown';
    case 'date':
      return b.kind === 'date' ? relateWordedDates(a, b) : 'unknown';
    case 'quote':
      return b.kind === 'quote' && relateQuotes(a.value, b.value) !== 'other' ? 'compatible' : 'unknown';
    case 'status':
      return b.kind === 'status' ? relateStates(a.value, b.value) : 'unknown';
    case 'place':
    case 'attribution':
      return b.kind === a.kind ? relateNames(a.value.name, b.value.name) : 'unknown';
    default:
      return a satisfies never;
  }
}

/** Whether two plain figures differ that are written to the same decimal, so that none rounds the other: 35.9 and 36.0. */
function areToOneDigit(a: ClaimOf<QuantityKind>, b: ClaimOf<QuantityKind>): boolean {
  if (a.value.min !== a.value.max || b.value.min !== b.value.max || a.value.min === b.value.min) return false;
  const decimals = decimalsOf(a.quote.exact);
  return decimals > 0 && decimals === decimalsOf(b.quote.exact);
}

type QuantityKind = 'casualty' | 'count' | 'percent' | 'duration';

const decimalsOf = (words: string): number => /\d\.(?<decimals>\d+)/u.exec(words)?.groups?.decimals?.length ?? 0;
