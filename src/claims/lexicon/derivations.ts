/**
 * Nouns for what is done or happens, by the verb that tells the same: reports of one event choose between "the theft on
 * Sunday" and "was stolen on Sunday". Only those whose stem is another than the verb's; "collapse", "election" and
 * "arrival" need no entry. Source: derivationally related forms of first senses in WordNet 3.1 (Copyright
 * 2011 by Princeton University, wordnet.princeton.edu, free for any use with its notice), without those that part in
 * news: a "sign" is not signified.
 */
const pairs = `abolition:abolish absorption:absorb acquisition:acquire acquittal:acquit agreement:agree apology:apologise
  application:apply assumption:assume bribery:bribe burglary:burgle burial:bury butchery:butcher cessation:cease
  clarification:clarify classification:classify collision:collide comparison:compare competition:compete
  complaint:complain concession:concede conspiracy:conspire consumption:consume conversion:convert creation:create
  criticism:criticise death:die deception:deceive decision:decide definition:define delivery:deliver
  demolition:demolish denial:deny departure:depart descent:descend destruction:destroy detention:detain
  diagnosis:diagnose disarmament:disarm disclosure:disclose discovery:discover diversion:divert division:divide
  emission:emit employment:employ erosion:erode evolution:evolve explosion:explode exposure:expose expulsion:expel
  extension:extend failure:fail forgery:forge formation:form fusion:fuse growth:grow imposition:impose injury:injure
  inquiry:inquire enquiry:enquire intervention:intervene invasion:invade judgment:judge justification:justify
  maintenance:maintain modification:modify omission:omit opposition:oppose payment:pay perjury:perjure
  permission:permit piracy:pirate prescription:prescribe proclamation:proclaim publication:publish pursuit:pursue
  ratification:ratify rebellion:rebel reconciliation:reconcile recovery:recover reduction:reduce registration:register
  repayment:repay repetition:repeat resumption:resume reunion:reunite robbery:rob seepage:seep seizure:seize
  shipment:ship signature:sign specification:specify storage:store strangulation:strangle submission:submit
  succession:succeed testimony:testify transmission:transmit treatment:treat unification:unify variation:vary
  sale:sell loss:lose theft:steal larceny:steal thievery:steal flight:fly choice:choose
  lawsuit:sue closure:close birth:born marriage:marry
  speech:speak belief:believe proof:prove relief:relieve gift:give thought:think advice:advise
  analysis:analyse defence:defend defense:defend offence:offend response:respond
  merger:merge takeover:acquire`;

/** From a noun for a deed to its verb, both in lower case. */
export const verbOfDeed: ReadonlyMap<string, string> = new Map(
  pairs.split(/\s+/u).flatMap((pair) => {
    const [noun, verb] = pair.split(':');
    return noun !== undefined && verb !== undefined ? [[noun, verb] as const] : [];
  }),
);
