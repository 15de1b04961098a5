import type { Token } from '../../text/document.ts';
import { wordTest } from '../../text/words.ts';
import { looksNamed } from './casing.ts';
import { nameKey } from './gazetteer.ts';
import { isPair } from './pairs.ts';
import { wordLists } from './word-lists.ts';

/** Whether the token at `at`, before `limit`, is written like part of a name and is no date, pair or currency. */
export function namedAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  return at < limit && token !== undefined && looksNamed(token) && !breaksRun(tokens, at, token);
}

function breaksRun(tokens: readonly Token[], at: number, token: Token): boolean {
  if (isNoName(token)) return true;
  const following = tokens[at + 1];
  // "US$ 40": the sign of a currency.
  if (following?.start === token.end && currencySigns.has(following.text)) return true;
  if (!isOfCalendar(token)) return false;
  // "May" and "April" are names where a surname follows; "March 3" is a date.
  const next = tokens[at + 1];
  // "The Sunday Argus"
  if (next !== undefined && looksNamed(next) && wordLists.mediaEndings.has(nameKey(next))) return false;
  return !(
    wordLists.firstNames.has(nameKey(token)) &&
    next !== undefined &&
    looksNamed(next) &&
    tokens[at - 1]?.lower !== 'in'
  );
}

const currencySigns: ReadonlySet<string> = new Set(['$', '€', '£', '¥']);

/** "I" and "I'm", and two names in one word. */
const isNoName = wordTest((word) => word.text === 'I' || /^I['’]/u.test(word.text) || isPair(word));

const isOfCalendar = wordTest((word) => wordLists.calendar.has(nameKey(word)));
