/** Closed-class words, and adverbs that open a sentence: never the start of a name by themselves. Lower case. */
export const openers = `
a about above according across actually additionally after afterwards again against ago all almost along already also
although always am amid among an and another any anyone anything are around as asked at away back based be because
been before behind being below beneath beside besides best better between beyond both but by came can cannot certainly
clearly close compared considering consequently could currently despite did do does doing done down due during each
earlier eight either eleven else elsewhere especially even eventually ever every everyone everything except few fewer
finally first five following for former formerly four from fully further furthermore generally get given go got had
half has have having he hence her here hers herself him himself his how however i if in indeed inside instead into is
it its itself just last late later latest least less like likely little many may maybe meanwhile me might mine more
moreover most mostly much must my myself near nearly neither never nevertheless new next nine no nobody none
nonetheless nor not nothing notably now of off officially often on once one only onto or originally other others
otherwise our ours ourselves out outside over overall own part particularly past per perhaps please plus prior
probably rather reading really recent recently regarding right roughly said same saying says second see seemingly
seven several shall she should similarly since six so some somebody someone something sometimes soon still such
suddenly ten than that the their theirs them themselves then there thereafter therefore these they third this those
though three through throughout thus till to today together tomorrow tonight too toward towards twelve twenty two
under unfortunately unless unlike until up upon us usually various very via was we well were what whatever when
whenever where whereas wherever whether which while whilst who whoever whole whom whose why will with within without
would yes yesterday yet you your yours yourself
`;

/** Months, weekdays and feasts: capitals that are no actors. Lower case. */
export const calendarNames = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
christmas easter ramadan halloween thanksgiving hanukkah passover eid diwali gmt utc est edt pst pdt cet cest bst ist
am pm a.m p.m ad bc ce bce
`;

/** Last words of names of events, works, laws, prizes and the like, which are no actors. Lower case. */
export const otherEndings = `
accord accords act age agreement album algorithm amendment apocalypse armistice award awards ballet battle bible bill
book bowl campaign cannon championship championships charter classic code congresses constitution convention crisis cup
day days deal decade derby dialogues directive doctrine dynasty eagle earthquake edition election elections epic era
eve event expo expedition fair festival film final finals flu formula game games genocide grand-prix grant holocaust hurricane
incident index initiative invasion jubilee language languages law laws lecture letters list manifesto marathon medal
mediterraneanism memorandum month movie novel novels olympics opera operation ordinance pact paralympics parade peace
period philosophy plan plans play playoff playoffs pogrom policy premiere prix prize proclamation programme protests
protocol purge race raid rebellion referendum reform renaissance report reports resolution revolt revolution riots
rule saga scale scandal season series siege song songs speech statute storm strategy style summer suite summits
superbike syndrome symphony tax test theorem theory tour tournament treaties treaty trial trials trophy typhoon
uprising version war wars week weekend winter world worldcup year years virus disease fever model edition draft bond bonds
visa insurance dream standard index system technology protocol font keyboard engine processor method rights
`;

/** Language, faith and ism: capitals that are no actors. Lower case; demonyms are told by their own list. */
export const otherWords = `
arabic bengali cantonese catholic catholics christian christians christianity catholicism confucian english esperanto
gaelic hebrew hindi hinduism hindu hindus buddhist buddhists buddhism islam islamic islamist islamists jew jews jewish
judaism latin mandarin marxism marxist muslim muslims nazi nazis orthodox pashto protestant protestants protestantism
roman romans sanskrit shia shias shiite shiites sikh sikhs sunni sunnis swahili tamil tamils urdu yiddish zionism
zionist communist communists communism democrat democratic democrats republican republicans socialist liberal liberals
conservative conservatives labour tory tories aids hiv covid covid-19 coronavirus ebola internet web dna gdp god bible
quran koran lord jesus christ allah celtic baroque gothic medieval victorian holocaust renaissance olympic olympics
ii iii iv vi vii viii ix ceo cfo coo cto pm mp mps mep tv dvd cd cds pc pr ip id ok eu-wide asian-american ak-47
adhd api apr asap atm bbq cctv cpr cpu dj dmz dui dwi ekg faq gdp gmo gnp gps gpu hd hr html icbm icu ied ipo iq iv
ivf lgbt lgbtq lng mba mers mri mrsa mph kph pcr phd ptsd q&a ram rna roi rpg rpm rsvp sars std sms suv uav ufo url
usb vat vip vr wifi wi-fi hdtv bsc msc bmi cgi dvr lcd led mvp vp svp evp fyi
medicare medicaid
`;

/** Particles that stand in lower case within a name: "Ludwig van Beethoven". */
export const particles = `
al av af bin bint da das de degli dei del della den der di do dos du e el ibn la las le les lo los ten ter tot van
vom von y zu zum zur
`;

/** First words of names of events and undertakings, which are no actors: "Operation …", "Hurricane …". Lower case. */
export const otherBeginnings = `
operation hurricane typhoon cyclone battle siege treaty apollo windows flight resolution article chapter act interstate
highway route channel track phase version edition volume tropical project mission super grand-prix miss
`;

/** Endings of names of fighting units, which an ordinal may open: "10th Lancers Regiment". Lower case. */
export const unitEndings = `
airborne army battalion battery brigade cavalry company corps division fleet group infantry regiment squadron wing
artillery guards hussars lancers marines dragoons panzer flotilla platoon
`;

/** What is hung on a name by a hyphen and is no part of it: "Nairobi-based". Lower case. */
export const hungWords = `
affiliated aligned allied appointed area backed based born bound brokered built controlled designated dominated educated
era flagged friendly funded held language led like linked listed made mediated occupied owned produced registered ruled
run speaking sponsored style supported trained type wide
`;

/** Common nouns that say of a name beside them that it is a work, an event or a thing. Lower case. */
export const workNouns = `
album albums song songs single film movie novel book play opera series show game games episode track tracks titled
called poem painting sculpture magazine-story soundtrack sitcom drama comedy thriller documentary website language
dialect disease virus drug vaccine festival tournament award prize conference summit law treaty act missile rocket
aircraft jet helicopter satellite car motorcycle rifle software genus species dish dance holiday
`;
