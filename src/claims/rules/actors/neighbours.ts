import type { Document } from '../../text/document.ts';
import type { Candidate, Kind } from './candidate.ts';
import { addAll, best, type Tallies, type Tally } from './tally.ts';
import { weights } from './weights.ts';

/** Names in a row ("Arden, Kells and Moor") are of one kind: what is known of one is a hint for the next. */
export function addNeighbours(document: Document, candidates: readonly Candidate[], tallies: Tallies): void {
  const listed = candidates.flatMap((name, index) => {
    const next = candidates[index + 1];
    return next && next.key !== name.key && areListed(document, name.end, next.start) ? [[name, next] as const] : [];
  });
  // All kinds as they are before the first hint.
  const kinds = new Map(listed.flat().map(({ key }) => [key, best(tallies.get(key) ?? new Map())]));
  for (const [name, next] of listed) {
    hint(tallies.get(next.key), kinds.get(name.key), tallies.get(name.key));
    hint(tallies.get(name.key), kinds.get(next.key), tallies.get(next.key));
  }
}

/** From how many units on the kind of a name is sure enough to be handed on. */
const SURE = 3;

function hint(tally: Tally | undefined, kind: Kind | undefined, from: Tally | undefined): void {
  if (tally === undefined || kind === undefined || (from?.get(kind) ?? 0) < SURE) return;
  if ((tally.get(kind) ?? 0) <= SURE) addAll(tally, [{ kind, weight: weights.neighbour }]);
}

function areListed({ tokens }: Document, end: number, start: number): boolean {
  const first = tokens[end]?.lower ?? '';
  if (start === end + 1) return /^(?:,|and|or|&)$/u.test(first);
  return start === end + 2 && first === ',' && /^(?:and|or)$/u.test(tokens[end + 1]?.lower ?? '');
}
