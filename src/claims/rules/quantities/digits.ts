import { fractionSigns } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import { isDigits, isHyphen, isWord, touches } from './atoms.ts';
import { readOutOf } from './fractions.ts';
import { digitsValue, exactly, type Numeral } from './numeral.ts';
import { readScale } from './scales.ts';

/** Reads digits with their magnitude: "1.2 million", "40m" beside a currency, "2 1/2", "1 000 000". */
export function readDigits(atoms: readonly Token[], first: number, money: boolean): Numeral | undefined {
  const base = digitsValue(atoms[first]?.text ?? '');
  if (base === undefined) return undefined;
  const whole = readGroups(atoms, first, base);
  const parts = readParts(atoms, whole.next);
  if (parts) return withParts(atoms, first, whole.value, parts, money);
  const alone = readOver(atoms, first);
  if (alone) return exactly(first, alone.next, alone.value, 1, 'fraction');
  const { next, scale } = readScale(atoms, whole.next, money);
  const ratio = scale === 1 ? readOutOf(atoms, first, whole.value) : undefined;
  return ratio ?? exactly(first, next, whole.value * scale, scale, 'digits');
}

/** Reads ".5". */
export function readDecimals(atoms: readonly Token[], first: number, money: boolean): Numeral | undefined {
  const digits = atoms[first + 1]?.text ?? '';
  const before = atoms[first - 1];
  if (!/^\d+$/u.test(digits) || (touches(before, atoms[first]) && isWord(before))) return undefined;
  const { next, scale } = readScale(atoms, first + 2, money);
  return exactly(first, next, Number(`0.${digits}`) * scale, scale, 'digits');
}

interface Read {
  readonly value: number;
  readonly next: number;
}

function withParts(atoms: readonly Token[], first: number, whole: number, parts: Read, money: boolean): Numeral {
  const { next, scale } = readScale(atoms, parts.next, money);
  return exactly(first, next, (whole + parts.value) * scale, scale, 'digits');
}

/** "1 000 000": three noughts behind a space belong to the number before. */
function readGroups(atoms: readonly Token[], first: number, base: number): Read {
  let [value, next] = [base, first + 1];
  if (!/^\d{1,3}$/u.test(atoms[first]?.text ?? '')) return { value, next };
  while (atoms[next]?.text === '000' && (atoms[next]?.start ?? 0) - (atoms[next - 1]?.end ?? 0) === 1) {
    value = value * 1000 + Number(atoms[next]?.text);
    next += 1;
  }
  return { value, next };
}

/** The part behind a whole number: "½", " 1/2", "-1/2". */
function readParts(atoms: readonly Token[], start: number): Read | undefined {
  const sign = fractionSigns.get(atoms[start]?.text ?? '');
  if (sign !== undefined) return { value: sign, next: start + 1 };
  const at = isHyphen(atoms[start]) && touches(atoms[start - 1], atoms[start]) ? start + 1 : start;
  return readOver(atoms, at);
}

/** "3/4", but not "9/11" and "50/50": only halves, thirds, quarters, fifths, eighths, tenths and sixteenths are so written. */
function readOver(atoms: readonly Token[], at: number): Read | undefined {
  const [over, slash, under] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (slash?.text !== '/' || !isDigits(over) || !touches(over, slash) || !touches(slash, under)) return undefined;
  if (atoms[at + 3]?.text === '/' || atoms[at - 1]?.text === '/') return undefined;
  const [value, whole] = [Number(over?.text), Number(under?.text)];
  return [2, 3, 4, 5, 8, 10, 16].includes(whole) && value > 0 && value < whole
    ? { value: value / whole, next: at + 3 }
    : undefined;
}
