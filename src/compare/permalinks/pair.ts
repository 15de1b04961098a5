import { byCodePoint } from '../by-code-point.ts';

/** Where the evidence of a recorded id stands now: strengths by the place of what was found. */
export interface Holders {
  /** Evidence as last recorded. */
  readonly current: ReadonlyMap<number, number>;
  /** Evidence as first recorded, where that differs. */
  readonly first: ReadonlyMap<number, number>;
  /** How many pieces of evidence there are. */
  readonly currentSize: number;
  readonly firstSize: number;
}

/** A recorded id that may go to what was found. */
export interface Contender {
  readonly id: string;
  readonly since: string;
  readonly isLive: boolean;
  readonly holders: Holders;
  /** Whether what was found can be what the id stands for. */
  readonly mayBe: (found: number) => boolean;
}

/** An id stays with what holds so much of its evidence; of less, it was split. */
const KEEPS = 0.6;

/** Gives each of what was found at most one recorded id: place of what was found to place of the contender. */
export function pairUp(contenders: readonly Contender[], sizes: readonly number[]): ReadonlyMap<number, number> {
  const paired = new Map<number, number>();
  const settled = new Set<number>();
  let left = contenders.flatMap((contender, index) => candidatesOf(contender, index, sizes)).sort(byFit);
  for (let before = -1; before !== paired.size; ) {
    before = paired.size;
    left = left.filter(({ index, found }) => !settled.has(index) && !paired.has(found));
    for (const { index, found, contender } of left) {
      if (settled.has(index) || paired.has(found)) continue;
      if (shareLeft(contender, found, paired) < KEEPS || !contender.mayBe(found)) continue;
      paired.set(found, index);
      settled.add(index);
    }
  }
  return paired;
}

/** A place and how much of the evidence that is still found stands there, 0 to 1. */
export interface Part {
  readonly found: number;
  readonly share: number;
}

/** The places that hold a telling part of the evidence, or of the first or the last of it, the largest first. */
export function placesOf(holders: Holders, least: number): readonly Part[] {
  const views: readonly Holders[] = [holders, { ...holders, current: none }, { ...holders, first: none }];
  return foundBy(holders)
    .filter((found) => views.some((view) => shareOf(view, found, none) >= least))
    .map((found) => ({ found, share: shareOf(holders, found, none) }))
    .sort((a, b) => b.share - a.share || a.found - b.found);
}

const none: ReadonlyMap<number, number> = new Map();

interface Candidate {
  readonly contender: Contender;
  readonly index: number;
  readonly found: number;
  readonly fit: number;
}

function candidatesOf(contender: Contender, index: number, sizes: readonly number[]): readonly Candidate[] {
  const { current, first, currentSize, firstSize } = contender.holders;
  return foundBy(contender.holders).map((found) => {
    const size = sizes[found] ?? 0;
    const now = (2 * (current.get(found) ?? 0)) / (currentSize + size);
    const then = (2 * (first.get(found) ?? 0)) / (firstSize + size);
    return { contender, index, found, fit: Math.max(now, then) };
  });
}

function byFit(a: Candidate, b: Candidate): number {
  return (
    b.fit - a.fit ||
    Number(b.contender.isLive) - Number(a.contender.isLive) ||
    byCodePoint(a.contender.since, b.contender.since) ||
    byCodePoint(a.contender.id, b.contender.id) ||
    a.found - b.found
  );
}

/**
 * Which part of the evidence stands there that no other id holds. One that is gone comes back whole or not at all: its page
 * offers the parts.
 */
function shareLeft({ isLive, holders }: Contender, found: number, paired: ReadonlyMap<number, number>): number {
  return shareOf(holders, found, isLive ? paired : none);
}

/** Which part of the evidence that is still found, outside of what went to other ids, stands there. */
function shareOf({ current, first }: Holders, found: number, taken: ReadonlyMap<number, number>): number {
  let all = 0;
  for (const strengths of [current, first]) {
    for (const [place, strength] of strengths) if (place === found || !taken.has(place)) all += strength;
  }
  return all === 0 ? 0 : ((current.get(found) ?? 0) + (first.get(found) ?? 0)) / all;
}

const foundBy = ({ current, first }: Holders): readonly number[] => [...new Set([...current.keys(), ...first.keys()])];
