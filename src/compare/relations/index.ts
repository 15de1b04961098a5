import type { Claim } from '../../claims/schema.ts';
import { relateWordedDates } from './dates.ts';
import { relateNames } from './names.ts';
import { relateMoney, relateQuantities } from './quantities.ts';
import { relateQuotes } from './quotes.ts';
import type { Relation } from './relation.ts';
import { relateStates } from './states.ts';

/** Relation of the values of two claims; 'unknown' for claims of two kinds. Symmetric. */
export function relate(a: Claim, b: Claim): Relation {
  switch (a.kind) {
    case 'casualty':
    case 'count':
    case 'percent':
    case 'duration':
      return b.kind === a.kind ? relateQuantities(a.value, b.value) : 'unknown';
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
