import type { Casualty } from '../layers.ts';
import {
  harmers,
  listPlaces,
  maybeHarmers,
  nextOfList,
  partBefore,
  partOfDead,
  partOfHarmed,
} from '../lexicon/parts.ts';
import { firstStartingFrom, overlaps, type Span } from '../span.ts';
import type { Document, Token } from '../text/index.ts';
import { firstTokenAt, firstTokenFrom, sentenceAt } from '../text/locate.ts';
import type { Toll } from './whole-toll.ts';

/** Characters before a figure in which "the other" stands. */
const BEFORE = 12;
/** Characters within which two figures stand side by side. */
const NEAR = 250;
/** Tokens behind a figure in which the rest of a list stands, or whom it includes; and before it, who did it. */
const LIST_WITHIN = 12;
const INCLUDED_WITHIN = 7;
const DOER_WITHIN = 6;

/** Tells whether the words of a figure say that it is of some of those harmed and not of all; for figures in text order. */
export function partTest(document: Document, casualties: readonly Casualty[]): (casualty: Casualty) => boolean {
  const { text } = document;
  const hurt = casualties.filter(({ outcome }) => outcome === 'injured' || outcome === 'affected');
  return ({ start, end, outcome }) => {
    const words = text.slice(start, end);
    if (
      partOfHarmed.some((pattern) => pattern.test(words)) ||
      partBefore.test(text.slice(Math.max(0, start - BEFORE), start)) ||
      isFirstOfList(tokensBehind(document, end, LIST_WITHIN))
    )
      return true;
    if (outcome === 'killed') return partOfDead.test(text.slice(start, end + 14));
    // "Two others were injured" is all the injured of a report that tells of the dead first, and else some of them.
    return partOfDead.test(words) && isBehind(hurt, start);
  };
}

/** "two people on the ground floor and one in the yard", "a man with a burn and a second with a cut". */
function isFirstOfList(behind: readonly Token[]): boolean {
  const and = behind.findIndex(({ lower }) => lower === 'and');
  if (and < 0) return false;
  const [first, second] = behind.slice(and + 1);
  if (nextOfList.has(first?.lower ?? '') || nextOfList.has(second?.lower ?? '')) return true;
  return (first?.lower === 'one' || first?.kind === 'number') && listPlaces.has(second?.lower ?? '');
}

/**
 * How many dead a figure of the hurt may count, too: those whom the article tells of elsewhere. None where they stand
 * beside it, as in "one dead and three others hurt".
 */
export function deadAmong(
  document: Document,
  tolls: readonly Toll[],
  { start, outcome }: Casualty,
): number | undefined {
  if (outcome !== 'injured') return undefined;
  const dead = tolls.filter(({ casualty, isPast }) => casualty.outcome === 'killed' && !isPast && !casualty.apart);
  const sentence = sentenceAt(document, start);
  const isBeside = dead.some(({ casualty }) => sentence && overlaps(casualty, sentence));
  return isBeside ? 0 : Math.max(0, ...dead.map(({ casualty }) => casualty.min ?? 1));
}

/** Whether one of some figures in text order stands right before a place. */
function isBehind(figures: readonly Casualty[], offset: number): boolean {
  const before = figures[firstStartingFrom(figures, offset) - 1];
  return before !== undefined && before.end <= offset && offset - before.end < NEAR;
}

/** Whether a figure counts the one who did it: said so, left out as the one who "killed two people", or not known. */
export function isHarmerCounted(document: Document, { start, end, cue }: Casualty): boolean | undefined {
  const inside = tokensIn(document, { start, end });
  if (inside.some(({ lower }, at) => harmers.has(lower) && inside[at + 1]?.lower === 'and')) return true;
  const behind = tokensBehind(document, end, INCLUDED_WITHIN);
  const including = behind.findIndex(({ lower }) => lower === 'including');
  if (including >= 0 && behind.slice(including).some(({ lower }) => harmers.has(lower))) return true;
  if (cue.start !== start) return undefined;
  const before = tokensBefore(document, start, DOER_WITHIN);
  return before.some(({ lower }) => harmers.has(lower) || maybeHarmers.has(lower)) ? false : undefined;
}

function tokensIn(document: Document, { start, end }: Span): readonly Token[] {
  return document.tokens.slice(firstTokenAt(document, start), firstTokenFrom(document, end));
}

/** Some tokens behind a place, up to the end of the clause. */
function tokensBehind(document: Document, offset: number, most: number): readonly Token[] {
  const first = firstTokenFrom(document, offset);
  const stop = Math.min(first + most, sentenceAt(document, Math.max(0, offset - 1))?.endToken ?? first);
  const tokens = document.tokens.slice(first, stop);
  const end = tokens.findIndex(({ text }) => text === ';' || text === ':');
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Some tokens before a place, from the beginning of the clause. */
function tokensBefore(document: Document, offset: number, most: number): readonly Token[] {
  const end = firstTokenAt(document, offset);
  const tokens = document.tokens.slice(Math.max(sentenceAt(document, offset)?.firstToken ?? 0, end - most), end);
  return tokens.slice(tokens.findLastIndex(({ text }) => text === ';' || text === ':' || text === ',') + 1);
}
