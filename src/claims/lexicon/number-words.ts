/** Cardinals below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Short forms behind digits: "40mn", "3bn". Those of `ambiguousMagnitudes` mean this beside a currency only. */
export const shortMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);

/** Letters behind digits that are a magnitude in a sum and may be a unit elsewhere: "$3m", "3m". */
export const ambiguousMagnitudes: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** In capitals they are magnitudes beside any digits: "50M people"; in small letters metres, for one. */
export const capitalMagnitudes: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
]);

/** What "m" behind digits counts in millions, and not in metres: "5m people". */
export const countedInMillions: ReadonlySet<string> = new Set(
  `person people child voter user customer subscriber follower viewer visitor passenger traveller traveler tourist
  refugee migrant worker job employee household home house car vehicle barrel ton tonne dose vaccine copy ticket
  account fan member resident inhabitant patient pensioner student pupil borrower share bottle tree view download
  record adult taxpayer consumer driver native speaker phone device unit`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Denominators in words; "two thirds", "a quarter". */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Fractions that are one character. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Plural magnitudes: from one of them to ten, the reading of CQE (Almasian and others, 2023). */
export const pluralMagnitudes: ReadonlyMap<string, number> = new Map([
  ['tens', 1e1],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Vague words and the numbers that a careful reader would still let them stand for. */
export const vagueWords: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['couple', [2, 3]],
  ['few', [2, 9]],
  ['handful', [2, 9]],
  ['several', [3, 20]],
  ['dozens', [12, 100]],
  ['scores', [20, 200]],
]);
