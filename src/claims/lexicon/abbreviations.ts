/**
 * Words that are written with a point when shortened, lower case and without the point. What follows decides whether the
 * point also ends the sentence; the groups tell what may follow.
 */

/** Stand before a name: their point never ends a sentence. */
export const titleAbbreviations = new Set(
  `mr mrs ms messrs mx dr prof gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc sfc supt insp det sens sen reps rep
   gov govs pres rev fr sr hon amb atty atty assn st ste mt ft pte vice-adm rear-adm lt-col lt-gen maj-gen brig-gen mgr msgr
   ald del esq sec hr frau mme mlle pt
   `.split(/\s+/u),
);

/** Stand before a number or a name of a thing: "No. 10", "p. 55", "Art. 5". */
export const numberedAbbreviations = new Set('no nos n° nr p pp vol vols fig figs art ch sect para ver op'.split(' '));

/** "Sept. 11", "Thurs." */
export const calendarAbbreviations = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'.split(' '),
);

/** After the name of a firm or a person: they end the sentence when a new one clearly starts. */
export const trailingAbbreviations = new Set(
  'co cos corp inc ltd llc plc bros jr esq dept univ assoc intl ph.d phd md'.split(' '),
);

/** Shortened states and provinces in the style of the news agencies: "Sacramento, Calif." */
export const stateAbbreviations = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mich minn miss mo mont neb nebr nev okla ore pa penn tenn
   tex vt va wash wis wyo ont que alta sask`.split(/\s+/u),
);

/** Streets, measures and words of commentary, within the sentence in most cases. */
export const commonAbbreviations = new Set(
  'vs v etc al approx est ca cf ed eds esp incl misc tel ext ave blvd rd ln hwy sq mi km kg lb lbs oz hr hrs min mins yr yrs min max'.split(
    ' ',
  ),
);

/** These are words of their own in lower case ("art", "sat", "miss"); only the capitalised form is an abbreviation. */
export const onlyCapitalised = new Set(
  `no nos art fig figs ch del rep reps gen col maj det pres hon mar jun sun sat wed ark ind ill miss mass wash ore pa la mo md
   colo ala kan tex ver sec mt ft fr amb co cos para op ca hr ed min max est pt mon fri dec nov oct al rev adm gov st ext sect inc mi`.split(
    /\s+/u,
  ),
);

/** Dotted letters that stand before a noun as often as alone: "the U.S. Senate". */
export const countryAcronyms = new Set(['u.s.', 'u.k.', 'u.n.', 'e.u.', 'u.s.a.', 'u.a.e.', 'd.r.c.', 'p.r.c.']);

/** What often stands right after a country's dotted letters: "the U.S. Senate", "U.K. Parliament". */
export const stateNouns = new Set(
  `navy army air marine marines coast department treasury state states president vice senate senator sen house congress
   congressman congresswoman congressional representative supreme embassy ambassador secretary attorney district court courts
   circuit central federal open government administration military forces force defense defence agency agriculture customs
   immigration border geological census bureau food drug justice homeland national special security envoy trade olympic soccer
   steel bank bancorp postal park forest fish capitol constitution citizenship agencies officials parliament prime minister
   foreign general assembly council human high world relief refugee chamber southern northern european`.split(/\s+/u),
);

/** After "a.m." and "p.m." the sentence goes on with these. */
export const clockContinuations = new Set(
  `est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist jst eastern central mountain pacific local monday tuesday
   wednesday thursday friday saturday sunday january february march april may june july august september october november
   december`.split(/\s+/u),
);
