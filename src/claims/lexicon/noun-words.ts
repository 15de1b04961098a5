/** Words that no noun phrase runs over: determiners, pronouns, prepositions, conjunctions, auxiliaries and the like. */
export const phraseStops: ReadonlySet<string> = new Set(
  `a an the this that these those each every either neither both all any no some such what which who whom whose
  i me my mine you your yours he him his she her hers it its we us our ours they them their theirs himself herself
  itself themselves someone anyone everyone nobody something anything everything nothing here there
  about above across after against along amid among amongst around as at before behind below beneath beside besides
  between beyond by despite down during except for from in inside into like near of off on onto opposite out outside
  over past per since than through throughout till to toward towards under underneath unlike until up upon versus via
  with within without according due because
  and or but nor yet so if unless although though while whereas when whenever where wherever why how whether once
  am is are was were be been being do does did done have has had having will would shall should can could may might
  must ought cannot can't won't don't didn't doesn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't
  not never also then now just only even still already again too very quite rather almost nearly always often sometimes
  perhaps maybe however therefore instead meanwhile later earlier soon unlike ago away back apart ahead together altogether
  said says say told tells added adds saying asked reported confirmed announced
  went came took made got gave became began remain remained remains left lost won scored rose fell grew
  aboard onboard overboard apiece alive nearby
  more less most least else yesterday today tomorrow tonight
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Plurals that do not end in -s, each with its singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['schoolchildren', 'schoolchild'],
  ['grandchildren', 'grandchild'],
  ['servicemen', 'serviceman'],
  ['servicewomen', 'servicewoman'],
  ['policemen', 'policeman'],
  ['policewomen', 'policewoman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['firemen', 'fireman'],
  ['crewmen', 'crewman'],
  ['clergymen', 'clergyman'],
  ['tribesmen', 'tribesman'],
  ['congressmen', 'congressman'],
  ['lawmen', 'lawman'],
  ['salesmen', 'salesman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['shelves', 'shelf'],
  ['calves', 'calf'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['diagnoses', 'diagnosis'],
  ['hypotheses', 'hypothesis'],
  ['theses', 'thesis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['bacteria', 'bacterium'],
  ['media', 'medium'],
  ['stadia', 'stadium'],
  ['referenda', 'referendum'],
  ['memoranda', 'memorandum'],
  ['nuclei', 'nucleus'],
  ['alumni', 'alumnus'],
  ['fungi', 'fungus'],
  ['indices', 'index'],
  ['appendices', 'appendix'],
  ['vertices', 'vertex'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['bonuses', 'bonus'],
  ['statuses', 'status'],
  ['censuses', 'census'],
  ['cactuses', 'cactus'],
  ['circuses', 'circus'],
  ['gases', 'gas'],
  ['biases', 'bias'],
  ['lenses', 'lens'],
  ['atlases', 'atlas'],
  ['canvases', 'canvas'],
  ['quizzes', 'quiz'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['rookies', 'rookie'],
  ['zombies', 'zombie'],
  ['selfies', 'selfie'],
  ['calories', 'calorie'],
  ['ties', 'tie'],
  ['lies', 'lie'],
  ['pies', 'pie'],
  ['shoes', 'shoe'],
  ['toes', 'toe'],
  ['canoes', 'canoe'],
  ['axes', 'axe'],
  ['caches', 'cache'],
  ['aches', 'ache'],
  ['headaches', 'headache'],
  ['avalanches', 'avalanche'],
]);

/** Nouns that are their own plural or that name a group by its members: "11 crew", "40 staff", "three aircraft". */
export const unmarkedPlurals: ReadonlySet<string> = new Set(
  `aircraft airmen spacecraft hovercraft watercraft craft personnel staff crew police troops cattle sheep fish deer
  salmon cod swine livestock poultry series species offspring percent dead wounded injured missing homeless
  headquarters crossroads works barracks military marines head`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that end in -s and are not plural nouns that end a phrase: "a sports team", "various", "six times". */
export const falsePlurals: ReadonlySet<string> = new Set(
  `sports arms news politics economics mathematics physics athletics gymnastics electronics logistics ethics
  various previous serious dangerous famous nervous enormous religious indigenous numerous anonymous continuous
  suspicious notorious precious religious unanimous luxurious mysterious ambitious infectious contagious hazardous
  poisonous us less plus thus bus gas
  business campus virus census bonus circus consensus surplus status focus versus corpus terminus
  basis crisis analysis hypothesis emphasis oasis diagnosis
  press access process progress success congress express cross class glass mass pass boss loss less address witness
  fitness illness wilderness swiss
  overseas besides perhaps always sometimes afterwards upwards downwards backwards forwards towards nowadays
  indoors outdoors upstairs downstairs alas yes its his hers ours theirs yours was is has does this as
  paralympics olympics texas paris kansas arkansas illinois massachusetts dallas minneapolis memphis
  brussels athens naples wales honduras laos cyprus belarus mauritius`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Nouns in the singular that fractions divide: "a third of the population". */
export const wholes: ReadonlySet<string> = new Set(
  `population workforce electorate public country nation world state region territory land area city town village
  house budget economy market industry sector company group team staff total amount sum whole rest money cash price
  cost revenue income profit output production supply demand trade debt spending aid funding traffic time week year
  vote turnout share capacity fleet army force crew audience crowd class generation body length size weight`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Nouns whose size "of" and a number tells: "a crowd of 40,000". */
export const containers: ReadonlySet<string> = new Set(
  `population crowd group crew staff fleet force workforce audience attendance membership team panel jury cast party
  delegation convoy congregation readership viewership caseload gathering garrison army squad herd flock family
  household class squadron contingent turnout`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Those whose size is told with a verb: "the crowd was 31,204". */
export const levelNouns: ReadonlySet<string> = new Set(
  'population crowd attendance workforce audience membership readership viewership headcount caseload staff herd'.split(
    ' ',
  ),
);

/** Adjectives between "the" and a model's number: "the new 737". */
export const modelAdjectives: ReadonlySet<string> = new Set(
  'new newer newest old older oldest larger largest smaller smallest bigger latest modified ageing aging stretched'.split(
    ' ',
  ),
);

/** Endings of words that qualify a noun and are none, for "one", whose noun carries no plural mark. */
export const adjectiveEndings: readonly string[] = [
  'al',
  'ous',
  'ive',
  'ic',
  'ful',
  'less',
  'ible',
  'able',
  'ish',
  'ary',
  'ed',
  'ese',
  'est',
];

/** Common adjectives without such an ending. */
export const plainAdjectives: ReadonlySet<string> = new Set(
  `new old young big small large great major minor main key top good bad better best worse worst high low long short
  early late other single sole lone more further fresh real true full final first second third last next recent black
  white red blue green british american french german russian chinese israeli indian iraqi afghan mexican canadian
  australian senior junior former current local foreign military female male strong simple similar certain rare`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
