import type { Document } from '../../text/document.ts';
import { perWord, type Word } from '../../text/words.ts';
import type { Candidate, Kind } from './candidate.ts';
import { isAcronym, isInitial } from './casing.ts';
import { type EntryKind, knownName, nameKey, typeOfEntry } from './gazetteer.ts';
import { weights } from './weights.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/** Evidence that a name is of a kind; `weight` in the units of `weights`. */
export interface Sign {
  readonly kind: Kind;
  readonly weight: number;
}

/** What the words of a name say of its kind. */
export function formSigns(document: Document, name: Candidate): readonly Sign[] {
  const only = name.end - name.start === 1 ? document.tokens[name.start] : undefined;
  return only ? singleSigns(name, only) : severalSigns(document, name);
}

function singleSigns({ entry, from }: Candidate, word: Word): readonly Sign[] {
  const key = nameKey(word);
  const signs = [singleSign(word)];
  if (entry) signs.unshift({ kind: typeOfEntry[entry.kind], weight: weightOfEntry(entry.kind, [key]) });
  // "as The Argus wrote"
  if (from !== undefined && wordLists.mediaEndings.has(key)) signs.push({ kind: 'media', weight: weights.strongMedia });
  return signs;
}

function severalSigns(document: Document, name: Candidate): readonly Sign[] {
  const words = document.tokens.slice(name.start, name.end);
  const keys = words.map((word) => nameKey(word));
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  const signs: Sign[] = [];
  const add = (kind: Kind, weight: number): void => {
    signs.push({ kind, weight });
  };
  if (name.entry) add(typeOfEntry[name.entry.kind], weightOfEntry(name.entry.kind, keys));
  const headAt = keys.findIndex((key) => key === 'of' || key === 'for' || key === 'on');
  if (wordLists.vesselPrefixes.has(words[0]?.text ?? '')) add('vessel', weights.vesselPrefix);
  if (wordLists.legalForms.has(last)) add('organisation', weights.legalForm);
  if (headAt > 0 && wordLists.organisationHeads.has(keys[headAt - 1] ?? ''))
    add('organisation', weights.organisationHead);
  else if (headAt > 0 && wordLists.placeHeads.has(keys[headAt - 1] ?? '')) add('place', weights.placeBeginning);
  else if (headAt > 0) add('other', weights.plainWords);
  const half = keys.length === 2 && isFirstName(first) && surnames.has(last) ? 0.5 : 1;
  if (wordLists.organisationEndings.has(last)) add('organisation', weights.organisationEnding * half);
  if (isBranch(name, document, keys)) add('organisation', weights.organisationEnding);
  if (wordLists.stateBodies.has(last)) add('organisation', weights.stateBody);
  if (wordLists.strongMediaEndings.has(last)) add('media', weights.strongMedia * half);
  else if (wordLists.mediaEndings.has(last)) add('media', weights.media * half);
  if (wordLists.placeEndings.has(last)) add('place', weights.placeEnding * half);
  if (wordLists.placeBeginnings.has(first)) add('place', weights.placeBeginning);
  if (wordLists.directions.has(first) && !wordLists.organisationEndings.has(last)) add('place', weights.plainWords);
  if (wordLists.otherBeginnings.has(first)) add('other', weights.otherEnding);
  if (isNational(name, document, keys)) add('organisation', weights.possession);
  if (isTeam(name, document, keys)) add('organisation', weights.team);
  if (wordLists.otherEndings.has(/^[ivx]+$/u.test(last) ? (keys.at(-2) ?? '') : last))
    add('other', weights.otherEnding);
  if (words.some((word) => isModel(word.text))) add('other', weights.otherEnding);
  if (keys.includes('&')) add('organisation', weights.plainWords);
  if (wordLists.foreignArticles.has(first)) add('media', weights.foreignArticle);
  else if (!/^(?:st|ste|saint)$/u.test(first)) addPerson(words, keys, add);
  return signs;
}

/** "PACs", "SUVs": many of a kind. */
const isPluralAcronym = (text: string): boolean => /^\p{Lu}{2,}s$/u.test(text);

/** "R-TX": a party and a state. */
const isSeat = (text: string): boolean => /^[RDI]-\p{Lu}/u.test(text);

/** "Wis." behind a town. */
const isState = (text: string, key: string): boolean => text.endsWith('.') && wordLists.stateAbbreviations.has(key);

/** "A380", "EZ2DJ", "F-16": a product and no actor. */
const isModel = (text: string): boolean =>
  /\d/u.test(text) && /^\p{Lu}[\p{Lu}\d-]*s?$/u.test(text) && !/^MI[56]$/u.test(text);

const isFirstName = (key: string): boolean =>
  wordLists.firstNames.has(key) && !wordLists.directions.has(key) && !wordLists.placeBeginnings.has(key);

function firstNameWeight(keys: readonly string[], last: string): number {
  if (!isCommonWord(last)) return weights.firstName;
  // "Robert Page" may be a person; "The Robert Page Story" is none.
  return keys.length === 2 || surnames.has(last) ? weights.firstNameBeforeWord : weights.firstNameBeforeWords;
}

/** "Acme Bank Kenya", "Volkswagen Brasil": an organisation's arm in a country. */
function isBranch(name: Candidate, { tokens }: Document, keys: readonly string[]): boolean {
  const country = knownName(tokens, name.end - 1, name.end)?.kind;
  if (country !== 'country' && country !== 'region') return false;
  const known = knownName(tokens, name.start, name.end - 1);
  const isKnown = known?.kind === 'organisation' && known.words.length === keys.length - 1;
  return isKnown || wordLists.organisationEndings.has(keys.at(-2) ?? '');
}

/** "Health Canada": a plain word and a country. */
function isNational(name: Candidate, { tokens }: Document, [first = '', ...rest]: readonly string[]): boolean {
  if (rest.length !== 1 || !isCommonWord(first) || wordLists.directions.has(first) || isFirstName(first)) return false;
  return knownName(tokens, name.start + 1, name.end)?.kind === 'country';
}

/** "the Northport Otters": a place, or the article, and a plural. */
function isTeam(name: Candidate, document: Document, keys: readonly string[]): boolean {
  const last = keys.at(-1) ?? '';
  if (!last.endsWith('s') || last.endsWith('ss') || !isCommonWord(last) || keys.length > 4) return false;
  return knownName(document.tokens, name.start, name.end - 1)?.words.length === keys.length - 1;
}

/** Endings of bodies and places that are also common surnames: "Jim Press", "Robert Hall". */
const surnames: ReadonlySet<string> = new Set(
  'press church banks bank post star temple sun times court house wood woods hill hills park parks lane bridge forest green lake brook brooks field fields marsh hall castle day may winter summers snow mountain rivers pond poole well wells stone moore cross gates church summer sharp law fair battle war bond world gates page bell gill glen dale burns shore grove heath ridge meadows college young mann street place point'.split(
    ' ',
  ),
);

type Add = (kind: Kind, weight: number) => void;

const singleSign = perWord((word): Sign => {
  const { text } = word;
  const key = nameKey(word);
  if (isOther(text, key)) return { kind: 'other', weight: weights.otherWord };
  if (/-(?:TV|FM|AM)$/u.test(text)) return { kind: 'media', weight: weights.strongMedia };
  if (wordLists.clubWords.has(key)) return { kind: 'organisation', weight: weights.organisationEnding };
  if (isAcronym(text)) return { kind: 'organisation', weight: weights.acronym };
  if (wordLists.firstNames.has(key)) return { kind: 'person', weight: weights.firstNameAlone };
  if (bodies.test(key)) return { kind: 'organisation', weight: weights.stateBody };
  return isCommonWord(key)
    ? { kind: 'other', weight: weights.plainWord }
    : { kind: 'person', weight: weights.strangeWord };
});

/** Bodies of a state that need no word more. */
const bodies = /^(?:army|navy|marines|senate|congress|parliament|treasury)$/u;

const isOther = (text: string, key: string): boolean =>
  wordLists.otherWords.has(key) ||
  wordLists.directions.has(key) ||
  isModel(text) ||
  isPluralAcronym(text) ||
  isSeat(text) ||
  isState(text, key);

function addPerson(words: Document['tokens'], keys: readonly string[], add: Add): void {
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  if (/^(?:jr|sr|ii|iii|iv)$/u.test(last) && !isCommonWord(keys.at(-2) ?? '')) add('person', weights.suffix);
  if (isFirstName(first) && keys.length <= 5) add('person', firstNameWeight(keys, last));
  if (keys.length <= 4 && words.slice(0, -1).some(isInitial)) add('person', weights.initial);
  const plain = keys.filter((key) => isCommonWord(key) && !wordLists.particles.has(key)).length;
  if (plain === 0 && keys.length <= 3) add('person', weights.strangeWords);
  if (plain === keys.length) add('other', weights.plainWords);
  else if (plain > 0) {
    add('organisation', weights.mixedWords);
    if (keys.length === 2) add('person', weights.halfStrange);
  }
}

function weightOfEntry(kind: EntryKind, keys: readonly string[]): number {
  if (kind === 'country' || kind === 'demonym') return weights.country;
  const single = keys.length === 1 ? (keys[0] ?? '') : '';
  const doubtful = wordLists.firstNames.has(single) || isCommonWord(single);
  return doubtful && kind !== 'capital' && kind !== 'organisation' ? weights.knownDoubtful : weights.known;
}
