import type { Document } from '../../text/document.ts';
import type { Candidate, Kind } from './candidate.ts';
import { contextSigns } from './context-signs.ts';
import { formSigns } from './form-signs.ts';
import { addNamesakes } from './namesakes.ts';
import { addNeighbours } from './neighbours.ts';
import { addAll, best, type Tally } from './tally.ts';

/** The kind of every distinct name of a document, from all its places at once. */
export function kindsOf(document: Document, candidates: readonly Candidate[]): ReadonlyMap<string, Kind> {
  const tallies = new Map<string, Tally>();
  const places = new Map<Tally, number>();
  for (const name of candidates) {
    const known = tallies.get(name.key);
    const tally: Tally = known ?? new Map();
    if (!known) {
      addAll(tally, formSigns(document, name));
      tallies.set(name.key, tally);
    }
    const seen = known ? (places.get(tally) ?? 1) : 0;
    // What stands around the first few places tells enough; a name said a hundred times must not drown its form.
    if (seen >= MOST_CONTEXTS) continue;
    addAll(tally, contextSigns(document, name), 1 / (1 + seen / 2));
    if (known) places.set(tally, seen + 1);
  }
  addNamesakes(tallies);
  addNeighbours(document, candidates, tallies);
  const kinds = new Map<string, Kind>();
  for (const [key, tally] of tallies) {
    const kind = best(tally);
    if (kind) kinds.set(key, kind);
  }
  return kinds;
}

const MOST_CONTEXTS = 8;
