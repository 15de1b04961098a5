import {
  fractionSigns,
  fractionWords,
  magnitudes,
  pluralMagnitudes,
  smallNumbers,
  vagueWords,
} from '../../lexicon/number-words.ts';
import { ordinals } from '../../lexicon/time-units.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { wordTest } from '../../text/words.ts';
import { isDigits, isMixed, touches } from './atoms.ts';
import { readDecimals, readDigits } from './digits.ts';
import { readFraction } from './fractions.ts';
import { exactly, type Numeral } from './numeral.ts';
import { readVague } from './vague.ts';
import { readWords } from './words.ts';

export type { Numeral } from './numeral.ts';

/** Every word that a number in words can start with. */
const starters: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'quarter', 'several', 'dozens', 'scores'],
  ...smallNumbers.keys(),
  ...pluralMagnitudes.keys(),
]);

const mayStart = wordTest(
  (word) => isDigits(word) || word.text === '.' || fractionSigns.has(word.text) || starters.has(word.lower),
);

/** Whether a sentence of such tokens may hold a number at all. */
export function mayHoldNumber(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (token && tellsNumber(token)) return true;
  }
  return false;
}

/** A figure or number word, or what may have one among its parts; "a" and "an" need one of these behind them. */
const tellsNumber = wordTest(
  (word) =>
    isMixed(word) ||
    (mayStart(word) && word.text !== '.' && word.lower !== 'a' && word.lower !== 'an') ||
    magnitudes.has(word.lower) ||
    fractionWords.has(word.lower) ||
    ordinals.has(word.lower) ||
    // "on the ground floor"
    word.lower === 'ground' ||
    vagueWords.has(word.lower),
);

/** Reads the number that starts at an atom. With `money`, "m" and "b" behind digits are magnitudes. */
export function readNumeral(atoms: readonly Token[], first: number, money = false): Numeral | undefined {
  const atom = atoms[first];
  if (atom === undefined || !mayStart(atom)) return undefined;
  if (isDigits(atom)) return readDigits(atoms, first, money);
  if (atom.text === '.' && isDigits(atoms[first + 1]) && touches(atom, atoms[first + 1])) {
    return readDecimals(atoms, first, money);
  }
  if (atom.text === '.') return undefined;
  const sign = fractionSigns.get(atom.text);
  if (sign !== undefined) return exactly(first, first + 1, sign, 1, 'fraction');
  return readFraction(atoms, first) ?? readVague(atoms, first) ?? readWords(atoms, first);
}
