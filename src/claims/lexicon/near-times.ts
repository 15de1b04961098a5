/** Days named from the day of speaking, and how far they are from it. */
export const daysFromToday: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Steps that a word before a unit of time makes, from the day of speaking or from the date last spoken of. */
export const periodSteps: ReadonlyMap<string, readonly [number, 'speech' | 'context']> = new Map([
  ['this', [0, 'speech']],
  ['last', [-1, 'speech']],
  ['next', [1, 'speech']],
  ['coming', [1, 'speech']],
  ['previous', [-1, 'context']],
  ['preceding', [-1, 'context']],
  ['following', [1, 'context']],
  ['same', [0, 'context']],
  ['that', [0, 'context']],
]);

/** Words that tell a part of a month, a year and the like. */
export const partAdjectives: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map([
  ['early', 'start'],
  ['mid', 'mid'],
  ['late', 'end'],
]);

/** Before "hours" they tell of the time behind midnight. */
export const nightAdjectives: ReadonlySet<string> = new Set(['small', 'wee']);

/** Before "hours" they tell which hours of the day, and no length of time: "the rush hours of Monday". */
export const hourKinds: ReadonlySet<string> = new Set([
  ...nightAdjectives,
  ...'early late rush peak office opening visiting business working daylight morning evening night'.split(' '),
]);

/** The same as nouns: "the end of March". */
export const partNouns: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map([
  ['beginning', 'start'],
  ['start', 'start'],
  ['turn', 'start'],
  ['middle', 'mid'],
  ['close', 'end'],
  ['end', 'end'],
]);
