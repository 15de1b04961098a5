import type { Document, Token } from '../../text/document.ts';
import { type Candidate, keyOfTokens } from './candidate.ts';
import { type Entry, keyAt, knownName, nameKey } from './gazetteer.ts';
import type { Run } from './runs.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/** Names, by their first word, that the text has outside of headlines. */
export type NamesByFirstWord = ReadonlyMap<string, readonly string[]>;

/** Sorts names by the word that they begin with, so that each word of a headline asks for few. */
export function byFirstWord(keys: Iterable<string>): NamesByFirstWord {
  const names = new Map<string, string[]>();
  for (const key of keys) {
    const first = key.split(' ', 1)[0] ?? '';
    const list = names.get(first);
    if (list) list.push(key);
    else names.set(first, [key]);
  }
  for (const list of names.values()) list.sort((a, b) => b.length - a.length);
  return names;
}

/** The names in a headline, where every word has a capital: known ones, and those that the text itself has. */
export function namesInHeadline(document: Document, run: Run, names: NamesByFirstWord): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = run.start; at < run.end; ) {
    const length = lengthAt(document, run, at, names);
    if (length > 0) found.push(candidate(document, run, at, at + length));
    at += Math.max(1, length);
  }
  return found;
}

/** More names than this with one first word are not tried. */
const MOST_TRIED = 16;

function lengthAt(document: Document, run: Run, at: number, names: NamesByFirstWord): number {
  const { tokens } = document;
  const first = keyAt(tokens[at]);
  let longest = usable(knownName(tokens, at, run.end), run, first)?.words.length ?? 0;
  for (const key of (names.get(first) ?? []).slice(0, MOST_TRIED)) {
    const length = key.split(' ').length;
    if (length > longest && at + length <= run.end && keyOfTokens(document, at, at + length) === key) longest = length;
  }
  return longest > 0 ? longest + lengthOfBody(document, run, at + longest) : lengthOfPerson(document, run, at);
}

/** "Navy" behind "United States". */
function lengthOfBody({ tokens }: Document, run: Run, at: number): number {
  const kind = knownName(tokens, at - 1, at)?.kind ?? knownName(tokens, at - 2, at)?.kind;
  const isState = kind === 'country' || kind === 'demonym';
  return isState && at < run.end && /^(?:navy|army|senate|parliament|congress)$/u.test(keyAt(tokens[at])) ? 1 : 0;
}

/** "Us" and "It" of a headline are no country and no company; nor is "Reading" a town. */
function usable(entry: Entry | undefined, run: Run, first: string): Entry | undefined {
  if (entry === undefined || (entry.words.length === 1 && entry.upper && run.casing === 'upper')) return undefined;
  return entry.words.length === 1 && isCommonWord(first) && entry.kind !== 'country' ? undefined : entry;
}

/** A first name and the strange words behind it. */
function lengthOfPerson({ tokens }: Document, run: Run, at: number): number {
  const first = keyAt(tokens[at]);
  if (!wordLists.firstNames.has(first) || isCommonWord(first)) return 0;
  let length = 1;
  while (length < LONGEST_PERSON && at + length < run.end && isStrange(tokens[at + length])) length++;
  return length > 1 ? length : 0;
}

const LONGEST_PERSON = 4;

const isStrange = (token: Token | undefined): boolean => token !== undefined && !isCommonWord(nameKey(token));

function candidate(document: Document, run: Run, start: number, end: number): Candidate {
  const entry = knownName(document.tokens, start, end);
  const whole = entry?.words.length === end - start ? entry : undefined;
  const key = keyOfTokens(document, start, end);
  return { start, end, opens: false, casing: run.casing, titles: [], entry: whole, key };
}
