import type { Token } from '../../text/document.ts';
import { looksNamed } from './casing.ts';
import { keyAt, knownName } from './gazetteer.ts';
import { namedAt } from './name-tokens.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/**
 * How many tokens a name goes on by over a small word, 0 where it does not: "of the Treasury" behind "Department", "of State" behind "Secretary", "and Welfare" behind
 * "Ministry of Health".
 */
export function linkAt(tokens: readonly Token[], at: number, limit: number): number {
  const link = tokens[at]?.lower;
  if (link !== 'of' && link !== 'for' && link !== 'on' && link !== 'and') return 0;
  // "Bureau of the Census", but "played in the League for the Eagles".
  const target = at + (tokens[at + 1]?.lower === 'the' && link === 'of' ? 2 : 1);
  if (!namedAt(tokens, target, limit)) return 0;
  const before = keyAt(tokens[at - 1]);
  const after = keyAt(tokens[target]);
  if (link === 'and' && joinsWithin(tokens, at, limit)) return target - at + 1;
  const goesOn =
    link === 'and'
      ? tokens[at - 2]?.lower === 'of' &&
        wordLists.organisationHeads.has(keyAt(tokens[at - 3])) &&
        isPlain(tokens, target, limit)
      : (link === 'of' ? wordLists.organisationHeads : wordLists.purposeHeads).has(before) ||
        (link === 'of' && (wordLists.placeHeads.has(before) || isOfficeOf(before, after)));
  return goesOn ? target - at + 1 : 0;
}

/** "Kenyan Rescue and Salvage Company": plain words on both sides, a body's last word behind, and a country before. */
function joinsWithin(tokens: readonly Token[], at: number, limit: number): boolean {
  let start = at;
  while (start > at - 4 && start > 0 && isInName(tokens[start - 1])) start--;
  if (at - start < 2 || knownName(tokens, start, at)?.kind !== 'demonym') return false;
  if (!isPlain(tokens, at - 1, at) || !isPlain(tokens, at + 1, limit)) return false;
  for (let next = at + 2; next < Math.min(limit, at + 5) && namedAt(tokens, next, limit); next++) {
    if (wordLists.organisationEndings.has(keyAt(tokens[next]))) return true;
  }
  return false;
}

const isInName = (token: Token | undefined): boolean =>
  token !== undefined && looksNamed(token) && !wordLists.openers.has(token.lower);

/** "and Welfare" goes on with a name, "and Volkswagen" begins another. */
const isPlain = (tokens: readonly Token[], at: number, limit: number): boolean =>
  isCommonWord(keyAt(tokens[at])) && knownName(tokens, at, limit) === undefined;

const isOfficeOf = (office: string, of: string): boolean =>
  (wordLists.offices.has(office) || wordLists.honorifics.has(office)) &&
  (wordLists.stateBodies.has(of) || wordLists.officeModifiers.has(of));

/** ", Tobacco and Spirits" behind "Bureau of Alcohol". */
export function listAt(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== ',' || tokens[at - 2]?.lower !== 'of') return 0;
  if (!wordLists.organisationHeads.has(keyAt(tokens[at - 3]))) return 0;
  for (let next = at + 1; next < Math.min(limit, at + 10); next += 2) {
    if (!namedAt(tokens, next, limit) || !isPlain(tokens, next, limit)) return 0;
    const link = tokens[next + 1]?.lower === ',' && tokens[next + 2]?.lower === 'and' ? next + 2 : next + 1;
    if (tokens[link]?.lower === 'and')
      return namedAt(tokens, link + 1, limit) && isPlain(tokens, link + 1, limit) ? link + 2 - at : 0;
    if (tokens[link]?.text !== ',') return 0;
  }
  return 0;
}
