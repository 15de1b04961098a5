/** What bodies and ships do and have, by which an unknown name is told from a person's; all in lower case. */

/** Verbs right behind the name of a body and seldom of a person's: "Acme employs". */
export const bodyDeeds = `
employs employed operates operated manufactures manufactured outsourced supplies supplied distributes distributed
insures exports exported imports imported relaunched rebranded delisted recalled recalls acquired acquires
relegated clinched hosted hosts drew thrashed supplied stocks licenses licences franchises merged
`;

/** Nouns before "in" and a body: "shares in Acme". */
export const holdings = 'share shares stake stakes stock shareholding investors investment holding job';

/** What is done with a body, before "of", "with" or "by" and its name: "the takeover of Acme". */
export const dealings =
  'takeover merger acquisition buyout flotation nationalisation nationalization privatisation privatization';

/** Roles that bodies have, as they stand at the head of a sentence before the name: "Owner Acme Lines". */
export const bodyRoles =
  'owner owners charity retailer insurer carmaker automaker manufacturer lender supermarket operator operators publisher broadcaster airline maker makers developer developers builder builders';

/** Last words of sports clubs, which stand alone for them: "Rovers". */
export const clubWords = 'athletic rovers wanderers united albion rangers';

/** Verbs of ships behind a name with "the": "the Arden sank". */
export const vesselDeeds =
  'sank capsized docked sailed overturned foundered anchored keeled sinks capsizes docks sails berthed';

/** Nouns before "of the" and the name of a ship: "the wreck of the Arden". */
export const vesselParts = 'wreck wreckage sinking capsizing crew captain skipper hull deck grounding hijacking owners';

/** Letters behind a name that are an honour or an office: "Rosa Lind KC". */
export const nameLetters = 'kc qc sc mp mep msp mbe obe cbe phd md esq';
