import { foldName } from '../../claims/text/fold.ts';
import type { Relation } from './relation.ts';

/** Relation of two names as written: the same, one within the other, or two that may well both be right. Symmetric. */
export function relateNames(a: string, b: string): Relation {
  const first = foldName(a);
  const second = foldName(b);
  if (first === second) return 'equal';
  return ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `) ? 'compatible' : 'unknown';
}
