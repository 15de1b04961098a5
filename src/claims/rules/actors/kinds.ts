import type { Document } from '../../text/document.ts';
import type { Candidate, Kind } from './candidate.ts';
import { contextSigns } from './context-signs.ts';
import { formSigns, type Sign } from './form-signs.ts';
import { ENOUGH, weights } from './weights.ts';

export type Scores = ReadonlyMap<Kind, number>;

/** The kind of every distinct name of a document, from all its places at once. */
export function kindsOf(document: Document, candidates: readonly Candidate[]): ReadonlyMap<string, Kind> {
  const tallies = new Map<string, Map<Kind, number>>();
  const places = new Map<string, number>();
  for (const name of candidates) {
    const tally = tallies.get(name.key) ?? new Map<Kind, number>();
    if (!tallies.has(name.key)) addAll(tally, formSigns(document, name));
    const seen = places.get(name.key) ?? 0;
    // What stands around the first few places tells enough; a name said a hundred times must not drown its form.
    if (seen < MOST_CONTEXTS) addAll(tally, contextSigns(document, name));
    places.set(name.key, seen + 1);
    tallies.set(name.key, tally);
  }
  addNamesakes(tallies);
  const kinds = new Map<string, Kind>();
  for (const [key, tally] of tallies) {
    const kind = best(tally);
    if (kind) kinds.set(key, kind);
  }
  return kinds;
}

const MOST_CONTEXTS = 8;

/** "Doe" is a person where the text has "Jane Doe". */
function addNamesakes(tallies: ReadonlyMap<string, Map<Kind, number>>): void {
  for (const [key, tally] of tallies) {
    const words = key.split(' ');
    if (words.length < 2 || best(tally) !== 'person') continue;
    for (const part of [words.at(-1), words.slice(-2).join(' '), words[0]]) {
      const other = part === undefined || part === key ? undefined : tallies.get(part);
      if (other)
        addAll(other, [{ kind: 'person', weight: part === words[0] ? weights.namesake / 2 : weights.namesake }]);
    }
  }
}

function addAll(tally: Map<Kind, number>, signs: readonly Sign[]): void {
  for (const { kind, weight } of signs) tally.set(kind, (tally.get(kind) ?? 0) + weight);
}

function best(tally: ReadonlyMap<Kind, number>): Kind | undefined {
  let found: Kind | undefined;
  let most = ENOUGH;
  for (const [kind, weight] of tally) {
    if (weight >= most) {
      found = kind;
      most = weight;
    }
  }
  return found;
}
