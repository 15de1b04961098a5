/**
 * Words that put a thing into a state. Each group is one state; `polarity` says whether the thing goes on in it
 * (`on`), does not (`off`), or whether it takes back an earlier act on it (`undone`).
 */
export interface StatusGroup {
  readonly state: string;
  readonly polarity: 'on' | 'off' | 'undone';
  /** Base and past, with the participle where it differs; a particle follows the verb: "call off". */
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** What kind of thing its words must be about, where they have other senses. */
  readonly about?: StatusMatter;
}

/** `act`: something that is done or in force; `rule`: what restricts; `law`, `deal`, `site`: see below. */
export type StatusMatter = 'act' | 'command' | 'rule' | 'curb' | 'law' | 'deal' | 'site' | 'person';

/** Words that say what became of something, by the state that they leave it in. */
export const statusGroups: readonly StatusGroup[] = [
  {
    state: 'suspended',
    polarity: 'off',
    verbs: ['suspend', 'halt', 'freeze froze frozen', 'pause', 'discontinue'],
    nouns: ['suspension', 'halt', 'freeze', 'cessation'],
  },
  {
    state: 'suspended',
    polarity: 'off',
    verbs: ['stop', 'cease', 'sever', 'cut+off cut'],
    nouns: ['stoppage', 'severance'],
    about: 'act',
  },
  {
    state: 'banned',
    polarity: 'off',
    verbs: ['ban', 'outlaw', 'prohibit', 'forbid forbade forbidden', 'blacklist'],
    nouns: ['ban', 'prohibition'],
  },
  {
    state: 'cancelled',
    polarity: 'off',
    verbs: ['cancel', 'call+off', 'scrap', 'abolish', 'terminate'],
    nouns: ['cancellation', 'abolition', 'termination'],
  },
  { state: 'postponed', polarity: 'off', verbs: ['postpone', 'adjourn', 'delay'], nouns: ['postponement'] },
  {
    state: 'closed',
    polarity: 'off',
    verbs: ['close', 'shut', 'shut+down'],
    nouns: ['closure', 'shutdown'],
    about: 'site',
  },
  { state: 'ended', polarity: 'off', verbs: ['end'], nouns: [], about: 'act' },
  {
    state: 'rejected',
    polarity: 'off',
    verbs: ['reject', 'veto', 'turn+down', 'vote+down', 'strike+down struck', 'block'],
    nouns: ['rejection', 'veto'],
    about: 'law',
  },
  {
    state: 'approved',
    polarity: 'on',
    verbs: ['approve', 'ratify', 'authorise', 'authorize', 'pass', 'adopt', 'enact'],
    nouns: ['approval', 'ratification', 'adoption', 'passage'],
    about: 'law',
  },
  {
    state: 'resumed',
    polarity: 'on',
    verbs: ['resume', 'restart', 'restore', 'reinstate'],
    nouns: ['resumption', 'restoration', 'reinstatement'],
  },
  { state: 'reopened', polarity: 'on', verbs: ['reopen'], nouns: ['reopening'] },
  { state: 'imposed', polarity: 'on', verbs: ['impose'], nouns: ['imposition'], about: 'rule' },
  { state: 'declared', polarity: 'on', verbs: ['declare', 'proclaim'], nouns: ['declaration'], about: 'rule' },
  { state: 'ordered', polarity: 'on', verbs: ['order'], nouns: [], about: 'command' },
  { state: 'extended', polarity: 'on', verbs: ['extend', 'renew', 'prolong'], nouns: ['extension'], about: 'rule' },
  { state: 'signed', polarity: 'on', verbs: ['sign'], nouns: ['signing'], about: 'deal' },
  { state: 'lifted', polarity: 'undone', verbs: ['lift', 'remove', 'drop'], nouns: ['lifting'], about: 'curb' },
  {
    state: 'reversed',
    polarity: 'undone',
    verbs: ['reverse', 'overturn', 'quash', 'undo undid undone'],
    nouns: ['reversal'],
    about: 'rule',
  },
  {
    state: 'revoked',
    polarity: 'undone',
    verbs: ['revoke', 'rescind', 'annul'],
    nouns: ['revocation', 'annulment'],
    about: 'rule',
  },
  {
    state: 'withdrawn',
    polarity: 'off',
    verbs: ['withdraw withdrew withdrawn', 'pull+out'],
    nouns: ['withdrawal'],
    about: 'act',
  },
  { state: 'repealed', polarity: 'undone', verbs: ['repeal'], nouns: ['repeal'], about: 'rule' },
  { state: 'arrested', polarity: 'on', verbs: ['arrest', 'apprehend'], nouns: ['arrest'], about: 'person' },
  { state: 'charged', polarity: 'on', verbs: ['charge', 'indict'], nouns: ['indictment'], about: 'person' },
  { state: 'convicted', polarity: 'on', verbs: ['convict'], nouns: ['conviction'], about: 'person' },
  { state: 'acquitted', polarity: 'off', verbs: ['acquit'], nouns: ['acquittal'], about: 'person' },
  {
    state: 'dismissed',
    polarity: 'off',
    verbs: ['dismiss', 'sack', 'oust', 'fire'],
    nouns: ['dismissal', 'sacking', 'ouster'],
    about: 'person',
  },
  {
    state: 'appointed',
    polarity: 'on',
    verbs: ['appoint', 'elect', 'reelect', 're-elect'],
    nouns: ['appointment'],
    about: 'person',
  },
  {
    state: 'extradited',
    polarity: 'off',
    verbs: ['extradite'],
    nouns: ['extradition'],
    about: 'person',
  },
  {
    state: 'expelled',
    polarity: 'off',
    verbs: ['expel', 'deport'],
    nouns: ['expulsion', 'deportation'],
    about: 'person',
  },
];

/** Happens to the one who does it, and so has no object: "the minister resigned". */
export const ownActs: Readonly<
  Record<string, { readonly verbs: readonly string[]; readonly nouns: readonly string[] }>
> = {
  resigned: { verbs: ['resign', 'step+down stepped'], nouns: ['resignation'] },
  conceded: { verbs: ['concede'], nouns: [] },
};

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const acts = `flight service talk negotiation operation patrol strike attack export import shipment delivery sale
  production work construction trade trading traffic use practice aid payment support funding cooperation collaboration
  sharing exchange communication contact supply fighting bombardment bombing shelling hostility offensive search
  campaign campaigning programme program publication broadcast transmission investigation probe inquiry training
  transfer recruitment drilling mining fishing logging enrichment testing deportation eviction execution blockade siege
  war strike walkout boycott protest match tournament season game race relation tie partnership agreement contract
  membership subsidy tariff visa channel link electricity power water gas dialogue diplomacy service hostility troop force offer bid claim complaint lawsuit candidacy nomination ambassador peacekeeper`;

/** What is done by order: an order of these is no order of goods. */
const commands = `evacuation investigation inquiry probe lockdown curfew quarantine recall blackout withdrawal review
  closure shutdown mobilisation mobilization ceasefire`;

const rules = `ban order restriction sanction curfew blockade embargo tariff lockdown siege suspension moratorium mandate
  alert warning advisory limit cap immunity veto freeze state emergency rule law measure quarantine prohibition decision
  ruling verdict conviction sentence policy decree licence license permit visa citizenship accreditation charge duty
  tax levy fee penalty fine closure evacuation ceasefire truce deadline term contract deal agreement subsidy status
  requirement designation injunction halt cut plan proposal claim bid nomination offer law act troop`;

const curbs = `ban restriction sanction curfew blockade embargo tariff lockdown siege suspension moratorium mandate alert
  warning advisory limit cap immunity veto freeze state emergency quarantine prohibition requirement order injunction
  charge charges measure curb barrier duty levy fee penalty ceiling evacuation`;

const laws = `bill law legislation act resolution measure budget motion amendment treaty pact deal agreement accord
  constitution plan proposal merger takeover bid offer request appeal petition application vaccine drug referendum
  permit project sale tax nomination package loan aid treatment settlement order ruling decree reform constitution
  proposals sanction tariff extradition`;

const deals = `deal agreement treaty bill law order contract memorandum pact accord decree declaration act protocol
  convention charter ceasefire truce letter petition resolution legislation`;

const sites = `border airport road street school office station plant factory bridge embassy consulate airspace mine port
  store branch hospital university park highway motorway runway tunnel crossing refinery pipeline reactor terminal shop
  restaurant bar museum library church mosque temple campus market pool beach stadium gate line railway prison camp
  mission classroom bank casino rail route pass newspaper channel newsroom service site harbour harbor business`;

/** The head nouns that a group's words must be about. */
export const statusMatters: Readonly<Record<Exclude<StatusMatter, 'person'>, ReadonlySet<string>>> = {
  act: list(acts),
  command: list(commands),
  rule: list(rules),
  curb: list(curbs),
  law: list(laws),
  deal: list(deals),
  site: list(sites),
};

/** Verbs that make the infinitive behind them an act: "ordered troops to halt patrols", "agreed to suspend". */
export const orderingVerbs = list(`ordered orders ordering directed directs instructed instructs commanded commands told
  forced forces agreed agrees decided decides voted votes moved moves announced`);

/** Nouns that do: "the decision to sever ties". */
export const orderingNouns = list('decision order directive move vote decree instruction agreement ruling');

/** What is governed by these has not happened: "called for the suspension of", "threatened a ban on". */
export const wishing = list(`call calls called calling seek seeks sought seeking demand demands demanded demanding urge
  urges urged urging threaten threatens threatened threatening consider considers considered considering propose
  proposes proposed proposing want wants wanted oppose opposes opposed opposing discuss discusses discussed
  recommend recommends recommended request requests requested plan plans planned planning weigh weighs weighed weighing
  favour favor support supports supported backs backed possible potential proposed likely imminent prevent avoid
  against without despite possible risk fear fears mull mulls mulled mulling pledge pledged promise promised promises
  debate debated warn warned warning`);

/** Stances and not acts: "rejected the idea". */
export const notThings = list(`idea claim allegation accusation notion suggestion criticism argument charge it them him
  this that itself themselves hope doubt door eye eyes doors mouth way gap bleeding clock rot music ball leak show`);

/** States of somebody before the law, in the order in which they follow one another. */
export const courseOfLaw: readonly string[] = ['arrested', 'charged', 'convicted'];
