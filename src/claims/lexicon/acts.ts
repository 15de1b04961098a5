import { stemmer } from 'stemmer';

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
};

/** The kinds of act in which people come to harm. */
export const harmfulActs: ReadonlySet<string> = new Set(['attack', 'crash', 'quake']);

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

/** The stem of a verb or event noun in lower case, the same for all forms of an irregular verb. */
export const actOf = (word: string): string => stemmer(bases.get(word) ?? word);

/** The kind of act that a stem belongs to, if it is one of those that have several words. */
export const kindOfAct = (stem: string): string | undefined => groupOf.get(stem);
