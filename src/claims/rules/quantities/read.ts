import type { Quantity } from '../../layers.ts';
import type { Token } from '../../text/document.ts';
import { boundedInterval } from '../../values/quantity.ts';
import { type Age, readAge, readListedAge } from './ages.ts';
import { type Amount, readAmount } from './amounts.ts';
import { type Bound, boundAfter, boundBefore } from './bounds.ts';
import { readChange } from './changes.ts';
import { type Counted, readCounted } from './counted.ts';
import { isGap } from './ellipsis.ts';
import { nounElsewhere } from './elsewhere.ts';
import { isName, isScore } from './names.ts';
import type { Numeral } from './numerals.ts';
import { readRate } from './rates.ts';

/** A quantity, and the atom behind it. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  readonly first: number;
  readonly next: number;
  readonly noun?: Counted | undefined;
}

/**
 * Reads what a number counts or measures, and how it is bounded. Declines on numbers that are names or codes. `before` is
 * the quantity read last in the sentence.
 */
export function readQuantity(
  atoms: readonly Token[],
  bare: Numeral,
  before: ReadQuantity | undefined,
): ReadQuantity | undefined {
  const age =
    readAge(atoms, bare) ?? (before?.quantity.type === 'age' ? readListedAge(atoms, bare, before.next) : undefined);
  if (age) return ageOf(atoms, bare, age);
  const amount = readAmount(atoms, bare, before?.next ?? 0);
  if (amount === undefined || isScientific(atoms, bare)) return undefined;
  if (amount.type !== 'count' && amount.type !== 'fraction') {
    const read = assemble(atoms, amount);
    return isConversion(atoms, amount.first, read, before) ? boundLike(before, read) : read;
  }
  const isCode = () => isName(atoms, amount) && !isGap(atoms, bare.first, before?.quantity);
  if (amount.type === 'count' && (isScore(atoms, bare) || isCode())) return undefined;
  const after = boundAfter(atoms, amount.next);
  const counted = readCounted(atoms, after?.next ?? amount.next, amount);
  if (counted === 'none') return undefined;
  const elsewhere = counted === undefined && amount.type === 'count' && amount.stated[1] > 1;
  const noun = elsewhere ? nounElsewhere(atoms, amount, before) : undefined;
  return assemble(atoms, amount, noun ? { ...noun, apart: true } : counted);
}

function assemble(atoms: readonly Token[], amount: Amount, counted?: Counted): ReadQuantity {
  const { numeral, stated, minor } = amount;
  const bound = boundOf(atoms, amount);
  const words = bound ?? betweenBefore(atoms, amount);
  const end = counted && !counted.apart ? counted.next : amount.next;
  const rate = readRate(atoms, end, amount.type !== 'percent');
  const next = rate?.next ?? end;
  const kind = bound?.bound ?? (amount.range ? 'range' : numeral.form === 'vague' ? 'vague' : 'exact');
  const quantity: Quantity = {
    start: startOf(atoms, amount.first),
    end: endOf(atoms, next),
    rule: ruleOf(amount),
    type: amount.type,
    ...boundedInterval([stated[0] / minor, stated[1] / minor], kind, bound?.near),
    stated,
    unit: counted?.unit ?? amount.unit,
    currency: amount.currency,
    bound: kind,
    hedge: hedgeOf(atoms, words, numeral),
    hedgeSpan: words && { start: startOf(atoms, words.first), end: endOf(atoms, words.next) },
    ...readChange(atoms, amount.first, next, amount.type),
    number: { start: startOf(atoms, numeral.first), end: endOf(atoms, amount.numberNext) },
    noun: counted && { start: startOf(atoms, counted.first), end: endOf(atoms, counted.next) },
    partitive: counted?.partitive || undefined,
    per: rate?.per,
  };
  return { quantity, first: amount.first, next, noun: counted };
}

function boundOf(atoms: readonly Token[], { first, next, numberNext }: Amount): Bound | undefined {
  return boundBefore(atoms, signedFirst(atoms, first)) ?? boundAfter(atoms, numberNext) ?? boundAfter(atoms, next);
}

/** "more than 40 miles (64 km)": the same amount in another unit, between brackets. */
function isConversion(
  atoms: readonly Token[],
  first: number,
  { quantity, next }: ReadQuantity,
  before: ReadQuantity | undefined,
): before is ReadQuantity {
  if (before === undefined || before.next !== first - 1 || quantity.bound !== 'exact') return false;
  const [opening, closing] = [atoms[first - 1]?.text ?? '', atoms[next]?.text ?? ''];
  if (!/^[(;]$/u.test(opening) || !/^[);]$/u.test(closing) || before.quantity.type !== quantity.type) return false;
  return before.quantity.unit !== quantity.unit || before.quantity.currency !== quantity.currency;
}

/** It is bounded as the amount that it stands for. */
function boundLike({ quantity: { bound, hedge } }: ReadQuantity, read: ReadQuantity): ReadQuantity {
  if (bound !== 'about' && bound !== 'at-least' && bound !== 'at-most') return read;
  const { quantity } = read;
  const { min, max } = quantity;
  const interval = min === null || max === null ? { min, max } : boundedInterval([min, max], bound);
  return { ...read, quantity: { ...quantity, ...interval, bound, hedge } };
}

function ageOf(atoms: readonly Token[], { first, low }: Numeral, { next, numberNext, high, unit }: Age): ReadQuantity {
  const number = { start: startOf(atoms, first), end: endOf(atoms, numberNext) };
  const shared = { rule: 'count/age', type: 'age', unit, bound: low === high ? 'exact' : 'range' } as const;
  const quantity: Quantity = {
    ...shared,
    start: number.start,
    end: endOf(atoms, next),
    min: low,
    max: high,
    stated: [low, high],
    number,
  };
  return { quantity, first, next };
}

/** "1.9 × 10" of a power of ten, which no rule reads. */
function isScientific(atoms: readonly Token[], { first, next }: Numeral): boolean {
  return atoms[first - 1]?.text === '×' || atoms[next]?.text === '×';
}

/** Bounds stand before a sign: "below -4%". */
function signedFirst(atoms: readonly Token[], first: number): number {
  const before = atoms[first - 1];
  return before?.lower === 'minus' || (before?.text === '-' && before.end === atoms[first]?.start) ? first - 1 : first;
}

function ruleOf({ type, numeral }: Amount): string {
  if (type === 'money') return 'money/amount';
  if (type === 'percent') return 'percent/share';
  if (type === 'fraction') return 'count/fraction';
  if (type === 'measure') return 'count/measure';
  return numeral.form === 'vague' ? 'count/vague' : 'count/number';
}

interface Words {
  readonly first: number;
  readonly next: number;
}

/** "between 5 and 9": the word that opens a range is kept as its hedge. */
function betweenBefore(atoms: readonly Token[], { first, range }: Amount): Words | undefined {
  return range && atoms[first - 1]?.lower === 'between' ? { first: first - 1, next: first } : undefined;
}

function hedgeOf(atoms: readonly Token[], bound: Words | undefined, numeral: Numeral): string | undefined {
  const words = bound ? textOf(atoms, bound.first, bound.next) : '';
  const vague = numeral.form === 'vague' ? textOf(atoms, numeral.first, numeral.next) : '';
  return `${words} ${vague}`.trim() || undefined;
}

function textOf(atoms: readonly Token[], first: number, next: number): string {
  let text = '';
  for (let index = first; index < next; index += 1) {
    const atom = atoms[index];
    if (atom) text += index > first && atom.start > (atoms[index - 1]?.end ?? 0) ? ` ${atom.text}` : atom.text;
  }
  return text;
}

function startOf(atoms: readonly Token[], index: number): number {
  return atoms[index]?.start ?? 0;
}

function endOf(atoms: readonly Token[], next: number): number {
  return atoms[next - 1]?.end ?? 0;
}
