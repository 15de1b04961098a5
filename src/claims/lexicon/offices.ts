/** Titles, ranks, offices and callings that go before a person's name. Lower case, without points. */

/** Forms of address: always before a person. */
export const honorifics = `
mr mrs ms miss mx dr prof sir dame lord lady baron baroness viscount count countess duke duchess earl marquess marquis
prince princess king queen emperor empress tsar czar kaiser sultan emir sheikh sheik shaikh shah ayatollah imam rabbi
pope rev reverend father fr sister brother bishop archbishop cardinal monsignor deacon mullah maulana pastor
hajj haji señor señora monsieur madame herr frau judge justice senator sen rep congressman congresswoman
representative councillor councilman councilwoman alderman assemblyman assemblywoman
gen general lt lieutenant col colonel maj major capt captain cmdr cdr commander cpl corporal sgt sergeant pvt private adm
admiral brig brigadier marshal commodore ensign cadet airman pfc cpt ltc maj-gen lt-gen lt-col sgt-maj det detective insp
inspector constable pc sheriff trooper deputy supt superintendent
gov governor president pres premier chancellor vice-president mayor ambassador amb secretary minister
coach professor doctor chairman chairwoman chair chairperson
`;

/** Offices and callings, which also stand without a name. */
export const offices = `
accountant activist actor actress adviser advisor advocate aide ambassador analyst anchor archbishop architect artist
astronaut athlete attorney author barrister billionaire biologist bishop blogger boss boxer broker builder businessman
businesswoman campaigner candidate captain cardinal carpenter ceo cfo chair chairman chairperson chairwoman champion
chancellor chargé chef chief cleric climber coach columnist comedian commander commentator commissioner composer
congressman congresswoman consul coordinator constable contractor coo coroner correspondent council councillor
counsel counsellor cricketer critic curator cyclist d'affaires dancer defender dentist deputy designer detective
dictator diplomat director doctor driver drummer economist editor editor-in-chief emperor engineer entrepreneur envoy
epidemiologist executive expert farmer filmmaker firefighter fisherman footballer forward founder co-founder
co-chair co-author geologist goalkeeper golfer governor guard guitarist head headteacher historian host inspector
investigator investor judge journalist jurist justice keyboardist king lawmaker lawyer leader lecturer legend
legislator lobbyist magistrate magnate manager marshal mayor meteorologist midfielder minister mogul monarch mp mep mla
msp musician negotiator novelist nurse officer official opponent organiser organizer owner painter pastor
pathologist philanthropist philosopher photographer physician physicist pianist pilot player playwright poet
policeman policewoman politician pollster pope premier president presenter president-elect priest prince princess principal
producer professor prosecutor psychiatrist psychologist publisher queen quarterback rapper rebel rector reporter
representative researcher rival runner-up sailor scholar scientist screenwriter sculptor secretary seismologist
senator sergeant sheriff singer skipper sociologist soldier solicitor speaker spokesman spokesperson spokeswoman
strategist striker student superintendent surgeon swimmer teacher teammate technician tenor theologian trainer
treasurer trustee tycoon undersecretary under-secretary vice-chancellor vice-chairman vice-president victim
violinist virologist viceroy volunteer warden whistleblower winger witness wrestler writer zoologist
envoy
`;

/** Words that stand within an office before its noun: "deputy", "prime", "foreign". Lower case. */
export const officeModifiers = `
acting assistant associate attorney chief co-deputy defence defense deputy economy education emeritus energy
environment executive ex-prime finance financial first foreign former general health home homeland honorary housing
independent information interim interior joint justice junior labor labour lead lieutenant lord major managing
military minority majority national new newly-elected oil opposition outgoing parliamentary police press prime
principal private public regional rear royal security senior shadow special state supreme technical trade transport
treasury under vice war water incoming staff agriculture communications culture development tourism sports technology
intelligence policy drug planning commerce science election electoral campaign district county city chargé city sergeant
`;

/** Words for a relative or companion; the name after is another person than the one before. Lower case. */
export const relatives = `
aunt boyfriend brother brother-in-law children child cousin dad daughter daughter-in-law ex-husband ex-wife father
father-in-law fiancé fiancée fiance fiancee friend girlfriend grandchild granddaughter grandfather grandmother grandson
half-brother half-sister husband mother mother-in-law mum mom nephew niece parents partner sibling sister
sister-in-law son sons son-in-law spouse stepdaughter stepfather stepmother stepson twin twins uncle widow widower
wife daughters brothers sisters
`;

/** What people are called in the family, with a capital before a full name: "Granny Jane Doe". Lower case. */
export const familiars = `
gran granny grandma grandad granddad grandpa nan nana mum mummy mom mommy dad daddy auntie hubby newlywed newlyweds
`;

/** What is said of people alone: verbs whose subject is a person, mostly. Lower case. */
export const personVerbs = `
said says told tells asked asks replied recalled joked wrote writes tweeted married died born resigned retired
graduated studied testified pleaded smiled laughed cried wept insisted explained argued joined thinks thought believes
believed hopes hoped felt feels knew grew attended lived moved played sang starred acted directed painted composed
coached batted pitched scored declined refused denied apologised apologized admitted warned vowed pledged replied added
announced declared acknowledged conceded accused urged criticised criticized praised welcomed condemned promised noted
`;

/** After a name and a comma, or before the name, these words tell a person: "who", "aged". Lower case. */
export const personPronouns = `who whose whom himself herself`;

/** What follows the bare name of who leads it: "the Doe administration". Lower case. */
export const reigns = `
administration era presidency supporters voters loyalists loyalist campaign cabinet presidencies years aides rally regime
`;

/** Common nouns for people that are no office. Lower case. */
export const people = `
man woman boy girl teenager resident native survivor suspect defendant plaintiff hero star immigrant refugee
grandmother grandfather mother father pensioner nobleman saint politician civilian
`;

/** Players and staff of a team, behind its name: "the Arden striker". Lower case. */
export const playerNouns = `
striker midfielder goalkeeper keeper coach manager boss captain defender forward winger quarterback pitcher fullback
centre-back center linebacker catcher shortstop outfielder infielder fans supporters teammate teammates goal bench
roster lineup line-up player players squad
`;

/** Words before the name of a team in a contest: "beat Arden". Lower case. */
export const contestWords = `beat defeated versus vs thrashed edged joined`;
