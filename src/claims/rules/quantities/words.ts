import { magnitudes, smallNumbers } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import { isHyphen, touches } from './atoms.ts';
import { exactly, type Numeral } from './numeral.ts';
import { readScale } from './scales.ts';

/** Reads cardinals in words: "nineteen", "a hundred and five", "two and a half million". */
export function readWords(atoms: readonly Token[], first: number): Numeral | undefined {
  let state = startAt(atoms, first);
  for (;;) {
    const at = skipJoint(atoms, state.next, first, state.room);
    const step = stepOver(state, wordAt(atoms, at), state.next === first);
    if (step === undefined) break;
    state = { ...state, ...step, next: at + 1 };
  }
  if (state.next === first) return undefined;
  return withHalf(atoms, exactly(first, state.next, state.total + state.current, state.scale, 'words'));
}

/** A cardinal read so far. */
interface Cardinal {
  readonly next: number;
  /** What its magnitudes from a thousand up have summed to, and what stands behind the last of them. */
  readonly total: number;
  readonly current: number;
  readonly scale: number;
  /** What the next small number must be less than: 10 behind "twenty", 100 behind "hundred", 0 behind "five". */
  readonly room: number;
  readonly lastMagnitude: number;
}

function startAt(atoms: readonly Token[], first: number): Cardinal {
  const article = isArticle(atoms[first]) && magnitudes.has(wordAt(atoms, first + 1));
  const none = Number.POSITIVE_INFINITY;
  const [next, current, room] = article ? [first + 1, 1, 0] : [first, 0, none];
  return { next, total: 0, current, scale: 1, room, lastMagnitude: none };
}

/** What one more word makes of a cardinal; nothing where it is no part of it. */
function stepOver(
  { total, current, room, lastMagnitude }: Cardinal,
  word: string,
  isFirst: boolean,
): Partial<Cardinal> | undefined {
  const small = smallNumbers.get(word);
  if (small !== undefined) {
    if (small >= room || (small === 0 && !isFirst)) return undefined;
    return { current: current + small, room: small >= 20 ? 10 : 0, scale: 1 };
  }
  const magnitude = magnitudes.get(word);
  if (magnitude === undefined || current === 0) return undefined;
  if (magnitude === 100) return current < 100 ? { current: current * 100, room: 100, scale: 100 } : undefined;
  if (magnitude === 12) return room === 0 ? { current: current * 12, room: -1, scale: 12 } : undefined;
  if (magnitude >= lastMagnitude) return undefined;
  return { total: total + current * magnitude, current: 0, room: 1000, lastMagnitude: magnitude, scale: magnitude };
}

/** "two and a half million", "one-and-a-half". */
function withHalf(atoms: readonly Token[], whole: Numeral): Numeral {
  let at = whole.next;
  for (const part of ['and', 'a', 'half']) {
    if (isHyphen(atoms[at])) at += 1;
    if (wordAt(atoms, at) !== part) return whole;
    at += 1;
  }
  const { next, scale } = readScale(atoms, at, false);
  // "a million and a half"
  if (scale === 1 && whole.scale >= 1000)
    return exactly(whole.first, next, whole.low + whole.scale / 2, whole.scale, 'words');
  return exactly(whole.first, next, (whole.low + 0.5) * scale, scale, 'words');
}

/** Passes over the hyphen of "twenty-five" and the "and" of "a hundred and five". */
function skipJoint(atoms: readonly Token[], next: number, first: number, room: number): number {
  if (next === first) return next;
  let at = next;
  if (isHyphen(atoms[at]) && touches(atoms[at - 1], atoms[at]) && touches(atoms[at], atoms[at + 1])) at += 1;
  if (room < 100 || !Number.isFinite(room) || wordAt(atoms, at) !== 'and') return at;
  if (wordAt(atoms, first - 1) === 'between') return next;
  const after = isHyphen(atoms[at + 1]) ? at + 2 : at + 1;
  if (!smallNumbers.has(wordAt(atoms, after))) return next;
  // "one thousand and two thousand" are two numbers.
  const behind = readSmall(atoms, after);
  return magnitudes.has(wordAt(atoms, behind)) ? next : after;
}

function readSmall(atoms: readonly Token[], first: number): number {
  let at = first + 1;
  if (isHyphen(atoms[at])) at += 1;
  return (smallNumbers.get(wordAt(atoms, first)) ?? 0) >= 20 && smallNumbers.has(wordAt(atoms, at))
    ? at + 1
    : first + 1;
}

function isArticle(atom: Token | undefined): boolean {
  return atom?.lower === 'a' || atom?.lower === 'an';
}

function wordAt(atoms: readonly Token[], index: number): string {
  return atoms[index]?.lower ?? '';
}
