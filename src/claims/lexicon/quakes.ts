const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What has a magnitude, in the singular. */
export const quakeNouns = list('earthquake quake tremor aftershock foreshock temblor mainshock');

/** Verbs between a quake and its magnitude: "the quake measured 6.5". */
export const magnitudeVerbs = list('measured measures measure measuring registered registering');

/** Words between "magnitude" and the number: "a magnitude of 6.5", "revised the magnitude to 6.5". */
export const magnitudeLinks = list('of at to was is as from about around');
