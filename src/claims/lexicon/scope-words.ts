/** Words that say that a figure is of a whole country, region or the world. */
export const wideWords =
  /\b(?:world-?wide|global(?:ly)?|nation-?wide|country-?wide|state-?wide|province-?wide|city-?wide|island-?wide|(?:across|throughout|all\s+over|around)\s+the\s+(?:\p{Ll}+\s+)?(?:country|world|globe|region|state|nation|county|province|continent|island|city|group|company|network|capital)|in\s+the\s+(?:whole\s+|entire\s+)?(?:country|nation|world))\b/iu;

/** Words that tell how badly some are hurt, and so that they may be some of all. */
export const graveWords =
  /\b(?:seriously|severely|critically|gravely|badly|life-threatening|serious|critical|severe)\b/iu;
export const slightWords = /\b(?:slightly|lightly|minor|slight)\b/iu;

/** Places within what happened: of those harmed on the ground, in the second car or at that house others may have been elsewhere. */
export const innerPlaces =
  /\b(?:on\s+the\s+ground|(?:at|in|on|inside|near|outside)\s+(?:that|this|the\s+(?:first|second|third|other|same|one))\s+\p{Ll}+)/u;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Houses that take in some of the hurt, while others take in the rest. */
export const hospitalWords = list('hospital clinic infirmary');

/** What brings in a stretch of time, and what makes it a part of a longer one: "in the first nine months", "over the past day". */
export const stretchOpeners = list('in over during within for');
export const stretchOrdinals = list('first last past final opening previous next second third fourth latest preceding');
export const stretchNouns = list(
  `second seconds minute minutes hour hours day days night nights week weeks month months quarter quarters half halves year
  years season seasons term terms phase phases stage stages round rounds leg legs`,
);

/** Places without a name that a sentence opens with to tell of them alone: "In the town 11 people died". */
export const placesWithin = list(
  'town city village capital district province region valley port island county state suburb neighbourhood north south east west',
);

/** Ages that a share or a count is limited to: "of voters under 30". */
export const agesOnly =
  /\b(?:people|persons|voters|adults|children|women|men|those|residents|citizens|patients|pupils|workers|drivers|girls|boys)\s+(?:who\s+are\s+)?(?:under|over|aged?|above|below|younger\s+than|older\s+than)\s+(?:the\s+age\s+of\s+)?(?<age>\d{1,2})\b/iu;

/** How often a figure is counted anew, behind it. */
export const rateBehind =
  /^\s*(?:\p{L}+\s+){0,2}?(?:an?|per|each|every)[\s-](?<unit>second|minute|hour|day|night|week|month|quarter|year|season|shift|person|head|household|family|share|litre|tonne|barrel|ride|match|game|trip|flight|train|plant|ticket)\b|^\s*(?:\p{L}+\s+){0,2}?(?<often>hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)\b/iu;

/** Words right before a figure that add it to another told before: "another 45 kilograms". */
export const addingWords: ReadonlySet<string> = new Set('another further additional extra other remaining'.split(' '));

/**
 * Sets of words of which one tells that a figure is not of what another of the set tells: a figure beside "passengers" is no
 * figure of the crew. Of a set, each entry stands for the words within it.
 */
export const opposites: readonly (readonly string[])[] = [
  ['earthquake quake mainshock', 'aftershock aftershocks foreshock foreshocks'],
  ['senate senators senator', 'house representatives lower', 'commons', 'lords'],
  ['passengers passenger', 'crew'],
  ['protesters protester demonstrators demonstrator marchers', 'police officers officer policemen'],
  ['rebels rebel militants insurgents', 'army soldiers troops'],
  ['students pupils children', 'teachers staff'],
  ['births born', 'deaths died'],
  ['imports imported import', 'exports exported export'],
  ['arrivals arrived', 'departures departed left'],
  ['ordered order', 'received delivered', 'used administered given'],
  ['asked asking sought demanded demand demanding', 'offered offer offering', 'paid pay agreed'],
  ['bid bids', 'sold'],
  ['gross', 'net', 'operating', 'pretax pre-tax'],
  ['men', 'women'],
  ['boys', 'girls'],
  ['first opening', 'second', 'third', 'fourth', 'fifth'],
  ['morning', 'evening'],
  ['northern north', 'southern south'],
  ['eastern east', 'western west'],
  ['domestic', 'foreign international overseas'],
  ['adults', 'children'],
  ['profit profits earned earnings', 'loss losses', 'revenue revenues sales turnover'],
  ['tested', 'treated', 'vaccinated'],
  ['destroyed', 'damaged'],
];

/** Words beside what must be, may be at most or is allowed, and is not said to be so. */
export const requiringWords: readonly string[] =
  'needs required requires requirement threshold quorum limit maximum minimum permitted allowed entitled eligible'.split(
    ' ',
  );

/** How often a figure is counted anew, in one word before its noun or behind it: "annual savings", "4,000 annually". */
export const rateWords: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
]);
