/** Words written with an apostrophe at their head, which is no opening quotation mark: "'em", "'90s". */
export const clippedWords = new Set([
  'em',
  'n',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'bout',
  'round',
  'cuz',
  'neath',
]);
