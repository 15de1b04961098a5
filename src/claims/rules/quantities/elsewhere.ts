import { casualtyNouns as harms } from '../../lexicon/casualty-words.ts';
import { changeWords } from '../../lexicon/change-words.ts';
import { auxiliaryForms } from '../../lexicon/finite-verbs.ts';
import { containers, levelNouns } from '../../lexicon/noun-words.ts';
import {
  casualtyNouns,
  levelLinks,
  listPrepositions,
  passedHedges,
  pickedDeterminers,
} from '../../lexicon/number-neighbours.ts';
import { singlePerson } from '../../lexicon/people-nouns.ts';
import type { Token } from '../../text/document.ts';
import { isCapital, isWord } from './atoms.ts';
import type { Counted } from './counted.ts';
import { readNoun } from './nouns.ts';

/** How far before a number "the number of" may stand: "The number of new cases in the north rose to 83." */
const WINDOW = 12;

/** A count whose noun does not stand behind it, as atoms `[first, next)`. */
export interface BareCount {
  readonly first: number;
  readonly next: number;
}

/** The noun of a count that stands elsewhere; it is no part of the number's own place. */
export function nounElsewhere(
  atoms: readonly Token[],
  count: BareCount,
  before: (BareCount & { readonly noun?: Counted | undefined }) | undefined,
): Counted | undefined {
  return (
    strongBefore(atoms, count) ??
    containerBefore(atoms, count.first) ??
    levelBefore(atoms, count.first) ??
    numberOf(atoms, count.first) ??
    movedNoun(atoms, count.first) ??
    pickedFrom(atoms, count.first) ??
    listed(atoms, count, before)
  );
}

/** "a crowd of 40,000", "a crew of six" */
function containerBefore(atoms: readonly Token[], first: number): Counted | undefined {
  const of = hedgeStart(atoms, first) - 1;
  const noun = atoms[of - 1];
  if (atoms[of]?.lower !== 'of' || noun === undefined || !containers.has(noun.lower)) return undefined;
  return { first: of - 1, next: of, unit: noun.lower };
}

/** Words that may link what has a size to its number: "had grown to". */
const LINKS = 5;

/** "The crowd was 31,204.", "Police put the crowd at 2,000.", "Attendance: 9,500" */
function levelBefore(atoms: readonly Token[], first: number): Counted | undefined {
  let at = first - 1;
  let links = 0;
  for (; links < LINKS && at > 0; at -= 1) {
    const word = atoms[at]?.lower ?? '';
    if (levelLinks.has(word)) links += 1;
    else if (!passedHedges.has(word)) break;
  }
  const noun = atoms[at];
  if (links === 0 || noun === undefined || !levelNouns.has(noun.lower)) return undefined;
  return { first: at, next: at + 1, unit: noun.lower };
}

/** "The number of voters rose to 3.2 million." */
function numberOf(atoms: readonly Token[], first: number): Counted | undefined {
  for (let index = first - 2; index >= first - WINDOW && index >= 0; index -= 1) {
    const word = atoms[index]?.lower ?? '';
    if (/^[.;:()"“”]$/u.test(word)) return undefined;
    if (word !== 'number' || atoms[index + 1]?.lower !== 'of') continue;
    // "the number of injured stands at": a verb, and no noun.
    if (casualtyNouns.has(atoms[index + 2]?.lower ?? '')) return undefined;
    // "the number of reported cases"
    const noun = readNoun(atoms, index + 2) ?? readNoun(atoms, index + 3);
    return noun && noun.next <= first && !isCasualty(noun.unit) ? { ...noun, first: index + 2 } : undefined;
  }
  return undefined;
}

/** "a crowd 2,000 strong", "The force is 75 strong." */
function strongBefore(atoms: readonly Token[], { first, next }: BareCount): Counted | undefined {
  if (atoms[next]?.lower !== 'strong') return undefined;
  const start = hedgeStart(atoms, first);
  const isLinked = /^(?:is|was|are|were|now)$/u.test(atoms[start - 1]?.lower ?? '');
  const at = isLinked ? start - 2 : start - 1;
  const noun = atoms[at];
  return noun && isWord(noun) && /^\p{Ll}{3,}$/u.test(noun.text) && !auxiliaryForms.has(noun.lower)
    ? { first: at, next: at + 1, unit: noun.lower }
    : undefined;
}

/** Words that may stand between things that are counted and what their number has done: "Complaints about the lock have". */
const SUBJECT = 10;

/** "Complaints about the lock have risen to 154." */
function movedNoun(atoms: readonly Token[], first: number): Counted | undefined {
  const verb = first - 2;
  if (atoms[first - 1]?.lower !== 'to' || !changeWords.has(atoms[verb]?.lower ?? '')) return undefined;
  let at = verb;
  while (at > 0 && verb - at < SUBJECT && !/^[.,;:()"“”]$/u.test(atoms[at - 1]?.text ?? '')) at -= 1;
  const noun = readNoun(atoms, at);
  return noun && noun.next <= verb && !isCasualty(noun.unit) && !levels.has(noun.unit) ? noun : undefined;
}

/** What rises and falls without being counted. */
const levels: ReadonlySet<string> = new Set(
  'price rate share yield temperature level cost profit sale revenue earning loss wage salary tax future stock'.split(
    ' ',
  ),
);

/** "Of the boats in the harbour, 40 were lost." */
function pickedFrom(atoms: readonly Token[], first: number): Counted | undefined {
  if (atoms[0]?.lower !== 'of' || !pickedDeterminers.has(atoms[1]?.lower ?? '') || first > WINDOW) return undefined;
  if (atoms[first - 1]?.text !== ',') return undefined;
  const noun = readNoun(atoms, 2);
  return noun && noun.next < first ? { ...noun, partitive: true } : undefined;
}

/** The dead, the injured and "the number of people killed" are counted by the rules for casualties. */
function isCasualty(unit: string): boolean {
  return singlePerson.has(unit) || casualtyNouns.has(unit) || harms.has(unit);
}

/** "40 jobs in the north, 30 in the south and 12 at sea": the members of a list count what the first does. */
function listed(
  atoms: readonly Token[],
  { first, next }: BareCount,
  before: (BareCount & { readonly noun?: Counted | undefined }) | undefined,
): Counted | undefined {
  if (before?.noun === undefined || first - before.next > 8) return undefined;
  const joint = atoms[hedgeStart(atoms, first) - 1]?.lower;
  if (joint !== ',' && joint !== 'and') return undefined;
  // "40 were sold in Spain and 12 in Peru"
  const place = atoms[next]?.lower === 'in' && isCapital(atoms[next + 1]) && joint === 'and';
  if (place) return before.noun;
  if (!listPrepositions.has(atoms[before.next]?.lower ?? '')) return undefined;
  return atoms[before.next]?.lower === atoms[next]?.lower ? before.noun : undefined;
}

/** Where the words before a number start that only bound it. */
export function hedgeStart(atoms: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && isWord(atoms[at - 1]) && passedHedges.has(atoms[at - 1]?.lower ?? '')) at -= 1;
  return at;
}
