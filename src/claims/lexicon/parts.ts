/** Words before a noun that make of it a part of a whole named elsewhere: "two other people". */
export const partWords: ReadonlySet<string> = new Set(
  'other others another more additional further remaining rest'.split(' '),
);

/** Words behind a count that tell of what is left of it: "40 crews are still searching", "12 remain". */
export const leftWords: ReadonlySet<string> = new Set('still remain remains remained remaining'.split(' '));

/**
 * Nouns so general that a report may count several sets of them: that two counts differ says little, but where they are
 * the only ones in their reports.
 */
export const commonHeads: ReadonlySet<string> = new Set(
  `person people individual man woman child boy girl member group victim suspect officer official resident home house`.split(
    /\s+/u,
  ),
);

/** Nouns of which no two counts in two reports are of one set, as one might think of places in a list. */
export const looseHeads: ReadonlySet<string> = new Set(
  'shot round block time place thing part case point side location area step item person-year door'.split(' '),
);

/** Units that name a model and measure nothing that reports could differ on: "a 40-calibre pistol". */
export const modelUnits: ReadonlySet<string> = new Set('calibre caliber gauge'.split(' '));

/** Words that bring in the time stamp of a page and not of what it tells. */
export const stampWords: ReadonlySet<string> = new Set(
  'published posted updated update modified filed copyright'.split(' '),
);

/** Words before an event that set it apart from the one reported. */
export const apartWords: ReadonlySet<string> = new Set(
  'another separate unrelated similar different first second third'.split(' '),
);

/** Words behind a caption that bring in who took the picture, as they stand there: "Photo: …", "Image: …". */
export const creditWords: ReadonlySet<string> = new Set(
  'Photo Photos Photograph Image Picture Credit PHOTO'.split(' '),
);

/** Words that tell of some of those harmed and not of all: "three of the injured", "two in critical condition". */
export const partOfHarmed: readonly RegExp[] = [
  /\bof\s+(?:the|them|those|these)\b/iu,
  /\b(?:one\s+(?:of|other)|condition|critical|critically|hospital\p{L}*|stable)\b/iu,
];

/** Words that add to dead told of before; of the injured they tell all, as reports name the dead first. */
export const partOfDead = /\b(?:others?|another|more|additional|at\s+the\s+scene|instantly)\b/iu;

/** The same right before a figure: "the other two wounded". */
export const partBefore = /\b(?:other|another|remaining|further)\s+$/iu;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Those who do harm, as reports call them before they have a name. */
export const harmers = list(
  'gunman shooter suspect attacker assailant bomber hijacker killer perpetrator arsonist himself herself',
);

/** Words before "killed two people" that may be the one who did. */
export const maybeHarmers = list('man woman teenager he she who');

/** Words that go on with a list of those harmed: "two people on the ground floor and one in the yard", "and a second". */
export const nextOfList = list('second third fourth fifth 2nd 3rd 4th 5th');
export const listPlaces = list('on in at near outside inside');

/** Words by which a report tells that the one who did harm came to die, too. */
export const fallenHarmer: readonly RegExp[] = [
  /\b(?:killed|shot|hanged|killing|shooting)\s+(?:himself|herself|themselves)\b|\bown\s+(?:life|lives)\b|\b(?:gun|weapon|rifle|pistol)\s+on\s+(?:himself|herself|themselves)\b/iu,
  /\b(?:including|among|and|plus)\s+the\s+(?:gunman|gunmen|shooter|shooters|attacker|attackers|assailant|assailants|bomber|bombers|suspect|hijackers?|knifeman)\b/iu,
  /\b(?:gunman|gunmen|shooter|attackers?|assailants?|bomber|suspect|hijackers?|knifeman)\s+(?:\p{L}{2,12}\s+){0,3}(?:died|dead|killed)\b/iu,
  /\b(?:killed|shot\s+dead|killing)\s+the\s+(?:gunman|gunmen|shooter|attackers?|assailants?|bomber|suspect|hijackers?|knifeman)\b/iu,
];
