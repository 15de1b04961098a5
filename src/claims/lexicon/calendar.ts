/** Month number by lower-case name. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Months whose name is an ordinary word or a person's name too: read only in a telling neighbourhood. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['march', 'may', 'mar', 'jan', 'april', 'june', 'august']);

/** ISO number of the weekday (Monday 1) by lower-case name. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Short forms that are also words ("sun", "wed", "sat") or newspapers: read only beside a date. */
export const ambiguousWeekdays: ReadonlySet<string> = new Set(['mon', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** TIMEX3 season by name. */
export const seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** EDTF sub-year grouping (ISO 8601-2, 4.8) by TIMEX3 season. */
export const edtfSeasons = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;

/** TIMEX3 part of the day by name. */
export const dayParts: ReadonlyMap<string, string> = new Map([
  ['dawn', 'TMO'],
  ['daybreak', 'TMO'],
  ['sunrise', 'TMO'],
  ['morning', 'TMO'],
  ['mornings', 'TMO'],
  ['afternoon', 'TAF'],
  ['lunchtime', 'TAF'],
  ['dusk', 'TEV'],
  ['sunset', 'TEV'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['nighttime', 'TNI'],
  ['overnight', 'TNI'],
]);

/** Holidays of a fixed day, as [month, day], by their words. */
export const fixedHolidays: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
  ['may day', [5, 1]],
  ['halloween', [10, 31]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ['fourth of july', [7, 4]],
  ['juneteenth', [6, 19]],
  ['bastille day', [7, 14]],
  ["all saints' day", [11, 1]],
  ['armistice day', [11, 11]],
  ['remembrance day', [11, 11]],
  ['veterans day', [11, 11]],
]);

/** Holidays that move: days from Easter Sunday, or the so-manieth weekday (Monday 1) of a month, -1 the last. */
export type Feast =
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Holidays that move with Easter or are the nth weekday of a month, by name. */
export const movableHolidays: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ['easter', { easter: 0 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['good friday', { easter: -2 }],
  ['palm sunday', { easter: -7 }],
  ['ash wednesday', { easter: -46 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
]);
