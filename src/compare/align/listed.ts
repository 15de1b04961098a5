import type { ClaimInContext } from '../../claims/index.ts';
import { changeWords } from '../../claims/lexicon/change-words.ts';
import { sentenceKey } from './companions.ts';

/**
 * The ids of figures of people harmed that stand in one sentence with another of their sort: "killed two at the mill
 * before killing three in the yard" adds up, and neither is the toll. A toll that rose stands beside the one before it.
 */
export function listedTolls(claims: readonly ClaimInContext[]): ReadonlySet<string> {
  const tolls = claims.filter(({ claim }) => claim.kind === 'casualty' && !tellsOfChange(claim.quote.exact));
  // "Two guards and a driver" is of persons, and its parts are of guards and of drivers.
  const bySentence = Map.groupBy(tolls, ({ claim, context }) =>
    [sentenceKey(claim.article, context.sentence), claim.kind === 'casualty' ? claim.value.unit : ''].join(' '),
  );
  const listed = [...bySentence.values()].filter((some) => some.length > 1);
  return new Set(listed.flatMap((some) => some.map(({ claim }) => claim.id)));
}

const tellsOfChange = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => changeWords.has(word) || word === 'toll');
