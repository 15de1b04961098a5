import { overlaps } from '../../claims/span.ts';
import type { Group, WitnessClaims } from '../verdicts/group.ts';
import type { Passage } from './passages.ts';

/** Articles that say a thing in one and the same passage speak with one voice; in the order of their sigla. */
export type Voices = readonly (readonly string[])[];

/** Groups the articles of a comparison into voices: what was copied is one witness, however many print it. */
export function voicesOf(group: Group, passages: PassageIndex): Voices {
  const voices: WitnessClaims[][] = [];
  for (const witness of group.witnesses) {
    const shared = passages.get(witness.witness.id);
    const voice = shared && voices.find((members) => members.some((member) => isCopy(member, witness, shared)));
    if (voice) voice.push(witness);
    else voices.push([witness]);
  }
  return voices.map((members) => members.map(({ witness }) => witness.id));
}

/** The passages that an article shares with others, by those. */
type SharedPassages = ReadonlyMap<string, readonly Passage[]>;

/** The passages of each article that shares some. */
export type PassageIndex = ReadonlyMap<string, SharedPassages>;

/** Puts each passage under both of its articles. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const index = new Map<string, Map<string, Passage[]>>();
  const add = (article: string, other: string, passage: Passage) => {
    const shared = index.get(article) ?? new Map<string, Passage[]>();
    index.set(article, shared);
    const some = shared.get(other);
    if (some) some.push(passage);
    else shared.set(other, [passage]);
  };
  for (const passage of passages) {
    const [one, other] = passage.articles;
    add(one, other, passage);
    add(other, one, passage);
  }
  return index;
}

function isCopy(a: WitnessClaims, b: WitnessClaims, shared: SharedPassages): boolean {
  return shared.get(a.witness.id)?.some((passage) => holds(passage, a) && holds(passage, b)) === true;
}

function holds({ articles, places }: Passage, { witness, claims }: WitnessClaims): boolean {
  const place = places[articles.indexOf(witness.id)];
  return place !== undefined && claims.some(({ claim }) => overlaps(claim, place));
}
