/** Words that a date stands behind: with one of them "May" is a month and 1066 a year. */
export const datePrepositions: ReadonlySet<string> = new Set([
  ...'in since by until till during of from before after throughout through between early late mid last next'.split(
    ' ',
  ),
  ...'this and to around circa ca than for'.split(' '),
]);

/** Words that a year stands behind, whatever follows it: "in 2000 soldiers returned". */
export const yearLeads: ReadonlySet<string> = new Set(
  'in since until till during by early late from throughout fiscal year fy ('.split(' '),
);

/** Months that are first names too; behind the words of `nameLeads` a surname tells the person. */
export const nameMonths: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);
export const nameLeads: ReadonlySet<string> = new Set('of from before after between and to than for by'.split(' '));

/** Words that "the summer" may stand behind. */
export const seasonLeads: ReadonlySet<string> = new Set(
  'in during by over throughout until since of for before spent'.split(' '),
);

/** Nouns before which a season's name is the season: "the spring offensive", and not "a spring roll". */
export const seasonNouns: ReadonlySet<string> = new Set(
  'offensive campaign season break term semester sale sales elections meeting meetings session harvest holidays recess months storms floods fighting'.split(
    ' ',
  ),
);

/** Nouns that numbers of four figures count without a comma. */
export const countedNouns: ReadonlySet<string> = new Set(
  'people men women children personnel troops feet metres meters kilometres miles tons tonnes'.split(' '),
);

/** Words before "a year" that make it a length and not a rate. */
export const lengthLeads: ReadonlySet<string> = new Set([
  ...'for in within over after about nearly almost than around roughly half under only just least'.split(' '),
  ...'takes took lasted up during'.split(' '),
]);

/** Words before "years" alone that make it a length: "for years", "within days". */
export const looseLengthLeads: ReadonlySet<string> = new Set(
  'for within in over after through despite following of last lasted took take by spent'.split(' '),
);

/** Words before "a year" that make it a rate: "twice a year", "$3bn a year", "60 hours a week". */
export const rateLeads: ReadonlySet<string> = new Set(
  'hours days minutes weeks once twice times time each million billion trillion bn mn m % percent'.split(' '),
);

/** Words between the number and the unit that don't change it: "three long years". */
export const lengthFillers: ReadonlySet<string> = new Set(
  'more single long straight consecutive full whole additional short successive'.split(' '),
);

/** Words before a count of units that tell which: "the past two years", "the first six months". */
export const spanLeads: ReadonlySet<string> = new Set(
  'past last next first final previous preceding coming following recent'.split(' '),
);

/** Words that tell a firm's quarter from a game's. */
export const businessWords: ReadonlySet<string> = new Set([
  ...'profit profits sales revenue revenues earnings loss losses income gdp growth shares results company'.split(' '),
  ...'economy output exports turnover shipments deliveries fiscal plants investors stock automaker carmaker'.split(' '),
  ...'firm analysts spending demand market prices jobs bank billion inflation dividend'.split(' '),
]);

/** Words that tell an age or a temperature from a decade: "in her 70s", "highs in the 70s". */
export const measuredLeads: ReadonlySet<string> = new Set(
  'his her their my your temperature temperatures highs lows aged'.split(' '),
);

/** Short names of time zones; those of `universalZones` are written Z in ISO 8601. */
export const universalZones: ReadonlySet<string> = new Set(['utc', 'gmt']);
/** Abbreviations of time zones that may stand behind an hour. */
export const timeZones: ReadonlySet<string> = new Set(
  'est edt et pst pdt pt cst cdt ct cet cest bst ist jst aest aedt msk'.split(' '),
);

/** Words that a time of day without a.m., p.m. or zone needs before it: "at 9:30", and not "won 3:2". */
export const clockLeads: ReadonlySet<string> = new Set(
  'at by until from around about since before after till'.split(' '),
);

/** Words before "the morning" that make it a time. */
export const dayPartLeads: ReadonlySet<string> = new Set(
  'in during throughout by through until late early into'.split(' '),
);

/** Words that "the morning" may stand before and still be a time by itself. */
export const dayPartFollowers: ReadonlySet<string> = new Set('and when as but after before by on'.split(' '));

/** Words before "the weekend" without "this" or "last". */
export const weekendLeads: ReadonlySet<string> = new Set('over at during on throughout by'.split(' '));

/** Words behind a vague phrase that show it to be whole: "the past and", but not "the past tense". */
export const functionWords: ReadonlySet<string> = new Set([
  ..."and or to as but that for when of in on at with by is was are were will has had would he she it they we i 's".split(
    ' ',
  ),
  ...'after before if because where which who than from lies looks depends relies'.split(' '),
]);

/** Words that tell which, before a noun. */
export const determiners: ReadonlySet<string> = new Set("the a an its his her their this that 's".split(' '));

/** Words behind "morning" that make it the morning of the day spoken of. */
export const tradingWords: ReadonlySet<string> = new Set(['trading', 'trade', 'dealings', 'session']);

/** Words beside a year that show it to be no calendar year: "fiscal 2009", "the 2024-25 season". */
export const looseYears: ReadonlySet<string> = new Set(
  'fiscal financial fy academic school season campaign'.split(' '),
);
