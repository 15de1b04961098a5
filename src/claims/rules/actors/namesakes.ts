import { knownWhole } from './gazetteer.ts';
import { addAll, best, type Tallies } from './tally.ts';
import { weights } from './weights.ts';
import { isCommonWord } from './word-lists.ts';

/** "Doe" is a person where the text has "Jane Doe", and "Acme" a company where it has "Acme Motor Company". */
export function addNamesakes(tallies: Tallies): void {
  const brands = new Set<string>();
  for (const [key, tally] of tallies) {
    const words = key.split(' ');
    const kind = words.length > 1 ? best(tally) : undefined;
    if (kind === 'person') addPersonParts(words, tallies);
    if (kind !== 'organisation') continue;
    brands.add(words[0] ?? '');
    const short = tallies.get(words[0] ?? '') ?? tallies.get(words.slice(0, -1).join(' '));
    if (short) addAll(short, [{ kind, weight: weights.brandAlone }]);
  }
  addBrands(tallies, brands);
}

function addPersonParts(words: readonly string[], tallies: Tallies): void {
  const [given = ''] = words;
  for (const part of new Set([words.slice(-2).join(' '), words.at(-1) ?? '', given])) {
    const tally = part === words.join(' ') ? undefined : tallies.get(part);
    const weight = part === given ? weights.givenName : weights.namesake;
    if (tally) addAll(tally, [{ kind: 'person', weight }]);
  }
}

/** "Acme Auto" shares the first word of "Acme Automotive Group"; places and everyday words name too much to tell. */
function addBrands(tallies: Tallies, brands: ReadonlySet<string>): void {
  for (const [key, tally] of tallies) {
    const first = key.split(' ', 1)[0] ?? '';
    if (first === key || !brands.has(first) || isCommonWord(first) || knownWhole(first)) continue;
    addAll(tally, [{ kind: 'organisation', weight: weights.brand }]);
  }
}
