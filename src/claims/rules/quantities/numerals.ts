import {
  ambiguousMagnitudes,
  capitalMagnitudes,
  fractionSigns,
  magnitudes,
  pluralMagnitudes,
  shortMagnitudes,
  smallNumbers,
} from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import { isDigits, isHyphen, isWord, touches } from './atoms.ts';
import { digitsValue } from './digits.ts';
import { readFraction } from './fractions.ts';
import { readVague } from './vague.ts';

/** Every word that a number in words can start with. */
const starters: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'several', 'dozens', 'scores'],
  ...smallNumbers.keys(),
  ...pluralMagnitudes.keys(),
]);

/** A number in digits, words or both, as atoms `[first, next)`. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction';
  /** What magnitude words multiplied it by: 1e6 for "1.2 million". */
  readonly scale: number;
}

/** Reads the number that starts at an atom. With `money`, "m" and "b" behind digits are magnitudes. */
export function readNumeral(atoms: readonly Token[], first: number, money = false): Numeral | undefined {
  const atom = atoms[first];
  if (atom === undefined) return undefined;
  if (isDigits(atom)) return readDigits(atoms, first, money);
  if (atom.text === '.' && isDigits(atoms[first + 1]) && touches(atom, atoms[first + 1])) {
    return readDecimals(atoms, first, money);
  }
  const sign = fractionSigns.get(atom.text);
  if (sign !== undefined) return exact(first, first + 1, sign, 1, 'fraction');
  if (!starters.has(atom.lower)) return undefined;
  return readFraction(atoms, first) ?? readVague(atoms, first) ?? readWords(atoms, first);
}

function readDigits(atoms: readonly Token[], first: number, money: boolean): Numeral | undefined {
  const base = digitsValue(atoms[first]?.text ?? '');
  if (base === undefined) return undefined;
  let value = base;
  let next = first + 1;
  const sign = fractionSigns.get(atoms[next]?.text ?? '');
  if (sign !== undefined) {
    value += sign;
    next += 1;
  }
  const scaled = readScale(atoms, next, money);
  return exact(first, scaled.next, value * scaled.scale, scaled.scale, 'digits');
}

function readDecimals(atoms: readonly Token[], first: number, money: boolean): Numeral | undefined {
  const digits = atoms[first + 1]?.text ?? '';
  const before = atoms[first - 1];
  if (!/^\d+$/u.test(digits) || (touches(before, atoms[first]) && isWord(before))) return undefined;
  const { next, scale } = readScale(atoms, first + 2, money);
  return exact(first, next, Number(`0.${digits}`) * scale, scale, 'digits');
}

/** Magnitudes behind digits: "million", "-million", "mn", "hundred thousand". */
function readScale(atoms: readonly Token[], start: number, money: boolean): { next: number; scale: number } {
  let next = start;
  let scale = 1;
  for (;;) {
    const at = isHyphen(atoms[next]) && touches(atoms[next - 1], atoms[next]) ? next + 1 : next;
    const word = atoms[at]?.lower ?? '';
    const glued = touches(atoms[at - 1], atoms[at]);
    const factor =
      magnitudes.get(word) ??
      (isDigits(atoms[at - 1]) && (glued || money) ? shortMagnitude(atoms[at], glued, money) : undefined);
    if (factor === undefined) return { next, scale };
    scale *= factor;
    next = at + 1;
  }
}

function shortMagnitude(atom: Token | undefined, glued: boolean, money: boolean): number | undefined {
  if (atom === undefined || (!glued && atom.lower === 'k')) return undefined;
  const capital = glued ? capitalMagnitudes.get(atom.text) : undefined;
  return capital ?? shortMagnitudes.get(atom.lower) ?? (money ? ambiguousMagnitudes.get(atom.lower) : undefined);
}

function readWords(atoms: readonly Token[], first: number): Numeral | undefined {
  let next = first;
  let total = 0;
  let current = 0;
  let scale = 1;
  // What the next small number must be less than: 10 behind "twenty", 100 behind "hundred", 0 behind "five".
  let room = Number.POSITIVE_INFINITY;
  let lastMagnitude = Number.POSITIVE_INFINITY;
  if (isArticle(atoms[first]) && magnitudes.has(wordAt(atoms, first + 1))) {
    current = 1;
    room = 0;
    next += 1;
  }
  for (;;) {
    const at = skipJoint(atoms, next, first, room);
    const word = wordAt(atoms, at);
    const small = smallNumbers.get(word);
    const magnitude = magnitudes.get(word);
    if (small !== undefined && small < room && (small > 0 || next === first)) {
      current += small;
      room = small >= 20 ? 10 : 0;
      scale = 1;
    } else if (magnitude === 100 && current > 0 && current < 100) {
      current *= 100;
      room = 100;
      scale = 100;
    } else if (magnitude === 12 && current > 0 && room === 0) {
      current *= 12;
      room = -1;
      scale = 12;
    } else if (magnitude !== undefined && magnitude >= 1000 && current > 0 && magnitude < lastMagnitude) {
      total += current * magnitude;
      current = 0;
      room = 1000;
      lastMagnitude = magnitude;
      scale = magnitude;
    } else break;
    next = at + 1;
  }
  if (next === first) return undefined;
  return withHalf(atoms, exact(first, next, total + current, scale, 'words'));
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
  return exact(whole.first, next, (whole.low + 0.5) * scale, scale, 'words');
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

function exact(first: number, next: number, value: number, scale: number, form: Numeral['form']): Numeral {
  // 16.6 billion, and not 16,600,000,000.000002.
  const round = Number.isInteger(value) ? value : Number(value.toPrecision(14));
  return { first, next, low: round, high: round, scale, form };
}
