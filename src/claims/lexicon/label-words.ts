const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Third persons of verbs that are seldom plural nouns: they make a clause of the words around them. */
export const presentVerbs: ReadonlySet<string> = list(`accuses accounts aims allows appears argues arrives asks becomes
  begins believes belongs brings brings buys carries causes claims comes confirms considers consists contains continues
  controls costs covers decides denies depends describes earns employs ends expects exceeds faces fails falls finds follows
  gets gives goes grows happens has helps holds hopes includes insists intends keeps knows lasts leads leaves lies lives
  looks loses maintains makes meets moves needs offers opens operates owes owns pays plans plays predicts produces provides
  puts reaches receives refuses remains requires rises runs says seeks seems sells sends serves shows sits spends stands
  starts stays stretches suffers supplies supports takes tells thinks threatens tries uses wants warns weighs wins works
  writes originates lacks stems`);

/** Verbs in the base form, behind a noun in the plural: "farmers expect", "sales remain". */
export const pluralVerbs: ReadonlySet<string> = list(`accuse allow appear argue ask become begin believe bring buy carry
  come confirm continue cover depend earn expect exceed face fail fear follow get give go grow happen hope include insist
  intend keep know live lose maintain make need owe own pay play produce provide reach receive remain require say
  seek seem sell stand stay suffer supply take tell think threaten try use want warn`);

/** Pasts that are participles as well, and so may only tell of the noun before them: "people held at the station". */
export const sharedPasts: ReadonlySet<string> = list(`bought brought built caught cut dealt fed found fought heard held
  hit hurt kept laid led left lost made met paid put read said sent set shot shut sold spent split spread struck sworn
  taught thought told won understood hung shed cast bound fled`);

/** Participles that are no pasts: "a bridge built in 1931 and known as". */
export const participles: ReadonlySet<string> = list(`written given taken known shown seen driven thrown born chosen
  broken spoken stolen torn worn drawn grown flown hidden fallen begun done forbidden frozen forgotten beaten`);

/** Words that stand for somebody or something named elsewhere: a label that opens with one tells nobody who. */
export const standIns: ReadonlySet<string> = list(`he she it they we i you this that these those his her its their our
  my your him them us one some others all both many most each everyone nobody none another here there such former latter
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
