/** How much each sign counts; a name is of the kind that its signs add up highest for. One unit is a weak hint. */
export const weights = {
  /** The whole name is known. */
  known: 6,
  country: 9,
  /** A city that is also a first name or an everyday word. */
  knownDoubtful: 2.5,
  vesselPrefix: 12,
  vesselNoun: 6,
  legalForm: 8,
  organisationEnding: 5,
  organisationHead: 7,
  stateBody: 4,
  strongMedia: 6,
  media: 3,
  placeEnding: 4.5,
  placeBeginning: 4,
  otherEnding: 5,
  otherWord: 7,
  firstName: 4,
  firstNameAlone: 2,
  initial: 3,
  suffix: 5,
  plainWords: 1.5,
  acronym: 2.5,
  /** Something unknown of two or three words, none of them everyday words. */
  strangeWords: 1.2,
  office: 6,
  relative: 6,
  in: 2,
  locative: 0.8,
  region: 4,
  who: 3,
  age: 5,
  personVerb: 1.2,
  possession: 2.5,
  kindNoun: 4,
  placeOf: 4,
  article: 1,
  /** Part of a person's full name found in the same text. */
  namesake: 5,
  expansion: 6,
} as const;

/** What a kind must reach to be believed. */
export const ENOUGH = 1;
