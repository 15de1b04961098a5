/** A unit of time: its TIMEX3 letter(s), and whether the letter stands behind the T of an ISO duration. */
export interface TimeUnit {
  readonly name: UnitName;
  readonly code: string;
  readonly timed: boolean;
}

export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

const units: readonly TimeUnit[] = [
  { name: 'second', code: 'S', timed: true },
  { name: 'minute', code: 'M', timed: true },
  { name: 'hour', code: 'H', timed: true },
  { name: 'day', code: 'D', timed: false },
  { name: 'night', code: 'NI', timed: true },
  { name: 'weekend', code: 'WE', timed: false },
  { name: 'week', code: 'W', timed: false },
  { name: 'fortnight', code: 'W', timed: false },
  { name: 'month', code: 'M', timed: false },
  { name: 'quarter', code: 'Q', timed: false },
  { name: 'year', code: 'Y', timed: false },
  { name: 'decade', code: 'DE', timed: false },
  { name: 'century', code: 'CE', timed: false },
  { name: 'millennium', code: 'ML', timed: false },
];

const plurals: Readonly<Partial<Record<UnitName, string>>> = { century: 'centuries', millennium: 'millennia' };
const shortForms: Readonly<Partial<Record<UnitName, readonly string[]>>> = {
  second: ['secs'],
  minute: ['min', 'mins'],
  hour: ['hr', 'hrs'],
  year: ['yr', 'yrs'],
};

/** Units by their names in the singular. */
export const singularUnits: ReadonlyMap<string, TimeUnit> = new Map(units.map((unit) => [unit.name, unit]));

/** Units by their names in the plural and by the short forms that stand behind digits: "hrs". */
export const pluralUnits: ReadonlyMap<string, TimeUnit> = new Map(
  units.flatMap((unit) =>
    [plurals[unit.name] ?? `${unit.name}s`, ...(shortForms[unit.name] ?? [])].map((name) => [name, unit] as const),
  ),
);

/** Adverbs and adjectives of repetition, with their TIMEX3 value. */
export const recurrences: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'PT1NI'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['annual', 'P1Y'],
]);

/** Small numbers as words, for counts of units and for days and centuries. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
    'seventeen eighteen nineteen'.split(' '),
  ]
    .flat()
    .map((word, index) => [word, index] as const),
);

/** Words for the tens from 20 to 90. */
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);

/** Words for the places in an order, as numbers. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
      ' ',
    ),
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ]
    .flat()
    .map((word, index) => [word, index + 1] as const)
    .concat([['twenty-first', 21]]),
);

/** Decades as words: "the nineties". */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

/** Vague numbers of units: the least that they mean, and the most where it is told. */
export const vagueCounts: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['several', [3, null]],
  ['many', [3, null]],
  ['few', [2, null]],
  ['some', [2, null]],
  ['numerous', [3, null]],
  ['couple', [2, 2]],
]);
