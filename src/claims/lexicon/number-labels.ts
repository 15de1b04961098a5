/** Nouns before a number that make it a name or an address in a list: "Route 66", "page 12", "Article 5". */
export const labelNouns: ReadonlySet<string> = new Set(
  `no nos no. nos. number numbers # route highway interstate motorway road street avenue boulevard flight platform gate
  terminal runway track lane exit room suite unit floor level block building tower section article articles chapter
  chapters verse page pages paragraph clause amendment resolution proposition prop bill act rule regulation directive
  title part volume vol episode season series stage phase step tier type category class grade group channel radio
  model mark mk version apollo soyuz boeing airbus covid sars windows iphone galaxy playstation xbox ps formula fortune
  ftse nasdaq cac nikkei dax stoxx p s&p game match round week day night year lap hole set quarter matchday gameweek area zone
  district precinct ward ward's sector region site station camp pier dock bay hangar cell court figure table appendix
  image photo picture slide frame clip
  annex schedule form line item lot case file docket exhibit count counts psalm war league division under-
  top age ages aged since circa po box zip postcode tel phone call dial ext extension isbn issue size`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What stands behind the number of a product, with a capital: "the Dreamer 3 Plus". */
export const modelWords: ReadonlySet<string> = new Set(
  'plus pro max mini ultra lite light air deluxe premium sport turbo classic compact standard xl se gt hybrid'.split(
    ' ',
  ),
);

/** Streets' last words: "49 Old Mill Road" is an address. */
export const streetWords: ReadonlySet<string> = new Set(
  `street st road rd avenue ave av boulevard blvd lane ln drive dr court ct place pl square sq way terrace crescent
  highway hwy parkway pkwy close gardens row quay wharf mews alley plaza broadway`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Nouns behind two joined numbers that make them a result: "a 3-1 win", "a 5-4 ruling". */
export const scoreNouns: ReadonlySet<string> = new Set(
  `win wins victory victories defeat defeats loss losses draw draws lead tie score scoreline triumph thrashing rout
  vote votes ruling decision majority verdict record advantage margin split aggregate success deficit thriller
  comeback hammering drubbing beating reverse`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
