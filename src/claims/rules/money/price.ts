import { currencySigns, givingWords, largeCurrencyWords, priceWords } from '../../lexicon/currencies.ts';
import type { Token } from '../../text/document.ts';
import { wordTest } from '../../text/words.ts';
import { isCommonWord } from '../actors/word-lists.ts';
import { endsNouns } from '../grammar/noun-phrase.ts';
import type { CurrencyFound } from './currency.ts';

/** Atoms before a number in which a word for a price may stand: "a reward of up to 500 marks". */
const reach = 5;

/** Whether a price is told before a number, or cash behind it: "cost 40 crowns", "40 crowns in cash". */
export function isPriced(atoms: readonly Token[], first: number, next: number): boolean {
  if (atoms[next + 1]?.lower === 'in' && atoms[next + 2]?.lower === 'cash') return true;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const atom = atoms[at];
    if (atom && tellsPrice(atom)) return true;
    if (atom && endsPrice(atom)) return false;
  }
  return false;
}

/** Whether a number may be of money in a currency that no list has: "will receive 40,000 orrin", "40,000 orrin ($500)". */
export function mayBeSum(atoms: readonly Token[], first: number, next: number): boolean {
  const converted = atoms[next + 1]?.text === '(' ? atoms.slice(next + 2, next + 2 + CONVERTED_WITHIN) : [];
  if (converted.some(({ text }) => currencySigns.has(text))) return true;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const atom = atoms[at];
    if (atom && tellsGift(atom)) return true;
    if (atom && endsPrice(atom)) return false;
  }
  return false;
}

/** Atoms behind a bracket in which the sign of another currency stands: "(about $500)". */
const CONVERTED_WITHIN = 3;

const tellsGift = wordTest(({ lower }) => givingWords.has(lower));
const tellsPrice = wordTest(({ lower }) => priceWords.has(lower));
const endsPrice = wordTest(({ text }) => /^[.;:()"“”]$/u.test(text));

/** The least amount that a word which no dictionary has counts as money in a price. */
const least = 1000;

/** Plurals of what is bought, adverbs, and forms of verbs. */
const notCurrencies = /(?:s|ly|ed|ing|wide|wards?|upfront|apiece|abroad|overseas)$/u;

/** "cost 40 million orrin": a price in a currency that no list has, where nothing but the end of its phrase follows. */
export function unknownCurrency(atoms: readonly Token[], next: number, size: number): CurrencyFound | undefined {
  const { kind, text, lower } = atoms[next] ?? { kind: 'symbol', text: '', lower: '' };
  if (size < least || kind !== 'word' || !/^\p{Ll}{3,12}$/u.test(text)) return undefined;
  if (isCommonWord(lower) || largeCurrencyWords.has(lower) || notCurrencies.test(lower)) return undefined;
  const after = atoms[next + 1];
  if (after?.kind === 'word' && !endsNouns(after) && !/^(?:a|an|per|each)$/u.test(after.lower)) return undefined;
  return { code: lower, unit: lower, first: next, next: next + 1 };
}
