import type { Claim } from '../../claims/schema.ts';
import type { Comparison } from '../schema.ts';
import { evidenceOf } from './find-evidence.ts';
import type { Holders } from './pair.ts';
import { anchorOf } from './quote-match.ts';
import { isSameWord, namesAround } from './replaced-words.ts';
import type { ComparisonEntry, Evidence } from './schema.ts';

/**
 * Whether a comparison that holds evidence of an id can be what the id stands for. A comparison that took in another matter
 * and then lost its own would carry the id away, and readers of one day would be led to what those of another linked to.
 * So it must hold some of the first quotations and some of the last, wherever these stand; where the first stand nowhere,
 * some of the names in them.
 */
export function mayStandFor(
  { entry, holders, found }: { readonly entry: ComparisonEntry; readonly holders: Holders; readonly found: number },
  comparison: Comparison | undefined,
  claims: ReadonlyMap<string, Claim>,
): boolean {
  if (holders.current.size > 0 && !holders.current.has(found)) return false;
  if (holders.first.size > 0) return holders.first.has(found);
  if (entry.first === undefined || comparison === undefined) return true;
  return mayShareNames(entry.first, evidenceOf(comparison, claims));
}

/** False where both name something, and nothing in common. */
export function mayShareNames(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  const [one, other] = [namesOf(a), namesOf(b)];
  return one.length === 0 || other.length === 0 || one.some((name) => other.some((known) => isSameWord(name, known)));
}

function namesOf(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.flatMap((piece) => namesAround(anchorOf(piece))))];
}
