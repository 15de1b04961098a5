/** Minutes from the hour named to the time meant: "shortly before 3 a.m." is in the last part of the hour before. */
export const clockLeadIns: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ...leads('before', [-20, 0]),
  ...leads('after', [0, 20]),
]);

/** Words that leave a time of day open by some minutes. */
export const aboutTheTime: readonly string[] = [
  'about',
  'around',
  'roughly',
  'approximately',
  'some time around',
  'near',
  'close to',
  'circa',
];

/** Parts of an hour in words, and the minutes that they add: "half past four", "a quarter to six". */
export const hourParts: ReadonlyMap<string, number> = new Map([
  ['half past', 30],
  ['quarter past', 15],
  ['quarter to', -15],
]);

/** Parts of a day behind a time of 12 hours, and the hours that they add to it; a night has hours of both halves. */
export const halvesOfDay: ReadonlyMap<string, 0 | 12> = new Map([
  ['morning', 0],
  ['afternoon', 12],
  ['evening', 12],
]);

/** Words before "ten past five". */
export const minuteLeads: ReadonlySet<string> = new Set(
  'at until till before after by about around since just'.split(' '),
);

/** Words before a time that is written as a decimal: "at 5.10". */
export const pointedLeads: ReadonlySet<string> = new Set('at until till before after since'.split(' '));

/** Words behind one: "at 5.10 on Sunday". */
export const afterPointed: ReadonlySet<string> = new Set(
  'on in this yesterday today tomorrow last local gmt bst cet est and when as but that monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Verbs and nouns of what is at a figure and not at an hour: "valued at 5.10". */
export const priceWords: ReadonlySet<string> = new Set(
  `trading traded trade trades stood stands settled valued priced price prices sold quoted measured put rated rate rates
  index yield yields remained remains stayed average averaged costs estimated currently peaked steady unchanged flat
  magnitude score scored grade ratio`.split(/\s+/u),
);

/** What shops and markets do, and what tells that it is a market: "shares closed at 5.10". */
export const dayVerbs: ReadonlySet<string> = new Set('closed close closes opened open opens ended finished'.split(' '));
export const marketWords: ReadonlySet<string> = new Set(
  'share shares stock stocks index dollar euro yen pound crude oil gold barrel currency futures bond bonds'.split(' '),
);

function leads(word: string, minutes: readonly [number, number]) {
  return ['shortly', 'just', 'soon', 'moments', 'minutes', 'a few minutes', 'a little', 'right'].map(
    (lead) => [`${lead} ${word}`, minutes] as const,
  );
}
