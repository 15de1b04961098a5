/** Small words of English by the part they play in a noun phrase. All in lower case. */

/** Words that open a noun phrase, small numbers among them: "the", "several", "nine". */
export const determiners = new Set(
  `the a an this these those his her its their our my your some several many most both all another other any every each
   no few two three four five six seven eight nine ten dozens one`.split(/\s+/u),
);

/** Pronouns that are the subject of a verb. */
export const personalPronouns = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you']);

/** Words that stand for somebody named before. */
export const sourcePronouns = new Set([...personalPronouns, 'who', 'others', 'many', 'some', 'both', 'neither']);

/** A noun phrase goes on over these. */
export const phraseLinks = new Set([
  'of',
  'for',
  'de',
  'la',
  'van',
  'der',
  'von',
  'bin',
  'al',
  'el',
  'du',
  'da',
  'dos',
  'del',
]);

/** A noun phrase goes on over these only behind one who can be cited: "officials in Oslo". */
export const placeLinks = new Set(['in', 'at', 'from', 'with', 'on', 'near', 'within', 'to', 'close', 'familiar']);

/** A clause starts with these. */
export const clauseWords = new Set(
  `that which who whom whose because as when while but if than where whether after before since until though although
   so yet or nor once unless what how why and`.split(/\s+/u),
);

/** Forms that stand before another verb or link a subject to what it is, with what is joined to pronouns: "they've". */
export const auxiliaries = new Set(
  `is are was were be been being am has have had having do does did will would can could may might must shall should
   's 're 've 'd isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
   he's she's it's they're we're i'm i've we've they've you've i'd he'd she'd they'd`.split(/\s+/u),
);

/** Forms of "to be": before a past participle they turn the verb round. */
export const beForms = new Set(`is are was were be been being am 's 're isn't aren't wasn't weren't`.split(' '));

/** Adverbs that stand between a subject and its verb and do not end in -ly. */
export const verbAdverbs = new Set(
  `also later then often now further just never ever since again once still not even always sometimes first soon
   thus both all himself herself themselves itself too already long`.split(/\s+/u),
);

/** Words that bring in a noun phrase which is no subject. */
export const prepositions = new Set(
  `in on at by with from to into onto over under about against after before during through between among without within
   across along behind beyond despite toward towards upon via near off out up down amid amidst per like since until
   following including regarding concerning around above below`.split(/\s+/u),
);
