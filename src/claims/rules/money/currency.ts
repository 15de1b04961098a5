import {
  attributiveCurrencyWords,
  type Currency,
  currencyCodes,
  currencyOwners,
  currencySigns,
  currencyWords,
  dollarLetters,
  largeCurrencyWords,
} from '../../lexicon/currencies.ts';
import { determiners } from '../../lexicon/grammar-words.ts';
import type { Token } from '../../text/document.ts';
import { wordTest } from '../../text/words.ts';
import { endsNouns } from '../grammar/noun-phrase.ts';

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
  // "Y=28,030": so do they for the yen.
  if (last.text === '=' && before?.text === 'Y') return { code: 'JPY', unit: 'yen', first: number - 2, next: number };
  const sign = currencySigns.get(last.text);
  if (sign) {
    const owner = last.text === '$' ? owned(before, last) : undefined;
    return owner ? { ...owner, first: number - 2, next: number } : { ...sign, first: number - 1, next: number };
  }
  // "$A40", "$US 40".
  const letters = before?.text === '$' ? dollarLetters.get(last.lower) : undefined;
  if (letters && before?.end === last.start) return { ...letters, first: number - 2, next: number };
  if (last.text === '.' && before?.text === 'Rs') return codeAt(atoms, number - 2, number);
  return codeAt(atoms, number - 1, number);
}

/**
 * The sign, code or word that starts where a number ends: "40 €", "40 USD", "40 Swiss francs", "40-dollar". `size`: the amount,
 * infinite where a price is told, since words of several meanings are a currency beside large ones only.
 */
export function currencyAfter(atoms: readonly Token[], next: number, size: number): CurrencyFound | undefined {
  const first = atoms[next]?.text === '-' && atoms[next]?.start === atoms[next - 1]?.end ? next + 1 : next;
  const atom = atoms[first];
  if (atom === undefined) return undefined;
  const sign = currencySigns.get(atom.text) ?? currencyCodes.get(atom.text) ?? penceAt(atoms, first);
  // "12 $40m jets": the sign of the next amount.
  const isNext = atoms[first + 1]?.kind === 'number' && atoms[first + 1]?.start === atom.end;
  if (sign && !isNext) return { ...sign, first, next: first + 1 };
  for (let at = first; at < first + 3; at += 1) {
    const found = wordAt(atoms, at, first, size);
    if (found) return found;
  }
  return undefined;
}

/** "95.5p" */
function penceAt(atoms: readonly Token[], at: number): Currency | undefined {
  // The heights of screens, in lines.
  if (/^(?:480|720|1080|1440|2160)$/u.test(atoms[at - 1]?.text ?? '')) return undefined;
  const glued = atoms[at]?.text === 'p' && atoms[at - 1]?.kind === 'number' && atoms[at - 1]?.end === atoms[at]?.start;
  return glued ? currencyWords.get('pence') : undefined;
}

const isCurrencyWord = wordTest(
  ({ lower }) => currencyWords.has(lower) || largeCurrencyWords.has(lower) || attributiveCurrencyWords.has(lower),
);

function wordAt(atoms: readonly Token[], at: number, first: number, size: number): CurrencyFound | undefined {
  const atom = atoms[at];
  if (!atom || !isCurrencyWord(atom)) return undefined;
  const word = atom.lower;
  const large = largeCurrencyWords.get(word);
  const currency = currencyWords.get(word) ?? large?.currency ?? attributiveCurrencyWords.get(word);
  if (currency === undefined) return undefined;
  const code = at > first ? currencyOwners.get(`${atoms[at - 1]?.lower ?? ''} ${currency.unit}`) : undefined;
  if (code !== undefined) return { ...currency, code, first, next: at + 1 };
  if (at > first || isWeight(atoms, at) || (large && size < large.least)) return undefined;
  if (attributiveCurrencyWords.has(word) && !isAttributive(atoms, at)) return undefined;
  return { ...currency, first, next: at + 1 };
}

/** "a 500-mark reward", and not "passed the 500-mark in May". */
function isAttributive(atoms: readonly Token[], at: number): boolean {
  const noun = atoms[at + 1];
  return atoms[at - 1]?.text === '-' && noun?.kind === 'word' && !determiners.has(noun.lower) && !endsNouns(noun);
}

/** "40 pounds of explosives", "a 12-pound baby", "weighs 40 pounds" */
function isWeight(atoms: readonly Token[], at: number): boolean {
  if (atoms[at]?.lower !== 'pound' && atoms[at]?.lower !== 'pounds') return false;
  if (atoms[at + 1]?.lower === 'of' || (atoms[at]?.lower === 'pound' && atoms[at - 1]?.text === '-')) return true;
  if (/^(?:heavier|lighter|overweight)$/u.test(atoms[at + 1]?.lower ?? '')) return true;
  return atoms.slice(Math.max(0, at - 4), at).some(({ lower }) => /^weigh(?:s|ed|ing)?$/u.test(lower));
}

/** Whose dollar it is; letters that no table knows stay with the sign: "EC$". */
function owned(atom: Token | undefined, sign: Token): Currency | undefined {
  if (atom === undefined || !/^[A-Z]/u.test(atom.text)) return undefined;
  const known = dollarLetters.get(atom.lower);
  if (known || atom.end !== sign.start || !/^[A-Z][A-Za-z]{0,2}$/u.test(atom.text)) return known;
  return { code: `${atom.text}$`, unit: 'dollar' };
}

function codeAt(atoms: readonly Token[], at: number, number: number): CurrencyFound | undefined {
  const code = currencyCodes.get(atoms[at]?.text ?? '');
  return code && { ...code, first: at, next: number };
}
