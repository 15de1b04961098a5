/** Words beside numbers that decide how the rules for quantities read them, each list for one question. */

/** Determiners between "of" and what a number picks from: "12 of the boats". */
export const pickedDeterminers = set('the its their his her our my those these all');

/** Words of order behind those: "three of their last 12 games". */
export const pickedOrders = set('last first next past final remaining');

/** Words between a number and its noun that say nothing of it: "six more houses". */
export const nounFillers = set('more other such');

/** Words behind a bare number that no noun phrase starts with. */
export const afterBareNumber = set('last next respectively overnight die dying');

/** Behind a hyphen these make an ordinal, a fraction or a manner, and no count: "twenty-first", "ten-fold". */
export const uncountedEndings = set(
  `first second third thirds fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth
  tenths hundredth hundredths thousandth thousandths fold ish something somethings`,
);

/** Words that bound a number and are passed over to what stands before them. */
export const passedHedges = set(
  'about around some nearly almost over at least more than up to another a further roughly approximately maybe perhaps',
);

/** Words between what has a size and its number: "the crowd was", "put the crowd at", "the workforce has grown to". */
export const levelLinks = set(
  `is was are were at to of : has had have been reached reaches hit rose rises grew grown risen fell fallen stood stands
  swelled swollen numbered numbers totalled totaled topped exceeded now only just`,
);

/** Prepositions that each member of a list repeats: "40 jobs in Leeds, 30 in York". */
export const listPrepositions = set('in at from on near for aboard of');

/** The nouns of casualties, which rules of their own count. */
export const casualtyNouns = set('dead wounded injured missing homeless');

/** What makes "half" a period or a side and no part: "the second half". */
export const beforePeriods = set(
  'first second third fourth last next this each every other latter better front back final previous',
);

/** What stands between "half" and its whole: "half of", "half its". */
export const afterHalf = set('of the a an its their his her our all those these what');

/** Words before "a third" that make it an amount with no whole named: "fell by a third". */
export const beforeAmounts = set('about nearly almost than over roughly around by some');

/** Behind a number these make it a time of day. */
export const clockWords = set("am pm a.m a.m. p.m p.m. o'clock bst gmt est edt pdt utc");

/** Words before four digits that make them a year. */
export const beforeYears = set(
  `in since by until till from during before after of year early late mid january february march april may june july
  august september october november december`,
);

/** Those of them that a count may follow as well: "a survey of 1640 pupils". */
export const beforeYearsOrCounts = set('of from before after');

/** Plurals behind a year: "below 1990 levels". */
export const yearlyNouns = set(
  'level levels price prices figure figures high highs low lows rate rates standard standards result results sales election elections census season',
);

/** Determiners before a year that is no count: "its 2000 workers" may be, "the 2000 games" are not. */
export const beforeYearNames = set("the 's its his her their our this that ,");

/** Words before a label's noun that make it a plain noun: "that day three boats sank". */
export const beforePlainNouns = set('that this last next same each every one');

/** Plurals that qualify the plural behind them: "women soldiers". */
export const qualifyingPlurals = set('men women media');

/** Plurals that any plural before them qualifies: "teachers unions". */
export const groupNouns = set('unions groups associations organisations organizations companies clubs leagues');

/** States behind a noun, and no nouns of their own: "one person dead". */
export const statesBehind = set('dead wounded injured missing homeless alive unharmed hurt critical');

/** Words behind "a year" that compare two times and make no rate: "$6 a year earlier". */
export const comparingWords = set('earlier ago later before after previously since');

/** Words between a bound and its number: "more than a third", "up to another 20". */
export const betweenBoundAndNumber = set('a an another additional further only just');

/** Words directly before an age. */
export const beforeAges = set('aged age ages both');

/** Whose age "of" tells: "a man of 34". */
export const agedNouns = set('man woman boy girl youth lad widow widower pensioner grandmother grandfather child');

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** Verbs whose object is a telephone number. */
export const callingVerbs: ReadonlySet<string> = new Set(
  'call calls called calling dial dials dialed dialled dialing dialling phone phoned phoning ring rings rang text texted'.split(
    ' ',
  ),
);

/** What an emergency number has many of: "the 911 calls". */
export const emergencyNouns: ReadonlySet<string> = new Set(
  'calls callers operators dispatchers recordings tapes lines services systems centers centres hang-ups'.split(' '),
);
