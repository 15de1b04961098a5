/** Past forms of irregular verbs that news uses; regular ones end in -ed. */
export const irregularPasts: ReadonlySet<string> = new Set(
  [
    'was were had did said went came took made got gave found told became left felt brought began kept held wrote',
    'stood heard meant met ran paid sat spoke led grew lost fell sent built understood drew broke spent rose',
    'drove bought wore chose sought threw caught dealt won sold shot fought taught struck flew hid swept sank sang swore',
    'fled rode shook stole arose awoke bore beat blew bound dug drank ate forbade forgot forgave froze hung hit',
    'knew laid lay lent lit overcame overtook overthrew saw slew slept slid spun sprang stuck stung swam swung tore thought',
    'withdrew withheld woke wept wound undertook died resigned',
  ].flatMap((line) => line.split(' ')),
);

/** Words that put what follows into the future. */
export const futureWords: ReadonlySet<string> = new Set(
  "will shall 'll won't would should could may might must can going tomorrow upcoming".split(' '),
);

/** Words of plans: with "be" in the present or alone they point ahead. */
export const planWords: ReadonlySet<string> = new Set(
  [
    'expected scheduled due set planned slated likely plans plan expects hopes aims intends deadline hearing upcoming',
    'proposed projected forecast anticipated bound wants vows pledges promises need needs',
  ].flatMap((line) => line.split(' ')),
);

/** Present forms of "be", "have" and "do". */
export const presentWords: ReadonlySet<string> = new Set("is are am has have do does isn't aren't says say".split(' '));

/** Words in -ed that are no past tense. */
export const notPasts: ReadonlySet<string> = new Set(
  'need indeed hundred speed feed seed breed exceed proceed succeed agreed-upon bed red led unprecedented united'.split(
    ' ',
  ),
);
