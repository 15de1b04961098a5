const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns in the singular for men and boys, and for women and girls: nobody is told of by one of each. */
export const maleNouns = list(
  `man boy father dad son brother husband boyfriend uncle nephew grandfather grandson widower gentleman schoolboy actor
  policeman fireman serviceman businessman fisherman`,
);
export const femaleNouns = list(
  `woman girl mother mum mom daughter sister wife girlfriend aunt niece grandmother granddaughter widow lady schoolgirl
  actress policewoman firewoman servicewoman businesswoman waitress nun`,
);
