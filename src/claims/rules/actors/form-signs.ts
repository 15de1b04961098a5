import type { Document } from '../../text/document.ts';
import type { Candidate, Kind } from './candidate.ts';
import { isAcronym, isInitial } from './casing.ts';
import { type EntryKind, keyOf } from './gazetteer.ts';
import { weights } from './weights.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

export interface Sign {
  readonly kind: Kind;
  readonly weight: number;
}

/** What the words of a name say of its kind. */
export function formSigns(document: Document, name: Candidate): readonly Sign[] {
  const words = document.tokens.slice(name.start, name.end);
  const keys = words.map((word) => keyOf(word.text));
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  const signs: Sign[] = [];
  const add = (kind: Kind, weight: number): void => {
    signs.push({ kind, weight });
  };
  if (name.entry) add(kindOfEntry[name.entry.kind], weightOfEntry(name.entry.kind, keys));
  if (keys.length === 1) {
    addSingle(words[0]?.text ?? '', first, add);
    return signs;
  }
  const headAt = keys.findIndex((key) => key === 'of' || key === 'for' || key === 'on');
  if (wordLists.vesselPrefixes.has(words[0]?.text ?? '')) add('vessel', weights.vesselPrefix);
  if (wordLists.legalForms.has(last)) add('organisation', weights.legalForm);
  if (headAt > 0 && wordLists.organisationHeads.has(keys[headAt - 1] ?? ''))
    add('organisation', weights.organisationHead);
  else if (headAt > 0 && wordLists.placeHeads.has(keys[headAt - 1] ?? '')) add('place', weights.placeBeginning);
  else if (headAt > 0) add('other', weights.plainWords);
  if (wordLists.organisationEndings.has(last)) add('organisation', weights.organisationEnding);
  if (wordLists.stateBodies.has(last)) add('organisation', weights.stateBody);
  if (wordLists.strongMediaEndings.has(last)) add('media', weights.strongMedia);
  else if (wordLists.mediaEndings.has(last)) add('media', weights.media);
  if (wordLists.placeEndings.has(last)) add('place', weights.placeEnding);
  if (wordLists.placeBeginnings.has(first)) add('place', weights.placeBeginning);
  if (wordLists.directions.has(first) && !wordLists.organisationEndings.has(last)) add('place', weights.plainWords);
  if (wordLists.otherEndings.has(last)) add('other', weights.otherEnding);
  if (keys.includes('&')) add('organisation', weights.plainWords);
  addPerson(words, keys, add);
  return signs;
}

type Add = (kind: Kind, weight: number) => void;

function addSingle(text: string, key: string, add: Add): void {
  if (wordLists.otherWords.has(key)) add('other', weights.otherWord);
  else if (isAcronym(text)) add('organisation', weights.acronym);
  else if (wordLists.firstNames.has(key)) add('person', weights.firstNameAlone);
  else if (wordLists.stateBodies.has(key) && /army|navy|marines|senate|congress|parliament|treasury/u.test(key)) {
    add('organisation', weights.stateBody);
  } else if (isCommonWord(key)) add('other', weights.plainWords);
}

function addPerson(words: Document['tokens'], keys: readonly string[], add: Add): void {
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  if (/^(?:jr|sr|ii|iii|iv)$/u.test(last)) add('person', weights.suffix);
  if (wordLists.firstNames.has(first) && keys.length <= 5) {
    add('person', isCommonWord(last) ? weights.firstName - 1 : weights.firstName);
  }
  if (keys.length <= 4 && words.slice(0, -1).some(isInitial)) add('person', weights.initial);
  const plain = keys.filter((key) => isCommonWord(key) && !wordLists.particles.has(key)).length;
  if (plain === 0 && keys.length <= 3) add('person', weights.strangeWords);
  if (plain === keys.length) add('other', weights.plainWords);
  else if (plain > 0) add('organisation', 0.5);
}

const kindOfEntry: Readonly<Record<EntryKind, Kind>> = {
  country: 'place',
  demonym: 'group',
  capital: 'place',
  city: 'place',
  region: 'place',
  organisation: 'organisation',
  group: 'group',
  media: 'media',
};

function weightOfEntry(kind: EntryKind, keys: readonly string[]): number {
  if (kind === 'country' || kind === 'demonym') return weights.country;
  const single = keys.length === 1 ? (keys[0] ?? '') : '';
  const doubtful = wordLists.firstNames.has(single) || isCommonWord(single);
  return doubtful && kind !== 'capital' && kind !== 'organisation' ? weights.knownDoubtful : weights.known;
}
