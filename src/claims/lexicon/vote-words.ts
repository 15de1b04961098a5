const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words beside two numbers that make them the two sides of a vote: "voted 6-3", "a 5-4 ruling", "a majority of seven to two". */
export const voteWords = list(
  'vote votes voted voting ballot majority ruled ruling rulings verdict judgment judgement outvoted',
);

/** What bodies that vote do with what is put before them: "passed 52-48", "carried by seven to two". */
export const decidingVerbs =
  list(`pass passed passes approve approved approves adopt adopted carry carried reject rejected
  rejects defeat defeated endorse endorsed back backed backs confirm confirmed confirms uphold upheld decided decide
  split splitting sided agreed ratified cleared`);

/** Bodies that vote, and what is put before them. */
export const votedOn =
  list(`bill motion amendment measure proposal resolution budget law legislation treaty nomination act plan
  constitution referendum senate house parliament assembly congress legislature council committee board court jury panel
  lawmakers judges justices deputies mps members councillors senators legislators commission chamber cabinet union
  directors delegates ministers policymakers`);

/** Plays between two sides that are no votes, whatever else their sentence tells. */
export const playWords =
  list(`goal goals match game games win wins won beat beats beaten victory draw drew thrashed half-time
  halftime quarterback touchdown innings wicket league cup final semifinal penalties shootout inning homer`);

/** Who voted for it: "31 in favour", "31 for". */
export const sidesFor = list('for favour favor');
