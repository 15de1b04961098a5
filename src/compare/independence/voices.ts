import { overlaps } from '../../claims/span.ts';
import type { Group, WitnessClaims } from '../verdicts/group.ts';
import type { Passage } from './passages.ts';

/** Articles that say a thing in one and the same passage speak with one voice; in the order of their sigla. */
export type Voices = readonly (readonly string[])[];

/** Groups the articles of a comparison into voices: what was copied is one witness, however many print it. */
export function voicesOf(group: Group, passages: PassageIndex): Voices {
  const voices: WitnessClaims[][] = [];
  for (const witness of group.witnesses) {
    const voice = voices.find((members) => members.some((member) => isCopy(member, witness, passages)));
    if (voice) voice.push(witness);
    else voices.push([witness]);
  }
  return voices.map((members) => members.map(({ witness }) => witness.id));
}

/** Passages by the pair of articles that share them. */
export type PassageIndex = ReadonlyMap<string, readonly Passage[]>;

/** The passages that two articles share, under a key that is the same whichever comes first. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  return Map.groupBy(passages, ({ articles: [a, b] }) => pairKey(a, b));
}

function isCopy(a: WitnessClaims, b: WitnessClaims, passages: PassageIndex): boolean {
  const shared = passages.get(pairKey(a.witness.id, b.witness.id)) ?? [];
  return shared.some((passage) => holds(passage, a) && holds(passage, b));
}

function holds({ articles, places }: Passage, { witness, claims }: WitnessClaims): boolean {
  const place = places[articles.indexOf(witness.id)];
  return place !== undefined && claims.some(({ claim }) => overlaps(claim, place));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
