/** Past forms of irregular verbs that news uses; regular ones end in -ed. */
export const irregularPasts: ReadonlySet<string> = new Set(
  [
    'was were had did said went came took made got gave found told became left felt brought began kept held wrote',
    'stood heard meant met ran paid sat spoke led grew lost fell sent built understood drew broke spent rose',
    'drove bought wore chose sought threw caught dealt won sold shot fought taught struck flew hid swept sank sang swore',
    'fled rode shook stole arose awoke bore beat blew bound dug drank ate forbade forgot forgave froze hung hit',
    'knew laid lay lent lit overcame overtook overthrew saw slew slept slid spun sprang stuck stung swam swung tore thought',
    'withdrew withheld woke wept wound undertook',
  ].flatMap((line) => line.split(' ')),
);

/** Words that put what follows into the future. */
export const futureWords: ReadonlySet<string> = new Set(
  "will shall 'll won't would should could may might must can upcoming".split(' '),
);

/** Participles and adjectives of plans: with "be" in the present they point ahead. */
export const planWords: ReadonlySet<string> = new Set('expected scheduled due set planned slated likely'.split(' '));

/** Verbs and nouns of plans, which point ahead when "to" and a verb follow. */
export const intentWords: ReadonlySet<string> = new Set(
  'plans plan expects expect hopes hope aims aim intends intend wants want vows pledges going'.split(' '),
);

/** Verbs that news puts into the present of what is on the calendar: "the summit ends on Friday". */
export const scheduleVerbs: ReadonlySet<string> = new Set(
  `opens reopens closes ends starts begins comes takes expires resumes returns meets convenes reconvenes hears decides launches
   arrives departs leaves sails`.split(/\s+/u),
);

/** The same of several: "polls open on Sunday", "ferries resume on Sunday". */
export const scheduleForms: ReadonlySet<string> = new Set(
  'open reopen close end start begin expire resume return meet convene reconvene arrive depart leave sail'.split(' '),
);

/** Verbs in the present of what holds: with "until" the end is still to come. */
export const stayingVerbs: ReadonlySet<string> = new Set(
  'is are stays stay remains remain lasts last runs run continues continue keeps keep'.split(' '),
);

/** Verbs that move something to a later day: "postponed until Friday". */
export const delayingVerbs: ReadonlySet<string> = new Set(
  'postponed delayed deferred adjourned extended rescheduled prolonged remanded'.split(' '),
);

/** Present forms of "be", "have" and "do". */
export const presentWords: ReadonlySet<string> = new Set("is are am has have do does isn't aren't says say".split(' '));

/** Words in -ed that are no past tense. */
export const notPasts: ReadonlySet<string> = new Set(
  'need indeed hundred speed feed seed breed exceed proceed succeed agreed-upon bed red led unprecedented united'.split(
    ' ',
  ),
);
