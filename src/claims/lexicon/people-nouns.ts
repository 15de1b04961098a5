/** Nouns for people, in the singular. Plurals follow from spelling; the irregular ones are listed below. */
const singulars = `
  person individual human man woman boy girl child kid baby infant toddler newborn teen teenager youth youngster adult
  minor juvenile adolescent elder pensioner retiree senior male female guy lady gentleman fellow resident inhabitant
  local citizen national foreigner immigrant migrant refugee expatriate settler islander villager townspeople native
  mother father parent son daughter brother sister sibling husband wife spouse partner boyfriend girlfriend fiance
  fiancée fiancee uncle aunt nephew niece cousin grandmother grandfather grandparent grandson granddaughter grandchild
  stepson stepdaughter stepfather stepmother twin widow widower orphan relative neighbor neighbour friend roommate
  housemate classmate colleague coworker co-worker teammate stranger acquaintance family-member
  soldier troop serviceman servicewoman servicemember marine sailor airman seaman fighter militant insurgent rebel
  guerrilla guerilla paramilitary militiaman extremist terrorist jihadist jihadi combatant conscript reservist recruit
  commander general colonel major captain lieutenant sergeant corporal private officer cop policeman policewoman police
  constable deputy trooper sheriff agent guard bodyguard peacekeeper gendarme sniper mercenary veteran commando
  paratrooper legionnaire ranger warden jailer inspector detective marshal firefighter fireman paramedic medic rescuer
  responder lifeguard coastguard pilot co-pilot copilot astronaut crewman crewmember steward stewardess
  passenger motorist driver biker motorcyclist cyclist bicyclist pedestrian rider commuter traveler traveller tourist
  visitor holidaymaker vacationer hiker climber mountaineer skier snowboarder swimmer surfer diver bather boater
  pilgrim worshiper worshipper parishioner churchgoer congregant spectator fan supporter concertgoer partygoer reveler
  reveller shopper customer client patron diner guest clubgoer bystander onlooker passer-by passerby passersby witness
  attendee participant audience-member runner marathoner jogger racer jockey player footballer athlete coach referee
  worker employee laborer labourer builder miner farmer farmworker herder herdsman shepherd fisherman fisher logger
  trucker cabbie chauffeur conductor engineer technician electrician welder plumber mechanic janitor cleaner cook chef
  waiter waitress bartender barista cashier clerk shopkeeper vendor trader merchant salesman businessman businesswoman
  owner homeowner manager executive banker broker contractor volunteer activist campaigner organizer organiser
  protester protestor demonstrator rioter striker dissident looter picketer marcher
  teacher professor lecturer principal student pupil schoolchild schoolboy schoolgirl undergraduate graduate scholar
  researcher scientist doctor physician surgeon nurse midwife patient inmate prisoner detainee convict parolee captive
  hostage fugitive suspect gunman shooter attacker assailant bomber hijacker kidnapper robber burglar thief intruder
  gangster gang-member smuggler trafficker dealer pirate poacher hunter victim casualty survivor evacuee deportee
  returnee asylum-seeker escapee homeless occupant tenant lodger householder landlord
  journalist reporter correspondent photographer cameraman editor blogger author writer artist actor actress singer
  musician dancer performer comedian celebrity model
  politician lawmaker legislator senator congressman congresswoman deputy councillor councilor councilman mayor governor
  minister premier president candidate official diplomat ambassador envoy aide adviser advisor spokesman
  spokeswoman lawyer attorney prosecutor judge juror magistrate priest pastor bishop monk nun imam rabbi cleric preacher
  missionary leader member loyalist separatist nationalist operative staffer caretaker caregiver nanny babysitter
  carer watchman doorman porter courier mailman postman newcomer civilian noncombatant non-combatant
  communist socialist gardener carpenter tailor teenager sex-worker prostitute teammate beachgoer festivalgoer
  moviegoer theatergoer trekker backpacker camper rower canoeist kayaker skipper helmsman boatswain deckhand ferryman boatman stoker navigator headteacher headmaster zookeeper beekeeper goalkeeper midfielder sprinter boxer wrestler violinist pianist organist curator archivist librarian hairdresser florist landlady fisherwoman sherpa porter parachutist
  skydiver balloonist crew-member
  opponent supporter peasant cadet gypsy squatter statesman aid-worker bandit vigilante escort refugee-worker grader schoolteacher schoolmate outlaw policyholder
  construction-worker toddler pensioner accomplice companion co-defendant defendant plaintiff
  american canadian mexican briton englishman englishwoman scot scotsman irishman frenchman frenchwoman dutchman
  german spaniard swede dane finn pole turk kurd arab israeli palestinian iraqi iranian syrian afghan pakistani indian
  bangladeshi russian ukrainian belarusian italian greek serb croat albanian bosnian hungarian romanian bulgarian czech
  slovak austrian belgian norwegian australian filipino indonesian malaysian thai korean egyptian libyan tunisian
  algerian moroccan sudanese ethiopian somali kenyan nigerian ghanaian congolese ugandan rwandan haitian cuban
  venezuelan colombian brazilian argentine argentinian chilean peruvian bolivian ecuadorian honduran guatemalan
  salvadoran nicaraguan dominican jamaican saudi yemeni jordanian african european asian christian muslim jew hindu
  sikh buddhist catholic protestant shiite sunni yazidi rohingya tibetan uyghur tamil
`;

const irregularPlurals: Readonly<Record<string, string>> = {
  people: 'person',
  families: 'family',
  households: 'household',
  persons: 'person',
  children: 'child',
  grandchildren: 'grandchild',
  schoolchildren: 'schoolchild',
  babies: 'baby',
  wives: 'wife',
  thieves: 'thief',
  'passers-by': 'passer-by',
  passersby: 'passerby',
  townspeople: 'person',
  folks: 'person',
  folk: 'person',
  staff: 'employee',
  personnel: 'employee',
  crew: 'crew member',
  police: 'police officer',
  troops: 'soldier',
  cops: 'police officer',
  souls: 'person',
  others: 'person',
  sudanese: 'sudanese',
  congolese: 'congolese',
  chinese: 'chinese',
  japanese: 'japanese',
  vietnamese: 'vietnamese',
  burmese: 'burmese',
  nepalese: 'nepalese',
  lebanese: 'lebanese',
  britons: 'briton',
};

/** Words that name no kind of person and count people all the same. */
const generic = new Set(['individual', 'human', 'soul', 'other', 'folk', 'casualty']);

/** Nouns that stand for people only in the plural: "12 members", not "a member", which may be a state. */
export const pluralPeople: ReadonlyMap<string, string> = new Map([
  ...words(singulars).map((word) => [plural(word), kind(word)] as const),
  ...Object.entries(irregularPlurals),
]);

/** "man" -> "man", "individual" -> "person". Not "homeless" or "police": they never stand for one person. */
export const singlePerson: ReadonlyMap<string, string> = new Map(
  words(singulars)
    .filter((word) => !['homeless', 'police', 'townspeople', 'passersby', 'troop', 'general', 'major'].includes(word))
    .map((word) => [word, kind(word)] as const),
);

/** What figures of speech kill and wound, and what may be counted beside people. */
export const things: ReadonlySet<string> = new Set(
  words(`job bill deal project proposal plan program programme measure amendment process cell tree plant bird time hour
    minute day week month year house home building car vehicle truck bus boat ship plane drone tank aircraft helicopter
    jet train shop store school hospital bridge road town city village country state company firm business bank team club
    game match point goal seat vote dollar euro pound percent bacterium virus germ weed insect mosquito idea dream hope
    career law rule story show series film scene character post page site account file weapon gun missile rocket bomb
    mine round shot acre hectare mile kilometre kilometer metre meter ton tonne crop head link step case count thing
    other one more block term side part area item type kind way fort position stronghold ridge hill prize piece pawn vine flower coral palm oak pine shrub rose widget star planet nerve tumour tumor patent lead motion`),
);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

function kind(word: string): string {
  return generic.has(word)
    ? 'person'
    : word.replace(/^(aid|construction|sex|refugee|family|crew|gang|audience)-/u, '$1 ');
}

function plural(word: string): string {
  if (word.endsWith('man') && !['human', 'german'].includes(word)) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}
