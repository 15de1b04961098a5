const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Third persons of verbs that are seldom plural nouns: they make a clause of the words around them. */
export const presentVerbs: ReadonlySet<string> = list(`accuses accounts aims allows appears argues arrives asks becomes
  begins believes belongs brings brings buys carries causes claims comes confirms considers consists contains continues
  controls costs covers decides denies depends describes earns employs ends expects exceeds faces fails falls finds follows
  gets gives goes grows happens has helps holds hopes includes insists intends keeps knows lasts leads leaves lies lives
  looks loses maintains makes meets moves needs offers opens operates owes owns pays plans plays predicts produces provides raises reduces adds hosts
  puts reaches receives refuses remains requires rises runs says seeks seems sells sends serves shows sits spends stands
  starts stays stretches suffers supplies supports takes tells thinks threatens tries uses wants warns weighs wins works
  writes originates lacks stems reopens resumes returns rules expires`);

/** Verbs in the base form, behind a noun in the plural: "farmers expect", "sales remain". */
export const pluralVerbs: ReadonlySet<string> =
  list(`accuse allow appear argue ask become end begin believe bring buy carry
  come confirm continue cover depend earn expect exceed face fail fear follow get give go grow happen hope include insist
  intend keep know live lose maintain make need owe own pay play produce provide reach receive remain require say
  seek seem start sell share stand stay suffer supply take tell think threaten try use want warn wear weigh work`);

/** Pasts that are participles as well, and so may only tell of the noun before them: "people held at the station". */
export const sharedPasts: ReadonlySet<string> = list(`bought brought built caught cut dealt fed found fought heard held
  hit hurt kept laid led left lost made met paid put read said sent set shot shut sold spent split spread struck sworn
  taught thought told won understood hung shed cast bound fled`);

/** Participles that are no pasts: "a bridge built in 1931 and known as". */
export const participles: ReadonlySet<string> = list(`written given taken known shown seen driven thrown born chosen
  broken spoken stolen torn worn drawn grown flown hidden fallen begun done forbidden frozen forgotten beaten`);

/** Words that stand for somebody or something named elsewhere: a label that opens with one tells nobody who. */
export const standIns: ReadonlySet<string> = list(`he she it they we i you this that these those his her its their our
  my your him them us one some others other all both many most each everyone nobody none another here there such former latter
  which who what whom whose anyone someone something nothing everybody`);

/** Verbs of a level that moves, whose figure is a difference unless "to" or "at" says otherwise. */
export const movingVerbs: ReadonlySet<string> = list(`rose risen rise rises fell fallen fall falls grew grown grow grows
  dropped drop drops increased increase increases decreased decrease declined decline declines climbed climb climbs
  gained gain gains lost slipped slip slips jumped jump jumps slid slumped plunged soared surged dipped tumbled shrank
  shed widened narrowed expanded contracted raised lowered cut reduced slashed rebounded`);

/** Words at a clause's head that join it to what was said before and say nothing of it. */
export const joiners: ReadonlySet<string> = list(`and but or nor so yet then now also still however meanwhile moreover
  furthermore instead otherwise therefore thus hence besides even just only perhaps maybe again later earlier soon
  already afterwards eventually finally overall separately additionally elsewhere recently previously initially
  originally currently reportedly allegedly apparently sadly fortunately unfortunately hopefully indeed rather well
  first second third last least either neither if as far too not once more`);

/** What leads up to a date and says nothing without it: "on the night of", "as of", "by the end of". */
export const dateLeads: ReadonlySet<string> =
  list(`on in at since until till by during from of before after around about
  early late mid as the this last next past earlier later through throughout over for within between shortly just only
  night evening morning afternoon day end start beginning middle week weekend month year summer winter spring autumn
  fall hours close eve back ago some circa dated`);

/** Words among them that are verbs as well: "shops will close in May", "the boycott is to end in June". */
export const leadVerbs: ReadonlySet<string> = list('close end start fall back over last');

/** Prepositions before which a clause can end and still be whole: what they bring in tells only more of it. */
export const looseLinks: ReadonlySet<string> =
  list(`in on at for from with by via through throughout during across along
  near off after before over under against amid among despite following because while as when where which who whose if
  unless although though since until and but outside inside around within without aboard including citing according
  alongside behind beside beyond about between upon`);

/** Nouns before an event that say what kind it is: "house fire", "missile strikes". */
export const eventKinds: ReadonlySet<string> = list(`home house missile air drone suicide car bus train plane boat ferry
  knife gun bomb mass drive-by school bar street mine gas rocket truck lorry helicopter road traffic rail factory hotel
  forest apartment building warehouse market church mosque nightclub prison terror rail flash bridge ship submarine chemical
  police gang shark dog rock stampede tram subway metro tanker refinery`);

/** Events that are the harm itself: "killed in the murder" says it twice. */
export const harmItself: ReadonlySet<string> = list(`murder murders killing killings homicide homicides death deaths
  assassination slaying slayings massacre arrest arrests injury injuries incident incidents operation operations kidnapping
  kidnappings abduction rescue casualty casualties`);

/** Prepositions that a question about a figure can begin with: "At how many mills", "For how much". */
export const frontedLinks: ReadonlySet<string> =
  list(`at from to in for with by on over through across within after into under
  against above below among around`);

/** Nouns for people or things taken together: "a crowd of 3,000", "a total of 12 mills". */
export const gatherings: ReadonlySet<string> = list(`crowd group crew team fleet convoy total number audience staff
  workforce squad force list series army gang party panel network chain delegation population membership electorate
  commission committee jury backlog stock stockpile haul herd flock consignment shipment queue`);

/** Nouns for what has a value: "a depth of 10 km", "a fine of $300". */
export const levels: ReadonlySet<string> =
  list(`depth height width length breadth distance speed speeds weight size area
  volume magnitude temperature temperatures pressure rate level price prices cost costs fine fines payment payments premium
  discount dividend salary pension fee fees tax bill budget sum amount value debt deficit surplus profit profits loss losses
  revenue revenues turnover offer bid bail bond reward ransom subsidy grant loan majority margin lead turnout share stake
  increase rise drop fall decline cut gain maximum minimum average median maximums capacity age term sentence sentences
  period duration delay range altitude frequency intensity density concentration score income wage wages rent rents capital
  damage compensation prize bonus award settlement penalty toll worth sales earnings assets takings bribe`);

/** Verbs in -ing of what goes on as long as something is as it is: "a boat carrying 30 people". */
export const lastingGerunds: ReadonlySet<string> =
  list(`carrying holding wearing using owning employing housing covering
  running weighing measuring serving facing involving representing supplying sheltering hosting operating`);

/** Words in -ing that tell of no deed behind a clause: they bring in a part, or say who speaks. */
export const noGerunds: ReadonlySet<string> = list(`including excluding following according regarding concerning
  considering during being having saying adding telling citing noting claiming warning arguing meaning making
  morning evening king thing nothing something anything everything spring string wing ring beginning depending
  counting totalling totaling averaging ranging barring notwithstanding pending`);

/** Pasts of verbs in -ing that are not made by -ed. */
export const gerundPasts: ReadonlyMap<string, string> = new Map(
  [
    ...list(`taking:took bringing:brought leaving:left costing:cost cutting:cut selling:sold buying:bought winning:won
  losing:lost paying:paid getting:got giving:gave sending:sent spending:spent hitting:hit beating:beat
  setting:set putting:put building:built holding:held keeping:kept finding:found falling:fell rising:rose
  growing:grew drawing:drew driving:drove stealing:stole breaking:broke becoming:became going:went coming:came
  running:ran seeing:saw meeting:met standing:stood feeding:fed leading:led shooting:shot throwing:threw
  tearing:tore sweeping:swept wearing:wore bearing:bore flying:flew sinking:sank writing:wrote choosing:chose
  eating:ate drinking:drank stopping:stopped dropping:dropped planning:planned grabbing:grabbed robbing:robbed
  stabbing:stabbed submitting:submitted admitting:admitted omitting:omitted topping:topped shipping:shipped
  trapping:trapped slashing:slashed shedding:shed splitting:split spreading:spread shutting:shut
  understanding:understood lending:lent dealing:dealt teaching:taught catching:caught fighting:fought
  seeking:sought making:made scoring:scored`),
  ].flatMap((pair) => {
    const [gerund, past] = pair.split(':');
    return gerund !== undefined && past !== undefined ? [[gerund, past]] : [];
  }),
);

/** Verbs that have whom a sum goes to or comes from between them and the sum: "fined the club $300". */
export const sumVerbs: ReadonlySet<string> =
  list(`fined fine fines paid pay pays cost costs gave give gives given owed owe owes
  offered offer offers lent lend lends charged charge charges awarded award awards saved save saves earned earn earns won win
  wins sent send sends left granted grant grants brought bring brings`);

/** Verbs of a price at the end of the day, whose "up" or "down" has a difference behind it. */
export const closingVerbs: ReadonlySet<string> =
  list(`closed close closes ended end ends finished finish finishes opened opens traded
  trades trading was were is are`);

/** Words before a figure that say nothing of what is counted: "was allowed only", "needs another". */
export const figureOpeners: ReadonlySet<string> = list(
  'only just another some almost nearly exactly even further additional about around roughly approximately',
);

/** Words before the number of a group that is known: "the three", "its other two". */
export const groupLeads: ReadonlySet<string> = list(
  'the these those its his her their our all other remaining some only a an further another extra additional',
);

/** Words behind a distance that say from where or in which direction. */
export const directions: ReadonlySet<string> = list(`off from below above beyond behind south north east west southeast
  southwest northeast northwest south-east south-west north-east north-west downstream upstream outside inland offshore
  away apart`);

/** Nouns that can stand for anyone to whom something was done, or that want to be told whose. */
export const anybody: ReadonlySet<string> = list(`person victim patient casualty individual resident friend member
  girlfriend boyfriend wife husband daughter son mother father brother sister sibling relative neighbour neighbor
  colleague classmate roommate cousin aunt uncle niece nephew grandmother grandfather grandson granddaughter stepson
  stepdaughter stepfather stepmother fiancee widow widower`);
/** Nouns for those who are no adults. */
export const young: ReadonlySet<string> = list('boy girl child baby toddler infant teenager teen kid youngster');
/** Nouns that only "she" can stand for, and those that only "he" can. */
export const female: ReadonlySet<string> = list(
  'woman girl mother daughter sister wife girlfriend grandmother aunt niece widow',
);
/** Nouns that only "he" can stand for. */
export const male: ReadonlySet<string> = list(
  'man boy father son brother husband boyfriend grandfather uncle nephew widower',
);

/** Participles of what is done to people, which nobody does without an object: a headline leaves "were" out. */
export const doneTo: ReadonlySet<string> =
  list(`killed shot injured wounded arrested charged convicted sentenced jailed released hit
  struck transported hospitalized hospitalised evacuated rescued detained taken indicted acquitted deported buried trapped
  displaced treated airlifted honoured honored stabbed accused laid sold built founded made`);

/** Nouns for what has gone or come, which are of so many: "the loss of 40 jobs". */
export const changes: ReadonlySet<string> = list('loss losses increase rise drop fall decline cut gain delay');

/** What a figure has behind it that tells nothing of the things: "on top", "in all", "of age". */
export const idleNouns: ReadonlySet<string> =
  list(`top all total least most addition average cash age return person hour
  hours day days week weeks month months year years time times decade decades`);
/** Nouns for anyone who is no child. */
export const adults: ReadonlySet<string> = list('man woman');

/** Words among the openers of clauses that open none where they bring in a noun: "the man who", "after the storm". */
export const innerOpeners: ReadonlySet<string> = list(
  'who that which whose than amid despite following including after before since until',
);

/** Verbs before a measure of what stands there: "the dam is 70 metres high". */
export const standingVerbs: ReadonlySet<string> = list('is are was were be been stand stands stood rise rises rose');

/** Verbs that a length of time is the object of: "the trial lasted nine weeks". */
export const lastingVerbs: ReadonlySet<string> = list('lasted lasts last took takes take spent spends spend waited');

/** Words that a new clause starts behind. */
export const opensClause: ReadonlySet<string> = list(
  'that as while and but said says when because after if where whereas although',
);

/** Verbs of a level that have the difference as their object: "lost 12 percent". */
export const losingVerbs: ReadonlySet<string> = list('lost gained gain gains shed');

/** What may stand between a verb and its object: "set aside", "carried away". */
export const verbParticles: ReadonlySet<string> = list(
  'up out away aside off down over back in on only about had been have',
);

/** What follows a figure and tells more of what is done: "40 trees in May". */
export const tellingLinks: ReadonlySet<string> = list(
  'in on for at from to with during over after before since by against across last this through under',
);

/** Prepositions that may bound a figure: "about 40", "between 3 and 5". */
export const boundLinks: ReadonlySet<string> = list('at over under about around between by');

/** Prepositions that stand alone as well: "the car drove off". */
export const adverbialLinks: ReadonlySet<string> = list(
  'off over inside outside along across behind through aboard within',
);

/** Words that want another behind them. */
export const halfPhrases: ReadonlySet<string> =
  list(`such other so very too long already ever said says told adding saying rather both either neither not each
  every another when how what whose according due because projected expected due set likely able unable
  trying going about stemming resulting arising relating`);

/** Words behind a figure that are part of it: "40 percent of farmers", "3 million votes". */
export const figureUnits: ReadonlySet<string> = list('percent % per cent percentage million billion trillion');

/** What a thing may be led by that tells no more of it. */
export const emptyLeads: ReadonlySet<string> = list('its his her their our my some any all both these those this');

/** Pasts that are nouns more often. */
export const nounPasts: ReadonlySet<string> = list('wound bore lent');

/** Words that make two clauses of the verbs on both sides of them. */
export const clauseJoins: ReadonlySet<string> = list(
  'and but or that which who when where while as after before because if than whether said says',
);

/** Verbs among those done to people that need no object: "the storm hit on Monday". */
export const hitVerbs: ReadonlySet<string> = list('hit struck released left');

/** What follows the name of a place in the name of a hospital: "Oxmoor General", "Tarnford's Harbour Clinic". */
export const hospitalWords: ReadonlySet<string> = list(
  `'s ’s hospital hospitals medical health healthcare clinic university general memorial regional children's children`,
);

/** What has "since 1998" or "in ten years" behind it: "the highest level since". */
export const superlatives: ReadonlySet<string> =
  list(`highest lowest largest biggest smallest greatest strongest weakest
  deadliest worst best heaviest lightest longest shortest steepest sharpest fastest slowest wettest driest hottest coldest
  warmest coolest busiest quietest costliest cheapest tallest deepest widest closest narrowest fewest hardest toughest
  harshest fiercest bloodiest gravest richest poorest tightest loosest bleakest severest`);

/** Words for what is said to whoever listens, whose date is that of a statement. */
export const statingVerbs: ReadonlySet<string> = list('said announced confirmed declared reported stated told added');

/** Occasions on which things are said or done: "workers were told at a meeting on Monday". */
export const occasions: ReadonlySet<string> = list(`meeting conference hearing briefing rally ceremony summit debate
  interview speech address trial session vigil funeral service parade festival ballot vote election referendum raid`);

/** Nouns that stand before the name of what they are: "the ferry Saint Ann", "the village Oxmoor". */
export const nameBearers: ReadonlySet<string> = list(`ship ferry boat vessel yacht tug barge trawler submarine aircraft
  company firm group bank club party agency newspaper paper magazine charity union airline brand band film show town city
  village island state province county district region river lake mountain volcano hurricane storm cyclone typhoon station
  school college university hospital hotel pub bar stadium team side horse dog bear whale`);

/** Verbs behind things that are counted, which are nouns elsewhere: "18,000 cars cross the bridge". */
export const countedVerbs: ReadonlySet<string> = list(
  'cross drive travel visit pass attend watch join wait ride fly march vote walk arrive leave die use cost date feature',
);
