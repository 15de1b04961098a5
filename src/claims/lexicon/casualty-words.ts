import type { Outcome } from '../layers.ts';

/** Base, third person, past, participle, -ing. */
type Forms = readonly [base: string, present: string, past: string, participle: string, gerund: string];

export interface CasualtyVerb {
  readonly outcome: Outcome;
  readonly forms: Forms;
  /** Whether people are what it is done to ("killed 12"), or who it happens to ("12 died"). */
  readonly people: 'object' | 'subject' | 'either';
  /** Too many other senses to be read when people follow it: "hit 12 teams", "saved 12 percent". */
  readonly passiveOnly?: true;
  /** Words of which one must follow the people: "pulled 12 people from", "forced 300 to flee". */
  readonly followedBy?: readonly string[];
  /** Words of which none may follow: who "vanished into the night" got away. */
  readonly notFollowedBy?: readonly string[];
  /** The kinds of people it is said of: one frees hostages, and prisoners too, who were not missed. */
  readonly only?: readonly string[];
}

const verb = (
  outcome: Outcome,
  base: string,
  past = regularPast(base),
  participle = past,
  people: CasualtyVerb['people'] = 'object',
): CasualtyVerb => ({ outcome, people, forms: [base, third(base), past, participle, gerund(base)] });

/** Where those go who get away. */
const outOfSight: readonly string[] = ['into', 'from view', 'from sight', 'with', 'through', 'down', 'round'];

/** Verbs of what is done to people, with the outcome that each tells of. */
export const casualtyVerbs: readonly CasualtyVerb[] = [
  verb('killed', 'kill'),
  verb('killed', 'slay', 'slew', 'slain'),
  verb('killed', 'murder'),
  verb('killed', 'assassinate'),
  verb('killed', 'execute'),
  verb('killed', 'massacre'),
  verb('killed', 'slaughter'),
  verb('killed', 'behead'),
  verb('killed', 'lynch'),
  verb('killed', 'electrocute'),
  // An army loses men to the enemy, a club to injury.
  {
    ...verb('killed', 'lose', 'lost'),
    only: ['man', 'soldier', 'fighter', 'sailor', 'marine', 'crew member'],
    notFollowedBy: ['to'],
  },
  verb('killed', 'drown', 'drowned', 'drowned', 'either'),
  verb('killed', 'suffocate', 'suffocated', 'suffocated', 'either'),
  { outcome: 'killed', people: 'subject', forms: ['die', 'dies', 'died', 'died', 'dying'] },
  verb('killed', 'perish', 'perished', 'perished', 'subject'),
  verb('killed', 'succumb', 'succumbed', 'succumbed', 'subject'),
  verb('injured', 'injure'),
  verb('injured', 'wound'),
  verb('injured', 'hurt', 'hurt'),
  verb('injured', 'maim'),
  verb('injured', 'graze'),
  verb('injured', 'hospitalize'),
  verb('injured', 'hospitalise'),
  verb('affected', 'shoot', 'shot'),
  verb('affected', 'stab', 'stabbed'),
  verb('affected', 'trap', 'trapped'),
  verb('affected', 'strand'),
  verb('affected', 'sicken'),
  verb('affected', 'infect'),
  verb('affected', 'poison'),
  { ...verb('affected', 'strike', 'struck'), passiveOnly: true },
  { ...verb('affected', 'hit', 'hit'), passiveOnly: true },
  { ...verb('affected', 'beat', 'beat', 'beaten'), passiveOnly: true },
  { ...verb('affected', 'affect'), passiveOnly: true },
  { ...verb('missing', 'vanish', 'vanished', 'vanished', 'subject'), notFollowedBy: outOfSight },
  { ...verb('missing', 'disappear', 'disappeared', 'disappeared', 'subject'), notFollowedBy: outOfSight },
  verb('detained', 'arrest'),
  verb('detained', 'detain'),
  verb('detained', 'imprison'),
  verb('detained', 'jail'),
  verb('detained', 'apprehend'),
  verb('detained', 'nick'),
  verb('detained', 'capture'),
  verb('displaced', 'displace'),
  verb('displaced', 'evacuate'),
  verb('displaced', 'uproot'),
  verb('displaced', 'flee', 'fled', 'fled', 'subject'),
  verb('rescued', 'rescue'),
  verb('rescued', 'airlift'),
  { ...verb('rescued', 'save'), passiveOnly: true },
  { ...verb('rescued', 'bring', 'brought'), followedBy: ['ashore', 'to safety', 'to shore', 'out alive', 'up alive'] },
  { ...verb('rescued', 'pull'), followedBy: ['from', 'alive', 'out'] },
  { ...verb('rescued', 'free'), people: 'object', only: ['hostage', 'captive'] },
  { ...verb('rescued', 'release'), people: 'object', only: ['hostage', 'captive'] },
  { ...verb('displaced', 'force'), followedBy: ['from their homes', 'to flee', 'to evacuate', 'to leave', 'out of'] },
  { ...verb('displaced', 'drive', 'drove', 'driven'), followedBy: ['from their homes', 'out of their homes'] },
  { ...verb('displaced', 'move'), followedBy: ['from their homes', 'out of their homes', 'to safety'] },
  verb('hostage', 'kidnap', 'kidnapped'),
  verb('hostage', 'abduct'),
];

/** What people are said to be: "12 dead", "30 are missing". */
export const casualtyStates: ReadonlyMap<string, Outcome> = new Map([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['lifeless', 'killed'],
  ['unhurt', 'rescued'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
  ['homeless', 'displaced'],
  ['stranded', 'affected'],
  ['hostage', 'hostage'],
  ['alive', 'rescued'],
] as const);

export interface CasualtyNoun {
  readonly outcome: Outcome;
  /** Prepositions that bring in the people: "the deaths of 12", "injuries to 12". */
  readonly by: readonly string[];
  /** Whether one of the things is one person: not so of injuries ("three injuries" may be one player's). */
  readonly plural: boolean;
}

/** What happened to people, as a thing: "12 deaths", "the arrest of 12". */
export const casualtyNouns: ReadonlyMap<string, CasualtyNoun> = new Map(
  (
    [
      [
        'killed',
        ['of'],
        ['death', 'fatality', 'killing', 'murder', 'assassination', 'execution', 'drowning', 'slaying'],
      ],
      ['killed', ['of'], ['body', 'corpse', 'massacre', 'slaughter']],
      ['injured', ['to', 'among'], ['injury']],
      ['affected', ['among', 'of'], ['casualty']],
      ['missing', ['of'], ['disappearance']],
      ['detained', ['of'], ['arrest', 'detention', 'imprisonment', 'capture']],
      ['displaced', ['of'], ['evacuation', 'displacement']],
      ['rescued', ['of'], ['rescue']],
      ['hostage', ['of'], ['kidnapping', 'abduction']],
    ] as const
  ).flatMap(([outcome, by, nouns]): readonly (readonly [string, CasualtyNoun])[] =>
    nouns.flatMap((noun) => [
      [noun, { outcome, by, plural: false }] as const,
      [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, { outcome, by, plural: true }] as const,
    ]),
  ),
);

/** Things counted that are people of one outcome each: "took 12 hostages". */
export const casualtyPeople: ReadonlyMap<string, Outcome> = new Map([
  ['hostages', 'hostage'],
  ['captives', 'hostage'],
  ['evacuees', 'displaced'],
  ['fatalities', 'killed'],
] as const);

/** "fatally shot", "one of them fatally". */
export const deadlyAdverbs: ReadonlySet<string> = new Set(['fatally', 'mortally']);

/** Words that a figure of the dead is only feared by. */
export const feared: ReadonlySet<string> = new Set(['feared', 'presumed', 'believed', 'thought', 'assumed']);

/** Verbs with which a figure takes lives. */
export const lifeTaking: ReadonlySet<string> = new Set([
  'claim',
  'claims',
  'claimed',
  'claiming',
  'cost',
  'costs',
  'costing',
  'take',
  'takes',
  'took',
  'taken',
  'taking',
]);

/** What stands between "the death toll" and the figure that it has now. */
export const tollLinks: ReadonlySet<string> = new Set([
  'to',
  'at',
  'of',
  'is',
  'was',
  'reached',
  'reaches',
  'reaching',
  'hit',
  'hits',
  'passed',
  'passes',
  'topped',
  'tops',
  'exceeded',
  'exceeds',
  'surpassed',
  'surpasses',
  'now',
  'past',
  'above',
  'beyond',
  'as',
  'stands',
  'stood',
  ':',
]);

/** "road deaths rose to 12": after these a noun in the plural is a toll. */
export const tollMoves: ReadonlySet<string> = new Set(
  'rose fell climbed dropped increased decreased declined jumped grew soared surged reached hit topped passed stood totalled'.split(
    ' ',
  ),
);

/** Links after which the figure is a lower bound. */
export const tollExceeds: ReadonlySet<string> = new Set([
  'passed',
  'passes',
  'topped',
  'tops',
  'exceeded',
  'exceeds',
  'surpassed',
  'surpasses',
  'past',
  'above',
  'beyond',
]);

/** What people who are hurt have. */
export const harmNouns: ReadonlySet<string> = new Set([
  'injury',
  'injuries',
  'wound',
  'wounds',
  'burns',
  'fractures',
  'inhalation',
  'hypothermia',
]);

/** Verbs with which they get it. */
export const harmVerbs: ReadonlySet<string> = new Set([
  'suffered',
  'suffers',
  'suffering',
  'sustained',
  'sustains',
  'sustaining',
  'received',
]);

/** The last word of where they are taken. */
export const hospitalWords: ReadonlySet<string> = new Set([
  'hospital',
  'hospitals',
  'clinic',
  'infirmary',
  'center',
  'centre',
]);

/** How they get there, or what is done there. */
export const movedToHospital: ReadonlySet<string> = new Set([
  'taken',
  'rushed',
  'transported',
  'flown',
  'airlifted',
  'brought',
  'transferred',
  'sent',
  'admitted',
  'treated',
  'put',
  'carried',
  'hospitalized',
  'hospitalised',
  'sending',
  'recovering',
  'driven',
]);

/** Before "condition", of a patient. */
export const conditionWords: ReadonlySet<string> = new Set([
  'critical',
  'serious',
  'stable',
  'fair',
  'grave',
  'guarded',
  'life-threatening',
  'but',
  'extremely',
  'very',
  'good',
]);

/** Before the word for an event: that it is not the event of the article. */
export const elsewhereWords: ReadonlySet<string> = new Set(
  'separate unrelated similar another previous earlier other'.split(' '),
);

/** Before a word for a time: that the figure is one of a longer time. "recent strikes" may be the article's own. */
export const longTimeWords: ReadonlySet<string> = new Set('recent past last previous each every per'.split(' '));

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return `${base}ed`;
}

function third(base: string): string {
  return /(?:s|x|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
}

function gerund(base: string): string {
  if (base === 'flee') return 'fleeing';
  if (['stab', 'trap', 'kidnap', 'hit'].includes(base)) return `${base}${base.slice(-1)}ing`;
  return base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
