import {
  type Currency,
  currencyCodes,
  currencyOwners,
  currencySigns,
  currencyWords,
  dollarLetters,
} from '../../lexicon/currencies.ts';
import type { Token } from '../../text/document.ts';

/** A currency beside a number, as atoms `[first, next)`. */
export interface CurrencyFound extends Currency {
  readonly first: number;
  readonly next: number;
}

/** The sign or code that ends where a number starts: "$", "US$", "$A", "COP", "US $". */
export function currencyBefore(atoms: readonly Token[], number: number): CurrencyFound | undefined {
  const last = atoms[number - 1];
  const before = atoms[number - 2];
  if (last === undefined) return undefined;
  const sign = currencySigns.get(last.text);
  if (sign) {
    const owner = last.text === '$' ? owned(before) : undefined;
    return owner ? { ...owner, first: number - 2, next: number } : { ...sign, first: number - 1, next: number };
  }
  // "$A40", "$US 40".
  const letters = before?.text === '$' ? dollarLetters.get(last.lower) : undefined;
  if (letters && before?.end === last.start) return { ...letters, first: number - 2, next: number };
  if (last.text === '.' && before?.text === 'Rs') return codeAt(atoms, number - 2, number);
  return codeAt(atoms, number - 1, number);
}

/** The sign, code or word that starts where a number ends: "40 €", "40 USD", "40 Swiss francs", "40-dollar". */
export function currencyAfter(atoms: readonly Token[], next: number): CurrencyFound | undefined {
  const first = atoms[next]?.text === '-' && atoms[next]?.start === atoms[next - 1]?.end ? next + 1 : next;
  const atom = atoms[first];
  if (atom === undefined) return undefined;
  const sign = currencySigns.get(atom.text) ?? currencyCodes.get(atom.text);
  if (sign) return { ...sign, first, next: first + 1 };
  return wordAt(atoms, first, first) ?? wordAt(atoms, first + 1, first) ?? wordAt(atoms, first + 2, first);
}

function wordAt(atoms: readonly Token[], at: number, first: number): CurrencyFound | undefined {
  const word = currencyWords.get(atoms[at]?.lower ?? '');
  if (word === undefined) return undefined;
  if (at === first) return { ...word, first, next: at + 1 };
  const code = currencyOwners.get(`${atoms[at - 1]?.lower ?? ''} ${word.unit}`);
  return code === undefined ? undefined : { ...word, code, first, next: at + 1 };
}

function owned(atom: Token | undefined): Currency | undefined {
  if (atom === undefined || !/^[A-Z]/u.test(atom.text)) return undefined;
  return dollarLetters.get(atom.lower);
}

function codeAt(atoms: readonly Token[], at: number, number: number): CurrencyFound | undefined {
  const code = currencyCodes.get(atoms[at]?.text ?? '');
  return code && { ...code, first: at, next: number };
}
