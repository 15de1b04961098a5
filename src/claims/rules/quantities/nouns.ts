import { finiteForms } from '../../lexicon/finite-verbs.ts';
import {
  adjectiveEndings,
  falsePlurals,
  irregularPlurals,
  phraseStops,
  plainAdjectives,
  unmarkedPlurals,
} from '../../lexicon/noun-words.ts';
import { groupNouns, qualifyingPlurals, statesBehind } from '../../lexicon/number-neighbours.ts';
import type { Token } from '../../text/document.ts';
import { isCapital, isHyphen, isWord, touches } from './atoms.ts';

/** The noun phrase that a number counts, as atoms `[first, next)`; the head is the last. */
export interface CountedNoun {
  readonly first: number;
  readonly next: number;
  /** The head in the singular and in lower case, but for names: "person", "operation". */
  readonly unit: string;
}

/** How many words may stand between a number and its noun: "four former senior army officers". */
const FARTHEST = 7;

/** Finds the noun behind a number. `one`: the number is 1, and its noun a singular. */
export function readNoun(atoms: readonly Token[], start: number, one = false): CountedNoun | undefined {
  return one ? readSingular(atoms, start) : readPlural(atoms, start, Math.min(atoms.length, start + FARTHEST));
}

/** Whether an atom is a plural noun, by its form or as one that has none. */
export function isPlural(atom: Token | undefined): boolean {
  if (atom === undefined || !isWord(atom)) return false;
  const word = atom.lower;
  if (irregularPlurals.has(word) || unmarkedPlurals.has(word)) return true;
  if (falsePlurals.has(word) || word.length < 4 || !word.endsWith('s')) return false;
  return !/(?:ss|us|is|'s|ous)$/u.test(word);
}

/** The singular of a plural noun. */
export function singular(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('s') || unmarkedPlurals.has(word)) return word;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word) && !/(?:[aeiou][sz]|rs|ps|ns)es$/u.test(word)) return word.slice(0, -2);
  if (/(?:oes)$/u.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/u.test(word) ? word : word.slice(0, -1);
}

function readPlural(atoms: readonly Token[], start: number, end: number): CountedNoun | undefined {
  for (let index = start; index < end; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || !mayContinue(atoms, index, start)) return undefined;
    // "737s": a model's number in the plural.
    if (atom.kind === 'number' && atoms[index + 1]?.text === 's' && touches(atom, atoms[index + 1])) {
      return { first: start, next: index + 2, unit: atom.text };
    }
    // "Rolls-Royce engines", "plain-clothes officers"
    if (!isPlural(atom) || joinsNext(atoms, index) || (isJoined(atoms, index) && readPlural(atoms, index + 1, end)))
      continue;
    const head = laterHead(atoms, index);
    return { first: start, next: head + 1, unit: unitOf(atoms[head]) };
  }
  return undefined;
}

function isJoined(atoms: readonly Token[], index: number): boolean {
  return index > 0 && joinsNext(atoms, index - 2);
}

/** Whether a hyphen, and no dash, joins a word to the next. */
function joinsNext(atoms: readonly Token[], index: number): boolean {
  const hyphen = atoms[index + 1];
  return /^[-‐‑]$/u.test(hyphen?.text ?? '') && touches(atoms[index], hyphen) && touches(hyphen, atoms[index + 2]);
}

/** "30 police officers", "two teachers unions": a plural in front of a plural qualifies it. */
function laterHead(atoms: readonly Token[], index: number): number {
  const [word, next] = [atoms[index]?.lower ?? '', atoms[index + 1]];
  const qualifies = unmarkedPlurals.has(word) || qualifyingPlurals.has(word) || groupNouns.has(next?.lower ?? '');
  return qualifies && isPlural(next) ? index + 1 : index;
}

function readSingular(atoms: readonly Token[], start: number): CountedNoun | undefined {
  let index = start;
  const end = Math.min(atoms.length, start + FARTHEST);
  while (index < end && isPhraseWord(atoms, index, start) && isAdjective(atoms[index]?.lower ?? '')) index += 1;
  if (index >= end || !isSingular(atoms, index, start)) return lastNounOf(atoms, start, index);
  // "one police officer", "one bus driver"
  while (index + 1 < end && mayFollow(atoms, index + 1, start)) index += 1;
  return { first: start, next: index + 1, unit: atoms[index]?.lower ?? '' };
}

function mayFollow(atoms: readonly Token[], index: number, start: number): boolean {
  if (!isSingular(atoms, index, start) || (isCapital(atoms[index]) && !isCapital(atoms[index - 1]))) return false;
  const word = atoms[index]?.lower ?? '';
  return !isAdjective(word) || /(?:al|ive|ary)$/u.test(word);
}

function isPhraseWord(atoms: readonly Token[], index: number, start: number): boolean {
  return isWord(atoms[index]) && mayContinue(atoms, index, start);
}

/** A word that can be the noun beside "one", and no verb or adverb behind it. */
function isSingular(atoms: readonly Token[], index: number, start: number): boolean {
  const word = atoms[index]?.lower ?? '';
  if (!isPhraseWord(atoms, index, start) || (index > start && statesBehind.has(word))) return false;
  return !/(?:[^s]s|ly|ing)$/u.test(word) && (index === start || !/ed$/u.test(word));
}

/** "one proposal asks": where a verb or the end follows, the last word that looks like an adjective was the noun. */
function lastNounOf(atoms: readonly Token[], start: number, end: number): CountedNoun | undefined {
  const word = atoms[end - 1]?.lower ?? '';
  if (end === start || !/(?:al|ive|ic|ary)$/u.test(word)) return undefined;
  return { first: start, next: end, unit: word };
}

function isAdjective(word: string): boolean {
  return plainAdjectives.has(word) || (word.length > 4 && adjectiveEndings.some((ending) => word.endsWith(ending)));
}

function mayContinue(atoms: readonly Token[], index: number, start: number): boolean {
  const atom = atoms[index];
  if (isHyphen(atom)) return joinsNext(atoms, index - 1) || index === start;
  // A model's number may stand before the noun: "two new 737 jets".
  if (atom?.kind === 'number') return index > start && isModelNumber(atoms, index);
  if (!atom || !isWord(atom)) return false;
  if (!phraseStops.has(atom.lower) && !finiteForms.has(atom.lower)) return true;
  // "three by-elections", "12 left-wing members"
  if (isJoined(atoms, index) || joinsNext(atoms, index)) return true;
  return isAndBetweenNames(atoms, index) || atom.text === 'US';
}

function isModelNumber(atoms: readonly Token[], index: number): boolean {
  if (!/^\d{1,4}$/u.test(atoms[index]?.text ?? '') || !isWord(atoms[index + 1])) return false;
  return isCapital(atoms[index - 1]) || plainAdjectives.has(atoms[index - 1]?.lower ?? '');
}

/** "12 French and German tourists": the phrase goes on over an "and" between two words in capitals. */
function isAndBetweenNames(atoms: readonly Token[], index: number): boolean {
  if (atoms[index]?.lower !== 'and' || !isCapital(atoms[index + 1])) return false;
  // "12 Arden 3 and Arden 5 prams"
  const isModel = atoms[index - 1]?.kind === 'number' && isCapital(atoms[index - 2]);
  return isModel || isCapital(atoms[index - 1]);
}

function unitOf(head: Token | undefined): string {
  // A model's name keeps its capital: "A380".
  return head && /\d/u.test(head.text) ? head.text.replace(/s$/u, '') : singular(head?.lower ?? '');
}
