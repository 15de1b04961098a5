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
    if (seen < MOST_CONTEXTS) addAll(tally, contextSigns(document, name), 1 / (1 + seen / 2));
    places.set(name.key, seen + 1);
    tallies.set(name.key, tally);
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

/** "Doe" is a person where the text has "Jane Doe", and "Acme" a company where it has "Acme Motor Company". */
function addNamesakes(tallies: ReadonlyMap<string, Map<Kind, number>>): void {
  for (const [key, tally] of tallies) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    const kind = best(tally);
    if (kind === 'organisation') {
      const other = tallies.get(words[0] ?? '') ?? tallies.get(words.slice(0, -1).join(' '));
      if (other) addAll(other, [{ kind, weight: weights.namesake / 2 }]);
    }
    if (kind !== 'person') continue;
    for (const part of [words.at(-1), words.slice(-2).join(' '), words[0]]) {
      const other = part === undefined || part === key ? undefined : tallies.get(part);
      if (other)
        addAll(other, [{ kind: 'person', weight: part === words[0] ? weights.namesake / 2 : weights.namesake }]);
    }
  }
}

/** Names in a row ("Arden, Kells and Moor") are of one kind: what is known of one is a hint for the next. */
function addNeighbours(
  document: Document,
  candidates: readonly Candidate[],
  tallies: ReadonlyMap<string, Map<Kind, number>>,
): void {
  const kinds = new Map([...tallies].map(([key, tally]) => [key, best(tally)]));
  for (const [index, name] of candidates.entries()) {
    const next = candidates[index + 1];
    if (next === undefined || next.key === name.key || !areListed(document, name.end, next.start)) continue;
    hint(tallies.get(next.key), kinds.get(name.key), tallies.get(name.key));
    hint(tallies.get(name.key), kinds.get(next.key), tallies.get(next.key));
  }
}

/** From how many units on the kind of a name is sure enough to be handed on. */
const SURE = 3;

function hint(
  tally: Map<Kind, number> | undefined,
  kind: Kind | undefined,
  from: ReadonlyMap<Kind, number> | undefined,
): void {
  if (tally === undefined || kind === undefined || (from?.get(kind) ?? 0) < SURE) return;
  addAll(tally, [{ kind, weight: weights.neighbour }], (tally.get(kind) ?? 0) > SURE ? 0 : 1);
}

function areListed({ tokens }: Document, end: number, start: number): boolean {
  const first = tokens[end]?.lower ?? '';
  if (start === end + 1) return /^(?:,|and|or|&)$/u.test(first);
  return start === end + 2 && first === ',' && /^(?:and|or)$/u.test(tokens[end + 1]?.lower ?? '');
}

function addAll(tally: Map<Kind, number>, signs: readonly Sign[], factor = 1): void {
  for (const { kind, weight } of signs) tally.set(kind, (tally.get(kind) ?? 0) + weight * factor);
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
