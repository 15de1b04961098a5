/** Minutes from the hour named to the time meant: "shortly before 3 a.m." is in the last part of the hour before. */
export const clockLeadIns: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ...leads('before', [-20, 0]),
  ...leads('after', [0, 20]),
]);

/** Words that leave a time of day open by some minutes. */
export const aboutTheTime: readonly string[] = ['about', 'around', 'roughly', 'approximately', 'some time around'];

/** Parts of an hour in words, and the minutes that they add: "half past four", "a quarter to six". */
export const hourParts: ReadonlyMap<string, number> = new Map([
  ['half past', 30],
  ['quarter past', 15],
  ['quarter to', -15],
]);

function leads(word: string, minutes: readonly [number, number]) {
  return ['shortly', 'just', 'soon', 'moments', 'minutes', 'a few minutes', 'a little', 'right'].map(
    (lead) => [`${lead} ${word}`, minutes] as const,
  );
}
