import { type BoundWord, boundsAfter, boundsBefore, ordinaryBehind } from '../../lexicon/bound-words.ts';
import { betweenBoundAndNumber } from '../../lexicon/number-neighbours.ts';
import type { Token } from '../../text/document.ts';
import { wordTest } from '../../text/words.ts';
import { isHyphen } from './atoms.ts';

/** Bound words beside a number: atoms `[first, next)`, and what they do. */
export interface Bound extends BoundWord {
  readonly first: number;
  readonly next: number;
}

const longest = (phrases: ReadonlyMap<string, BoundWord>) =>
  Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));
const LONGEST_BEFORE = longest(boundsBefore);
const LONGEST_AFTER = longest(boundsAfter);
/** Only a look-up of the last word is needed where no phrase ends on it. */
const lastWords: ReadonlySet<string> = new Set(
  [...boundsBefore.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
);

const firstWords: ReadonlySet<string> = new Set([...boundsAfter.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));

const mayEndBound = wordTest(({ lower }) => lastWords.has(lower));
const mayOpenBound = wordTest(({ lower }) => firstWords.has(lower));

/** The bound words that end where a number starts, several in a row taken together. */
export function boundBefore(atoms: readonly Token[], first: number): Bound | undefined {
  let at = first;
  let found: Bound | undefined;
  for (let steps = 0; steps < 3; steps += 1) {
    const bound = phraseEndingAt(atoms, at);
    if (bound) {
      // The outer of two bounds rules: "at least some 30", "up to about 500"; "about" outside says nothing more.
      found = found === undefined || bound.bound !== 'about' ? { ...bound, next: found?.next ?? bound.next } : found;
      at = bound.first;
    } else if (found === undefined && steps === 0 && betweenBoundAndNumber.has(atoms[at - 1]?.lower ?? '')) {
      at -= 1;
    } else break;
  }
  return found;
}

/** The bound words that start where a number ends. */
export function boundAfter(atoms: readonly Token[], next: number): Bound | undefined {
  let at = next;
  if (isHyphen(atoms[at])) at += 1;
  // "the Arden 3 Plus" is a name.
  const first = atoms[at];
  if (!first || !mayOpenBound(first) || first.text === 'Plus') return undefined;
  for (let length = LONGEST_AFTER; length > 0; length -= 1) {
    const word = boundsAfter.get(phrase(atoms, at, at + length));
    if (word && at + length <= atoms.length) return { ...word, first: at, next: at + length };
  }
  return undefined;
}

function isOrdinary(atoms: readonly Token[], index: number): boolean {
  return ordinaryBehind.get(atoms[index]?.lower ?? '')?.has(atoms[index - 1]?.lower ?? '') ?? false;
}

function phraseEndingAt(atoms: readonly Token[], end: number): Bound | undefined {
  const last = end > 0 ? atoms[end - 1] : undefined;
  if (!last || !mayEndBound(last)) return undefined;
  for (let length = Math.min(LONGEST_BEFORE, end); length > 0; length -= 1) {
    const word = boundsBefore.get(phrase(atoms, end - length, end));
    if (word && !(length === 1 && isOrdinary(atoms, end - 1))) return { ...word, first: end - length, next: end };
  }
  return undefined;
}

function phrase(atoms: readonly Token[], first: number, next: number): string {
  let words = atoms[first]?.lower ?? '';
  for (let index = first + 1; index < next; index += 1) words += ` ${atoms[index]?.lower ?? ''}`;
  return words;
}
