const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What sides win from each other, in the singular: told once, the next figures leave it out ("the Reds won nine"). */
export const contested = list(`seat vote ballot medal gold point goal set frame title trophy district constituency
  ward county council delegate state mandate majority share province borough`);

/** Verbs of which such things are the object. */
export const contestVerbs = list(`won wins win winning took takes take taking taken got gets getting gained gains gain
  gaining lost loses lose losing held holds hold holding has have had having needs need needed received receives
  secured secures claimed claims kept keeps retained retains scored scores polled collected`);

/** Verbs with a receiver before the figure: "gave it 92". */
export const givingVerbs = list('gave gives give giving awarded awards handed');

/** Words behind a figure at which its phrase is over. */
export const afterFigure = list(
  'and but while against to from in with after on at for as compared when though although or of',
);
