/** How much each sign counts; a name is of the kind that its signs add up highest for. One unit is a weak hint. */
export const weights = {
  /** The whole name is known. */
  known: 7.98,
  country: 9,
  /** A city that is also a first name or an everyday word. */
  knownDoubtful: 5,
  vesselPrefix: 12,
  vesselNoun: 6,
  legalForm: 8,
  organisationEnding: 5,
  organisationHead: 7,
  stateBody: 5.32,
  strongMedia: 6,
  media: 3,
  placeEnding: 4.5,
  placeBeginning: 2,
  otherEnding: 5,
  team: 1.5,
  neighbour: 2.66,
  otherWord: 7,
  firstName: 2,
  firstNameAlone: 1,
  initial: 1.5,
  suffix: 5,
  plainWord: 3,
  plainWords: 2,
  mixedWords: 0.5,
  strangeWord: 0,
  quoted: 3,
  counted: 3,
  subject: 0.6,
  acronym: 1.25,
  /** Something unknown of two or three words, none of them everyday words. */
  strangeWords: 2.4,
  office: 6,
  relative: 6,
  in: 2.66,
  locative: 1.06,
  region: 4,
  who: 3,
  age: 5,
  personVerb: 0,
  possession: 2.5,
  kindNoun: 4,
  placeOf: 4,
  article: 0.5,
  /** Part of a person's full name found in the same text. */
  namesake: 5,
  expansion: 6,
} as const;

/** What a kind must reach to be believed. */
export const ENOUGH = 1;
