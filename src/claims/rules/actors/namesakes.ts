import type { Kind } from './candidate.ts';
import { knownWhole } from './gazetteer.ts';
import { addAll, best, type Tallies } from './tally.ts';
import { weights } from './weights.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/** "Doe" is a person where the text has "Jane Doe", and "Acme" a company where it has "Acme Motor Company". */
export function addNamesakes(tallies: Tallies): void {
  const brands = new Set<string>();
  const shorts = new Set<string>();
  const names = { given: new Set<string>(), surnames: new Set<string>() };
  for (const [key, tally] of tallies) {
    const kind = key.includes(' ') ? best(tally) : undefined;
    if (kind !== 'person' && kind !== 'organisation') continue;
    const words = key.split(' ');
    if (kind === 'person') addParts(words, names);
    if (kind !== 'organisation') continue;
    if (wordLists.localBodies.has(words.at(-1) ?? '')) continue;
    brands.add(words[0] ?? '');
    shorts.add(tallies.has(words[0] ?? '') ? (words[0] ?? '') : words.slice(0, -1).join(' '));
  }
  for (const short of shorts) addAlone(short, 'organisation', weights.brandAlone, tallies);
  for (const part of names.surnames) addAlone(part, 'person', weights.namesake, tallies);
  for (const part of names.given) addAlone(part, 'person', weights.givenName, tallies);
  addBrands(tallies, brands);
}

interface PersonParts {
  readonly given: Set<string>;
  readonly surnames: Set<string>;
}

function addParts(words: readonly string[], names: PersonParts): void {
  const whole = words.join(' ');
  for (const part of [words.slice(-2).join(' '), words.at(-1) ?? '']) if (part !== whole) names.surnames.add(part);
  const given = words[0] ?? '';
  if (!names.surnames.has(given)) names.given.add(given);
}

/** Once for each short form: a hundred "German …" companies make no company of "German". */
function addAlone(short: string, kind: Kind, weight: number, tallies: Tallies): void {
  const tally = tallies.get(short);
  if (tally) addAll(tally, [{ kind, weight }]);
}

/** "Acme Auto" shares the first word of "Acme Automotive Group"; places and everyday words name too much to tell. */
function addBrands(tallies: Tallies, brands: ReadonlySet<string>): void {
  if (brands.size === 0) return;
  for (const [key, tally] of tallies) {
    const first = key.split(' ', 1)[0] ?? '';
    if (first === key || !brands.has(first) || isCommonWord(first) || knownWhole(first)) continue;
    addAll(tally, [{ kind: 'organisation', weight: weights.brand }]);
  }
}
