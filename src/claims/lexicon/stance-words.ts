const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Verbs with which somebody owns up to something or does not, by the state that they leave it in. */
export const stanceVerbs: ReadonlyMap<string, 'denied' | 'admitted'> = new Map([
  ...['denied', 'denies', 'deny', 'denying'].map((word) => [word, 'denied'] as const),
  ...['admitted', 'admits', 'admitting'].map((word) => [word, 'admitted'] as const),
]);

/** Whether somebody in such a state owns up. */
export const stances: ReadonlyMap<string, boolean> = new Map([
  ['denied', false],
  ['pleaded not guilty', false],
  ['admitted', true],
  ['pleaded guilty', true],
]);

/** What is denied and admitted without being told in a clause: "denies the charges", "admitted fraud". */
export const offences =
  list(`charge count allegation accusation wrongdoing involvement responsibility guilt liability negligence
  murder manslaughter homicide assault rape theft burglary robbery fraud bribery corruption embezzlement perjury arson
  kidnapping possession conspiracy trespass treason espionage spying plagiarism harassment doping cheating smuggling
  trafficking tampering collusion misconduct offence offense crime mistake error breach failing`);

/** Degrees of how somebody in hospital is, from the worst: of two neighbours, either may be meant. */
export const conditions: ReadonlyMap<string, number> = new Map([
  ['fighting for life', 4],
  ['critical condition', 4],
  ['grave condition', 4],
  ['serious condition', 3],
  ['stable condition', 2],
  ['fair condition', 2],
  ['satisfactory condition', 2],
  ['good condition', 1],
  ['out of danger', 1],
  ['discharged from hospital', 0],
]);

/** Words before "condition" that tell it. */
export const conditionWords = list('critical grave serious stable fair satisfactory good');

/** What it takes to say that one stays: "refused to resign", "rejected calls for his resignation". */
export const refusals = list(
  'refused refuses rejected rejects resisted resists dismissed dismisses defied rebuffed ignored',
);

/** What is refused then. */
export const pressures = list('calls demands pressure appeals requests');
