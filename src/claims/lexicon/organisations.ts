/** Words that tell an organisation, and organisations so well known that news names them without a word more. */

/** A name that ends with one of these is an organisation's: "Harbour Rescue Foundation". Lower case. */
export const organisationEndings = `
academy administration agency airline airlines airways alliance army assembly associates association authority bank
bancorp battalion board brewery brigade brothers bundestag bureau business cabinet cartel chamber church clinic club co
coalition college command commission committee commons community companies company confederation conference congress
consortium constabulary cooperative corp corporation corps council court crown customs cartel department directorate
diocese division electronics energy enterprises exchange executive faction faculty federation fellowship fleet force
forces forum foundation front fund garrison government group guard guards guild gymnasium holdings hospital
inc inspectorate institute institution insurance intelligence international investments judiciary junta knesset labs
laboratories laboratory league legion library llc llp lodge lords ltd mafia majlis media militia ministry mission
mosque motors movement museum navy network office observatory orchestra organisation organization parliament partners
partnership party patrol pharmaceuticals plc police politburo press productions program programme project quartet
records regiment registry resistance school secretariat senate seminary service services society squad squadron staff
studios surgery symphony syndicate synod systems team technologies telecom temple theatre treasury tribunal troupe
trust union united university watch watchdog workers workshop
airforce bancshares broadcasting communications entertainment gmbh ag spa nv bv sa ab oy as kg pty lp
aerospace auto automotive aviation capital chemicals comics cruises dynamics equity films foods foodservice gas healthcare
industries interactive lines logistics management mining motor networks oil petroleum pictures properties publications
publishers publishing realty resources restaurants retail securities semiconductor software solutions steel stores
supermarkets telecommunications toys ventures wireless bakery biosciences therapeutics genetics
coal railways shipping maritime cement breweries distillers haulage
works trains music philharmonic choir ensemble band fc afc cf sc rfc cc hc
`;

/** Heads of names that go on with "of", "for", "on" or "against": "Bank of …", "Office on …". Lower case. */
export const organisationHeads = `
academy agency alliance army association assembly bank board bureau centre center chamber church church club coalition
college command commission committee community confederation congress council court department directorate faculty hall
federation force front fund guild house institute institution league legion library ministry movement museum network
office order organisation organization parliament party registry royal school secretariat senate society synod
treasury tribunal trust union university college doctors friends sons daughters knights corps campaign scouts guides veterans teamsters center bishops
citizens mothers physicians reporters lawyers women students workers people
`;

/** Legal forms that follow a name, with or without a comma and a point. Lower case without points. */
export const legalForms = `inc corp ltd llc llp plc co gmbh ag sa spa nv bv ab oyj asa kk pty lp`;

/** Heads whose name goes on with "for" or "on". Lower case. */
export const purposeHeads = `
academy agency alliance association board bureau campaign center centre citizens coalition college commission committee
confederation conference council court department doctors federation forum foundation front fund group institute
institution league lawyers ministry mothers movement network office organisation organization party physicians program
programme project reporters school secretariat society station students trust union women workers
`;

/** Parts of a state that are actors themselves when a country, its demonym or a person's office goes before. */
export const stateBodies = `
navy army marines marine air force forces armed military coast guard congress senate house treasury state defence
defense justice homeland interior foreign supreme department government administration embassy consulate parliament
attorney national federal central customs border postal police police special royal secret geological food
environmental immigration chamber commission bureau federal cyber southern northern central african pacific european
`;

/** Organisations of the world that go by a name or letters of their own, with other forms after "=". */
export const wellKnownOrganisations = `
United Nations=UN,U.N.
UN Security Council=U.N. Security Council,United Nations Security Council,Security Council
UN General Assembly=U.N. General Assembly,United Nations General Assembly
European Union=EU,E.U.
European Commission
European Parliament
European Council
European Central Bank=ECB
European Court of Human Rights=ECHR
NATO=North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Nato
African Union=AU
Arab League=League of Arab States
ASEAN=Association of Southeast Asian Nations
OPEC=Organization of the Petroleum Exporting Countries
Organization of American States=OAS,Organisation of American States
Commonwealth of Nations
World Bank
World Health Organization=WHO,World Health Organisation
World Trade Organization=WTO,World Trade Organisation
World Food Programme=WFP,World Food Program
International Monetary Fund=IMF
International Criminal Court=ICC
International Court of Justice=ICJ
International Atomic Energy Agency=IAEA
International Committee of the Red Cross=ICRC
International Olympic Committee=IOC
International Organization for Migration=IOM
UNICEF=Unicef
UNESCO=Unesco
UNHCR
UNRWA
Red Cross
Red Crescent
Interpol=INTERPOL
Europol
Eurojust
Frontex
Amnesty International
Human Rights Watch=HRW
Greenpeace
Oxfam
Save the Children
Doctors Without Borders=Médecins Sans Frontières,Medecins Sans Frontieres,MSF
Reporters Without Borders=RSF
Transparency International
International Crisis Group
FIFA=Fifa
UEFA=Uefa
NASA=Nasa
European Space Agency=ESA
Roscosmos
Pentagon
White House
Kremlin
Downing Street=10 Downing Street
Capitol Hill
Congress
House of Representatives
House of Commons
House of Lords
Senate
Supreme Court
Parliament
Knesset
Bundestag
Duma=State Duma
Scotland Yard
Federal Reserve=Fed
FBI=Federal Bureau of Investigation
CIA=Central Intelligence Agency
NSA=National Security Agency
DEA=Drug Enforcement Administration
ATF
TSA=Transportation Security Administration
FAA=Federal Aviation Administration
FEMA=Federal Emergency Management Agency
NTSB=National Transportation Safety Board
SEC=Securities and Exchange Commission
FDA=Food and Drug Administration
CDC=Centers for Disease Control and Prevention
EPA=Environmental Protection Agency
FCC=Federal Communications Commission
FTC=Federal Trade Commission
IRS=Internal Revenue Service
NOAA=National Oceanic and Atmospheric Administration
USGS=U.S. Geological Survey,US Geological Survey,United States Geological Survey
Department of Homeland Security=DHS
Homeland Security
MI5
MI6
GCHQ
NHS=National Health Service
Mossad
Shin Bet
KGB
FSB
IDF=Israel Defense Forces,Israeli Defense Forces
IRGC=Islamic Revolutionary Guard Corps
Revolutionary Guards=Revolutionary Guard
ANC=African National Congress
BJP=Bharatiya Janata Party
NAACP
ACLU=American Civil Liberties Union
NRA=National Rifle Association
AFL-CIO
NBA
NFL
NHL
MLB
NCAA
Premier League
Major League Baseball
La Liga
Bundesliga
Wall Street
`;

/** Armed and political groups known by one name. */
export const wellKnownGroups = `
Hamas
Hezbollah=Hizbollah,Hizbullah
Taliban
Al-Qaeda=al-Qaeda,Al Qaeda,al Qaeda,al-Qaida,Al-Qaida
Islamic State=ISIS,ISIL,IS,Isis,Daesh
Boko Haram
Al-Shabaab=al-Shabab,al-Shabaab,Al-Shabab
Houthis=Houthi,Houthi rebels
Muslim Brotherhood
Fatah
PLO=Palestine Liberation Organization
Islamic Jihad=Palestinian Islamic Jihad
Al-Nusra Front=al-Nusra Front,Nusra Front
Hayat Tahrir al-Sham
FARC=Farc,Revolutionary Armed Forces of Colombia
Shining Path
Tamil Tigers
IRA=Irish Republican Army
ETA
PKK=Kurdistan Workers' Party
Khmer Rouge
Ku Klux Klan=KKK
Proud Boys
Lord's Resistance Army
Wagner Group
Janjaweed
Abu Sayyaf
`;

/** Common nouns that say of a name beside them that it is an organisation's: "the airline …". Lower case. */
export const bodyNouns = `
airline airlines automaker band bank brand brewery carmaker carrier chain charity club coalition college company
conglomerate consortium contractor corporation distributor firm foundation giant group hospital institute insurer label
lender league manufacturer maker militia ministry operator orchestra organisation organization party producer provider
publisher retailer school startup subsidiary supermarket supplier team thinktank think-tank trio duo quartet union unit
university utility watchdog
`;

/** Last words of bodies that are called after the place that they serve: "Arden Police Department". Lower case. */
export const localBodies = `
council constabulary court courthouse department district office police schools sheriff commission authority
`;

/** What one is or does in a body before "of", "for", "with" or "at" and its name: "a bassist of", "played for". Lower case. */
export const membership = `
member members employee employees staffer staffers subsidiary arm wing branch chapter founder founders co-founder
guitarist bassist drummer vocalist keyboardist frontman singer midfielder striker defender goalkeeper winger forward
quarterback pitcher catcher outfielder coach head-coach manager captain chairman chairwoman chair ceo cfo coo treasurer
trustee shareholder shareholders spokesman spokeswoman spokesperson faculty alumnus alumna alumni lineup line-up roster
professor lecturer student graduate fellow consultant analyst economist strategist editor columnist reporter researcher
played plays playing signed signs signing worked works working debuted debut contract deal employed hired drafted
acquired recruited sacked coached managed transferred loaned fans supporters degree internship job career stint spell
season seasons appearances caps goals scientist engineer lobbyist attorney lawyer counsel
`;

/** Verbs that take a body, not a place or a person, for their object: "joined Acme". Lower case. */
export const bodyVerbs = `
joined joins joining rejoined quit co-founded cofounded founded sued suing acquired acquires acquire acquiring
outbid nationalised nationalized privatised privatized bankrolled disbanded
`;

/** What a body has, behind "'s" or right behind its name: "Acme's shares", "the Acme line-up". Lower case. */
export const bodyPossessions = `
shares stock spokesman spokeswoman spokesperson ceo employees workers staff subsidiary executives headquarters revenue
revenues profits board shareholders chairman factory plant plants factories lineup line-up roster frontman guitarist
bassist drummer vocalist discography sales products customers platform app logo management competitors acquisition
founder founders members membership coach defence defense offense bench dressing-room manifesto bylaws
`;
