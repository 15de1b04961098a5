/** Closed classes of English: words of grammar, by what they do in a sentence. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Every form of "to be", as joined to a word before it or to "not", too. */
export const beForms = set(`am is are was were be been being 's 're isn't aren't wasn't weren't`);

/** Forms of "to get", which make a passive as those of "to be" do: "got killed". */
export const getForms = set('get gets got gotten getting');

/** Forms of "to have", which put the participle behind them into the past. */
export const haveForms = set(`have has had having 've haven't hasn't hadn't`);

/** Forms of "to do" before a verb that is asked about or denied. */
export const doForms = set(`do does did don't doesn't didn't`);

/** What makes the verb after it a thing that has not happened. */
export const modals = set(`can could may might would should shall must will 'd 'll cannot can't couldn't won't wouldn't
  shouldn't mustn't`);

/** Words near a verb that say that it did not happen, or all but did not. */
export const negations = set(`not never n't no neither nor without isn't aren't wasn't weren't haven't hasn't hadn't
  don't doesn't didn't cannot can't couldn't won't wouldn't shouldn't nearly almost narrowly`);

/** What sets a clause under a condition or asks whether it is so. */
export const conditionals = set('if unless whether lest until');

/** Short adverbs that may stand among auxiliaries; those in -ly are known by their ending. */
export const adverbs = set(`also now still so far since later already then ever just once again soon today yesterday
  tonight instead thus too else all both each together first often sometimes perhaps away even only`);

/** Words in -ly that are no adverbs. */
export const notAdverbs = set('family elderly friendly only july italy early daily weekly assembly ally supply likely');

/** Words that bring in a noun phrase, and those that bring in a clause as well: "while", "where". */
export const prepositions = set(`in on at of by from with without to into onto for during after before since until
  through throughout across along over under near off around amid among between against inside outside within aboard
  about above below behind beside beyond despite following including toward towards upon via when while as because
  where than`);

/** Words that open a noun phrase and count nothing. */
export const determiners = set(`a an the this that these those his her their its our my your another each every any
  some no both either neither`);

/** Words that join clauses or nouns. */
export const conjunctions = set('and or but nor yet plus & while as after when because although though before');

/** Words that open a clause which tells more of the noun before it. */
export const relatives = set('who whom whose that which where');

/** Pronouns as subjects and as objects. */
export const pronouns = set('i you he she it we they me him us them himself herself themselves itself');

/** Words of which a phrase of time is made: days, months, parts of a day, "last". */
export const timeWords = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december today yesterday tomorrow tonight overnight last this next
  earlier late early morning afternoon evening night noon midnight week weekend month year mon tue tues wed thu thurs
  fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec`);
