import { stemmer } from 'stemmer';
import { verbOfDeed } from './derivations.ts';

/** Verbs whose past does not end in "-ed", in the forms that news uses, by their base form. */
const irregularVerbs: Readonly<Record<string, string>> = {
  shoot: 'shot',
  strike: 'struck stricken',
  slay: 'slew slain',
  sink: 'sank sunk',
  begin: 'began begun',
  hold: 'held',
  meet: 'met',
  leave: 'left',
  take: 'took taken',
  break: 'broke broken',
  fall: 'fell fallen',
  rise: 'rose risen',
  win: 'won',
  lose: 'lost',
  build: 'built',
  buy: 'bought',
  sell: 'sold',
  find: 'found',
  flee: 'fled',
  catch: 'caught',
  bring: 'brought',
  give: 'gave given',
  send: 'sent',
  speak: 'spoke spoken',
  steal: 'stole stolen',
  withdraw: 'withdrew withdrawn',
  run: 'ran',
  become: 'became',
  swear: 'swore sworn',
  drive: 'drove driven',
  write: 'wrote written',
  draw: 'drew drawn',
  fly: 'flew flown',
  throw: 'threw thrown',
  choose: 'chose chosen',
  hide: 'hid hidden',
  tear: 'tore torn',
  wear: 'wore worn',
  freeze: 'froze frozen',
  see: 'saw seen',
  show: 'shown',
  shake: 'shook shaken',
  dig: 'dug',
  pay: 'paid',
  make: 'made',
  lay: 'laid',
  lead: 'led',
  keep: 'kept',
  seek: 'sought',
  drink: 'drank drunk',
  spring: 'sprang sprung',
};

/** Words for one kind of act, whose dates can be held against each other whichever of them a report uses. */
const groups: Readonly<Record<string, string>> = {
  attack: `shoot kill wound injure hurt murder slay attack strike stab gun fire gunfire shootout massacre homicide rampage ambush
    assault bomb bombing explode explosion blast gunfight raid airstrike`,
  crash: 'crash collide collision derail derailment overturn capsize sink wreck accident aground',
  quake: 'earthquake quake tremor',
  happen: 'happen occur unfold erupt incident',
  arrest: 'arrest detain capture apprehend catch',
  charge: 'charge indict',
  sentence: 'sentence jail imprison',
  close: 'close complete conclude finalise finalize',
  hold: 'hold ballot vote election referendum',
  sign: 'sign signing',
  open: 'open opening inaugurate',
  announce: 'announce announcement unveil',
  build: 'build construct erect',
  find: 'find discover unearth excavate',
  found: 'found establish',
  buy: 'buy purchase acquire',
  steal: 'steal rob loot burgle heist',
  escape: 'escape flee abscond breakout jailbreak',
  resign: 'resign quit',
  bury: 'bury funeral',
  die: 'die perish succumb',
  free: 'free release',
  leave: 'leave depart',
  demolish: 'demolish raze',
  vanish: 'vanish disappear',
  marry: 'marry wed wedding',
  ban: 'ban outlaw prohibit',
};

/** The kinds of act in which people come to harm. */
export const harmfulActs: ReadonlySet<string> = new Set(['attack', 'crash', 'quake']);

/** Verbs that tell an act with the word behind them only, by the verb that tells the same alone. */
const phrasalVerbs: Readonly<Record<string, string>> = {
  'step down': 'resign',
  'stand down': 'resign',
  'dig up': 'unearth',
  'plough up': 'unearth',
  'plow up': 'unearth',
  'set up': 'establish',
  'give way': 'collapse',
  'tear down': 'demolish',
  'pull down': 'demolish',
  'knock down': 'demolish',
  'pass away': 'die',
  'call off': 'cancel',
  'put off': 'postpone',
  'take over': 'acquire',
  'get away': 'escape',
  'run away': 'escape',
};

/** Those of acts that one thing or one person undergoes once, as a rule. */
export const singleActs: ReadonlySet<string> = new Set(
  'build find found buy steal demolish bury marry resign close sign'.split(' '),
);

/** Words for what comes after an event: "was charged with the attack in March" leaves open which of the two was in March. */
export const aftermathVerbs: ReadonlySet<string> = new Set(
  `charged arrested accused convicted indicted arraigned sentenced acquitted wanted sought questioned suspected investigating
  investigated jailed pleaded identified announced discussed condemned recalled remembered cleared aftermath wake`.split(
    /\s+/u,
  ),
);

/** Verbs that tell of an event that their subject names: "the shooting happened on Friday". */
export const lightVerbs: ReadonlySet<string> = new Set('happened occurred unfolded erupted began started'.split(' '));

/** Words in -ing that are no verbs. */
export const notActs: ReadonlySet<string> = new Set(
  `morning evening during according including regarding following concerning being having nothing something anything everything
  king spring string ring wing building wedding ceiling housing clothing`.split(/\s+/u),
);

const bases = new Map(
  Object.entries(irregularVerbs).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

const groupOf = new Map(
  Object.entries(groups).flatMap(([group, words]) =>
    words.split(/\s+/u).map((word) => [stemmer(word), group] as const),
  ),
);

/** The stem of a verb or event noun in lower case, the same for all forms of an irregular verb and for the noun of its deed. */
export const actOf = (word: string): string => stemmer(bases.get(word) ?? verbOfDeed.get(singular(word)) ?? word);

/** The same for a verb before another word, which may be half of the act: "stepped down". */
export function actBefore(behind: string | undefined, word: string): string {
  const stem = actOf(word);
  return phrasalActs.get(`${stem} ${behind}`) ?? stem;
}

const phrasalActs = new Map(
  Object.entries(phrasalVerbs).map(([phrase, verb]) => {
    const [first = '', particle = ''] = phrase.split(' ');
    return [`${stemmer(first)} ${particle}`, stemmer(verb)] as const;
  }),
);

/** Whether a noun stands for a deed of which there is a verb: "theft", "the sale". */
export const isDeed = (word: string): boolean => verbOfDeed.has(singular(word));

const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');

/** Whether a word is a form of a verb whose past does not end in "-ed". */
export const isIrregularForm = (word: string): boolean => bases.has(word);

const stemsOfForms = new Map([...bases, ...verbOfDeed].map(([form, verb]) => [stemmer(form), stemmer(verb)] as const));

/** The stem of the verb that another stem is a form of, or the noun of its deed; any other stem as it is. */
export const verbStem = (stem: string): string => stemsOfForms.get(stem) ?? stem;

/** The kind of act that a stem belongs to, if it is one of those that have several words. */
export const kindOfAct = (stem: string): string | undefined => groupOf.get(stem);

/** Acts that any figure may be of, as `actOf` gives them: they tell nothing of what it counts. */
export const anyFiguresVerbs: ReadonlySet<string> = new Set(
  'said put give take rise fall lose expect report total'.split(' '),
);
