/** Words before a noun that make its rank the length of a run: "a third consecutive loss". */
export const runAdjectives: ReadonlySet<string> = new Set(['consecutive', 'straight', 'successive']);

/** Words behind a noun that do: "the eighth rise in a row". */
export const runPhrases: readonly (readonly string[])[] = [
  ['in', 'a', 'row'],
  ['on', 'the', 'trot'],
  ['on', 'the', 'bounce'],
  ['in', 'succession'],
  ['running'],
];

/** "twenty-first" and on are written in digits: "21st". */
export const rankEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
