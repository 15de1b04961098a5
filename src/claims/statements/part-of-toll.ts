import type { Casualty } from '../layers.ts';
import {
  byHarmer,
  countsHarmer,
  includesHarmer,
  partBefore,
  partBehind,
  partOfDead,
  partOfHarmed,
} from '../lexicon/parts.ts';
import { firstStartingFrom } from '../span.ts';
import type { Document } from '../text/index.ts';

/** Characters before a figure in which "the other" stands, and behind it in which the rest of a list does. */
const BEFORE = 12;
const BEHIND = 70;
/** Characters before or behind a figure within which it says whom it includes. */
const HARMER_WITHIN = 60;
/** Characters within which two figures stand side by side. */
const NEAR = 250;

/** Tells whether the words of a figure say that it is of some of those harmed and not of all; for figures in text order. */
export function partTest({ text }: Document, casualties: readonly Casualty[]): (casualty: Casualty) => boolean {
  const hurt = casualties.filter(({ outcome }) => outcome === 'injured' || outcome === 'affected');
  return ({ start, end, outcome }) => {
    const words = text.slice(start, end);
    if (
      partOfHarmed.some((pattern) => pattern.test(words)) ||
      partBefore.test(text.slice(Math.max(0, start - BEFORE), start)) ||
      partBehind.test(text.slice(end, end + BEHIND))
    )
      return true;
    if (outcome === 'killed') return partOfDead.test(text.slice(start, end + 14));
    // "Two others were injured" is all the injured of a report that tells of the dead first, and else some of them.
    return partOfDead.test(words) && isBehind(hurt, start);
  };
}

/** Whether one of some figures in text order stands right before a place. */
function isBehind(figures: readonly Casualty[], offset: number): boolean {
  const before = figures[firstStartingFrom(figures, offset) - 1];
  return before !== undefined && before.end <= offset && offset - before.end < NEAR;
}

/** Whether a figure counts the one who did it: said so, left out as the one who "killed two people", or not known. */
export function isHarmerCounted({ text }: Document, { start, end, cue }: Casualty): boolean | undefined {
  const behind = text.slice(end, end + HARMER_WITHIN);
  if (countsHarmer.test(text.slice(start, end)) || includesHarmer.test(behind)) return true;
  const isToldOfHarmer = cue.start === start && byHarmer.test(text.slice(Math.max(0, start - HARMER_WITHIN), start));
  return isToldOfHarmer ? false : undefined;
}
