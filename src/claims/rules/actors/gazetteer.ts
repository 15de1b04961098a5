import { hungWords } from '../../lexicon/capitals.ts';
import { cities } from '../../lexicon/cities.ts';
import { companies, teams } from '../../lexicon/companies.ts';
import { countries } from '../../lexicon/countries.ts';
import { wellKnownMedia } from '../../lexicon/media.ts';
import { wellKnownGroups, wellKnownOrganisations } from '../../lexicon/organisations.ts';
import { provinces, waters, worldRegions } from '../../lexicon/regions.ts';
import type { ActorType } from '../../schema.ts';
import type { Token } from '../../text/document.ts';
import { fold } from '../../text/fold.ts';
import { perText, perWord, type Word } from '../../text/words.ts';

/** What a known name is; `typeOfEntry` tells the type of actor that each stands for. */
export type EntryKind = 'country' | 'demonym' | 'capital' | 'city' | 'region' | 'organisation' | 'group' | 'media';

/** A name that is known without any context. */
export interface Entry {
  /** The form that stands for it: "United States" for "U.S.". */
  readonly name: string;
  readonly kind: EntryKind;
  /** The country of a demonym or capital. */
  readonly country?: string;
  /** Folded words, points left out. */
  readonly words: readonly string[];
  /** Written in capitals only, so that "who" and "us" are not it. */
  readonly upper: boolean;
}

/** The type of actor that a known name is. A demonym stands for a people or its government. */
export const typeOfEntry: Readonly<Record<EntryKind, ActorType>> = {
  country: 'place',
  demonym: 'group',
  capital: 'place',
  city: 'place',
  region: 'place',
  organisation: 'organisation',
  group: 'group',
  media: 'media',
};

/** The longest known name that begins with token `at` and ends before token `end`. */
export function knownName(tokens: readonly Token[], at: number, end: number): Entry | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  for (const entry of entriesFrom(first)) if (fits(entry, tokens, at, end)) return entry;
  return undefined;
}

/** The known name that a text is, as a whole. */
export function knownWhole(text: string): Entry | undefined {
  return byWhole.get(
    text
      .replace(/['’]s(?=\s|$)/gu, " 's")
      .split(/\s+/u)
      .map(keyOf)
      .join(' '),
  );
}

/** Known names that a word begins, the longest first. */
const entriesFrom = perWord((word): readonly Entry[] => byFirstWord.get(nameKey(word)) ?? []);

/** How much of a word is the name: all but what is hung on it by a hyphen ("Nairobi-based"). */
export function nameLength(word: string): number {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && hung.has(word.slice(hyphen + 1)) ? hyphen : word.length;
}

const hung: ReadonlySet<string> = new Set(hungWords.trim().split(/\s+/u));

/** A word as names are looked up: folded, without points and without what is hung on it. */
export const keyOf = perText((word) => fold(word.slice(0, nameLength(word))).replaceAll('.', ''));

/** The same for a token, which is quicker. */
export const nameKey: (word: Word) => string = perWord(({ text }) => keyOf(text));

/** The key of a token that may not be there. */
export function keyAt(token: Word | undefined): string {
  return token ? nameKey(token) : '';
}

const byFirstWord = new Map<string, Entry[]>();
const byWhole = new Map<string, Entry>();

function add(form: string, entry: Pick<Entry, 'name' | 'kind' | 'country'>): void {
  // The possessive is a token of its own.
  const words = form
    .replace(/['’]s(?=\s|$)/gu, " 's")
    .split(/\s+/u)
    .map((word) => fold(word).replaceAll('.', ''));
  const key = words[0];
  if (key === undefined || key === '') return;
  const upper = words.length === 1 && form === form.toUpperCase();
  const made: Entry = { ...entry, words, upper };
  const whole = words.join(' ');
  // A form keeps its first reading: countries go before cities, and cities before what is named after them.
  if (byWhole.has(whole)) return;
  byWhole.set(whole, made);
  const others = byFirstWord.get(key);
  if (others) others.push(made);
  else byFirstWord.set(key, [made]);
}

function fits(entry: Entry, tokens: readonly Token[], at: number, end: number): boolean {
  if (at + entry.words.length > end) return false;
  for (let index = 1; index < entry.words.length; index++) {
    const token = tokens[at + index];
    if (token === undefined || nameKey(token) !== entry.words[index]) return false;
  }
  return !entry.upper || isUpper(tokens[at]?.text ?? '');
}

const isUpper = (text: string): boolean => {
  const name = text.slice(0, nameLength(text));
  return name === name.toUpperCase();
};

const linesOf = (table: string): readonly string[] => table.trim().split('\n');
const namesOf = (table: string): readonly string[] =>
  table
    .split(',')
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');

for (const line of linesOf(countries)) {
  const [name = '', others = '', people = '', capitals = ''] = line.split('|');
  for (const form of [name, ...namesOf(others)]) add(form, { name, kind: 'country' });
  for (const form of namesOf(people)) add(form, { name: form, kind: 'demonym', country: name });
  for (const form of namesOf(capitals)) add(form, { name: form, kind: 'capital', country: name });
}
for (const [table, kind] of [
  [wellKnownOrganisations, 'organisation'],
  [wellKnownGroups, 'group'],
  [wellKnownMedia, 'media'],
] as const) {
  for (const line of linesOf(table)) {
    const [name = '', others = ''] = line.split('=');
    for (const form of [name, ...namesOf(others)]) add(form, { name, kind });
  }
}
for (const table of [companies, teams]) {
  for (const line of namesOf(table)) {
    const [name = '', other] = line.split('=');
    for (const form of [name, other ?? name]) add(form, { name, kind: 'organisation' });
  }
}
for (const [table, kind] of [
  [provinces, 'region'],
  [worldRegions, 'region'],
  [waters, 'region'],
  [cities, 'city'],
] as const) {
  for (const name of namesOf(table)) add(name, { name, kind });
}
for (const [form, country] of [
  ['African', 'Africa'],
  ['Asian', 'Asia'],
  ['European', 'Europe'],
  ['Latin American', 'Latin America'],
  ['South American', 'South America'],
  ['North American', 'North America'],
  ['Central American', 'Central America'],
  ['Arab', ''],
  ['Kurdish', ''],
] as const) {
  add(form, { name: form, kind: 'demonym', country });
  add(`${form}s`, { name: `${form}s`, kind: 'demonym', country });
}
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
