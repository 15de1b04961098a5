/** Adverbs by which a writer leaves a statement to somebody unnamed. */
export const hedgingAdverbs = new Set([
  'allegedly',
  'reportedly',
  'purportedly',
  'supposedly',
  'apparently',
  'seemingly',
  'possibly',
  'presumably',
  'ostensibly',
]);

/** "is believed to have", "are said to be", "was thought to": participles that do the same behind a form of "to be". */
export const hedgingParticiples = new Set([
  'believed',
  'thought',
  'said',
  'reported',
  'alleged',
  'understood',
  'rumored',
  'rumoured',
  'presumed',
  'feared',
  'suspected',
  'estimated',
  'claimed',
]);
