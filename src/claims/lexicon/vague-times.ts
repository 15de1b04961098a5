type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** Single words for the past, the present or the future without a date, with their TIMEX3 value. */
export const vagueWords: ReadonlyMap<string, Reference> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['former', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
]);

/** Phrases of two or three words, the same way. */
export const vaguePhrases: ReadonlyMap<string, Reference> = new Map([
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['the present', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['very soon', 'FUTURE_REF'],
]);
