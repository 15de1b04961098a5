/** What a token is by itself, wherever it stands. */
export interface Word {
  readonly text: string;
  /** Lower case, with typographic apostrophes made straight: for look-up in a lexicon. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  /** Equal for equal words, and below zero for a word that has no number. */
  readonly number: number;
}

/** Held to a size: a long-lived process must not keep every word that it ever saw. News has few words that are not among the first. */
const MOST_WORDS = 50_000;
const LONGEST_KEPT = 40;

const words = new Map<string, Word>();

/** News repeats its words, so each is read once and numbered. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const isKept = words.size < MOST_WORDS && text.length <= LONGEST_KEPT;
  const word: Word = { text, lower: lowerOf(text), kind: kindOf(text), number: isKept ? words.size : NO_NUMBER };
  if (isKept) words.set(text, word);
  return word;
}

/** The same for a stretch of text. Most words of a text are few words again and again, which are known without being cut out. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  const outer = text.charCodeAt(start) * 31 + text.charCodeAt(end - 1);
  const inner = text.charCodeAt(start + (length >> 1)) * 31 + text.charCodeAt(end - (length > 2 ? 3 : 1));
  const hash = Math.imul(outer * 37 + length, SPREAD) ^ Math.imul(inner, SPREAD << 1);
  const place = (hash >>> 15) & (RECENT - 1);
  const known = recent[place];
  if (known?.text.length === length && text.startsWith(known.text, start)) return known;
  const word = wordOf(text.slice(start, end));
  if (word.number !== NO_NUMBER) recent[place] = word;
  return word;
}

/** A power of two. */
const RECENT = 16_384;
/** Odd and large, so that words that differ in one letter are far apart (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;
const recent: (Word | undefined)[] = Array.from({ length: RECENT }, () => undefined);

/** The number of a word that is not kept, such as a part cut from a token. */
export const NO_NUMBER = -1;

/** Remembers what a function of a word alone gives, so that a lexicon is asked once for a word and not for each token. */
export function perWord<Result extends NonNullable<unknown> | null>(
  read: (word: Word) => Result,
): (word: Word) => Result {
  const results: Result[] = [];
  return (word) => {
    if (word.number === NO_NUMBER) return read(word);
    const known = results[word.number];
    if (known !== undefined) return known;
    const result = read(word);
    results[word.number] = result;
    return result;
  };
}

/** Bytes that hold what is known of one word, side by side: four tests a byte. */
const ROW = 32;
const facts = new Uint8Array(MOST_WORDS * ROW);
const NO = 1;
const YES = 2;
let tests = 0;

/** The same for a question that has yes or no for an answer; all answers for a word stand together, and are quick to look up. */
export function wordTest(test: (word: Word) => boolean): (word: Word) => boolean {
  const nth = tests++;
  if (nth >= ROW * 4) throw new RangeError(`expected at most ${ROW * 4} tests of words, not one more: widen ROW`);
  const column = nth >> 2;
  const shift = (nth & 3) * 2;
  return (word) => {
    if (word.number === NO_NUMBER) return test(word);
    const at = word.number * ROW + column;
    const known = ((facts[at] ?? 0) >> shift) & 3;
    if (known !== 0) return known === YES;
    const result = test(word);
    facts[at] = (facts[at] ?? 0) | ((result ? YES : NO) << shift);
    return result;
  };
}

/** The same for texts that are no words of the table, such as several tokens without a space between. */
export function perText<Result extends NonNullable<unknown>>(read: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (results.size < MOST_WORDS && text.length <= LONGEST_KEPT) results.set(text, result);
    return result;
  };
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function kindOf(word: string): Word['kind'] {
  const code = word.charCodeAt(0);
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'word';
  if (code >= 0x30 && code <= 0x39) return word.includes('-') ? 'word' : 'number';
  if (/^\p{L}/u.test(word) || (word.length > 1 && /^['’]/u.test(word))) return 'word';
  if (/^\p{N}/u.test(word)) return 'number';
  return /^[\p{S}%&@#§*]/u.test(word) ? 'symbol' : 'punctuation';
}
