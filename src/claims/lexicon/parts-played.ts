const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words near somebody who has no name that tell of one who is said to have done harm, in the forms that stand beside them. */
export const doerWords =
  list(`accused charged arrested suspected suspect detained wanted indicted convicted sentenced confessed
  gunman shooter attacker custody against tried charges arrest charge sought questioned`);

/** The same of one to whom harm was done; what is done by others stands before them or behind "was". */
export const suffererWords =
  list(`killing killed death deaths shooting shot wounding wounded injuring injured struck hit
  victim died dead dies critical serious condition stable recovering hospital hospitalised hospitalized surgery survived survives body fatally stabbed
  stabbing murder`);
