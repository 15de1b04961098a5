import { countedInMillions } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import { type CurrencyFound, currencyAfter, currencyBefore } from '../money/currency.ts';
import { isPriced, mayBeSum, unknownCurrency } from '../money/price.ts';
import { isHyphen, isWord, touches } from './atoms.ts';
import { boundAfter } from './bounds.ts';
import { inChange } from './changes.ts';
import { isMagnitude } from './magnitudes.ts';
import { readMeasure } from './measures.ts';
import { readNoun } from './nouns.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { pointEnd } from './points.ts';
import { readSecond, scaleOf } from './ranges.ts';

/** A number or range with the unit that stands beside it, before what it counts and how it is bounded are known. */
export interface Amount {
  readonly type: 'count' | 'money' | 'percent' | 'fraction' | 'measure';
  /** "" for a count: its noun is read later. */
  readonly unit: string;
  readonly currency?: string | undefined;
  /** How many of what is written make one unit: 100 for cents. */
  readonly minor: number;
  readonly numeral: Numeral;
  /** Atoms of the whole, currency and unit with it, and the atom behind the last number. */
  readonly first: number;
  readonly next: number;
  readonly numberNext: number;
  readonly stated: readonly [low: number, high: number];
  readonly range: boolean;
}

/**
 * Reads the amount that a number begins: "$40m", "15 to 22 miles", "-3%", "12". Atoms before `floor` belong to another.
 */
export function readAmount(atoms: readonly Token[], bare: Numeral, floor: number): Amount | undefined {
  const sign = signBefore(atoms, bare.first);
  const nearest = currencyBefore(atoms, sign ?? bare.first);
  const currency = nearest && nearest.first >= floor ? nearest : undefined;
  if (currency === undefined && isGluedToWord(atoms, bare.first)) return undefined;
  const numeral = rescaled(atoms, bare, currency !== undefined);
  const unit = unitBehind(atoms, numeral, currency !== undefined);
  const second = secondOf(atoms, numeral, unit, currency !== undefined || unit !== undefined);
  const last = second ?? numeral;
  const lastUnit = second ? (unitBehind(atoms, second, currency !== undefined) ?? unit) : unit;
  const low = second ? scaleOf(numeral, second) : numeral.low;
  const kind = currency
    ? moneyOf(currency, lastUnit)
    : (lastUnit ?? (isMagnitude(atoms, numeral) ? magnitude : plain(numeral)));
  const start = currency?.first ?? numeral.first;
  const negative = isNegative(atoms, sign, start, currency !== undefined) && kind.type !== 'count';
  return {
    ...kind,
    numeral,
    first: start,
    next: Math.max(lastUnit?.next ?? 0, last.next),
    numberNext: last.next,
    stated: negative ? [-last.high, -low] : [low, last.high],
    range: second !== undefined,
  };
}

type Kind = Pick<Amount, 'type' | 'unit' | 'currency' | 'minor'>;

function moneyOf(currency: CurrencyFound, behind: UnitBehind | undefined): Kind {
  const { code, unit } = currency;
  // "$75 US": letters behind the number say whose dollar it is.
  const owner = behind?.type === 'money' ? behind.currency : undefined;
  return { type: 'money', unit, currency: owner ?? code, minor: behind?.minor ?? 1 };
}

const magnitude: Kind = { type: 'measure', unit: 'magnitude', minor: 1 };

function plain({ form }: Numeral): Kind {
  return { type: form === 'fraction' ? 'fraction' : 'count', unit: '', minor: 1 };
}

interface UnitBehind extends Kind {
  readonly next: number;
}

/** The currency, percent sign or unit of measure behind a number. */
function unitBehind(atoms: readonly Token[], numeral: Numeral, money: boolean): UnitBehind | undefined {
  const linked = atoms[numeral.next]?.lower === 'of' && (numeral.form === 'vague' || numeral.form === 'words');
  const start = linked ? numeral.next + 1 : numeral.next;
  const priced = isPriced(atoms, numeral.first, start);
  const currency = currencyAfter(atoms, start, priced ? Number.POSITIVE_INFINITY : numeral.low);
  if (currency) {
    const { code, unit, next, minor = 1 } = currency;
    return { type: 'money', unit, currency: code, minor, next };
  }
  if (money) return undefined;
  const point = numeral.form === 'fraction' ? pointEnd(atoms, numeral.next) : undefined;
  if (point !== undefined) return { type: 'percent', unit: 'percentage point', minor: 1, next: point };
  // "five or so miles", "15-plus percent"
  const bound = boundAfter(atoms, start);
  const measure = readMeasure(atoms, bound?.next ?? start, bound === undefined && numeral.form === 'digits');
  if (measure) return { type: measure.type, unit: measure.unit, minor: 1, next: measure.next };
  const unknown = unknownCurrency(atoms, start, numeral.low);
  if (!unknown || !(priced || mayBeSum(atoms, numeral.first, start))) return undefined;
  return { type: 'money', unit: unknown.unit, currency: unknown.code, minor: 1, next: unknown.next };
}

function secondOf(
  atoms: readonly Token[],
  numeral: Numeral,
  unit: UnitBehind | undefined,
  hasUnit: boolean,
): Numeral | undefined {
  if (numeral.form === 'vague' || numeral.form === 'fraction') return undefined;
  const end = unit?.next ?? numeral.next;
  const second = readSecond(atoms, numeral, end, (at) => signEnd(atoms, at));
  if (second === undefined) return undefined;
  // "rose 5 percent to 40 dollars", "up from 20 to 30": the second number is where it came to, and no end of a range.
  if (atoms[end]?.lower === 'to' && inChange(atoms, numeral.first, hasUnit)) return undefined;
  const other = unitBehind(atoms, second, false);
  return unit && other && other.unit !== unit.unit ? undefined : second;
}

function signEnd(atoms: readonly Token[], at: number): number | undefined {
  for (const end of [at + 1, at + 2]) {
    const found = currencyBefore(atoms, end);
    if (found && found.first >= at) return end;
  }
  return undefined;
}

/** "$40m" is forty million, and so is "40m" in front of people and cars. */
function rescaled(atoms: readonly Token[], bare: Numeral, money: boolean): Numeral {
  const read = readNumeral(atoms, bare.first, true);
  if (read === undefined || read.next === bare.next) return bare;
  if (money || currencyAfter(atoms, read.next, Number.POSITIVE_INFINITY)) return read;
  const noun = atoms[read.next - 1]?.text === 'm' ? readNoun(atoms, read.next) : undefined;
  return noun && countedInMillions.has(noun.unit) ? read : bare;
}

/** A minus sign or word before a number, or between a currency sign and it: its atom. */
function signBefore(atoms: readonly Token[], first: number): number | undefined {
  const sign = atoms[first - 1];
  return isHyphen(sign) && touches(sign, atoms[first]) && !isNumberOrWord(atoms, first - 2) ? first - 1 : undefined;
}

function isNumberOrWord(atoms: readonly Token[], index: number): boolean {
  const atom = atoms[index];
  if (atom === undefined || !touches(atom, atoms[index + 1])) return false;
  return (isWord(atom) && atom.lower !== 'minus') || atom.kind === 'number';
}

function isNegative(atoms: readonly Token[], sign: number | undefined, start: number, money: boolean): boolean {
  if (sign !== undefined && (!money || start < sign)) return atoms[sign]?.text !== '—';
  const before = atoms[start - 1];
  if (before?.lower === 'minus') return true;
  return isHyphen(before) && touches(before, atoms[start]) && !isNumberOrWord(atoms, start - 2);
}

function isGluedToWord(atoms: readonly Token[], first: number): boolean {
  return isWord(atoms[first - 1] ?? atoms[first]) && first > 0 && touches(atoms[first - 1], atoms[first]);
}
