import type { Quantity } from '../../layers.ts';
import type { Token } from '../../text/document.ts';
import { boundedInterval } from '../../values/quantity.ts';
import { ageEnd } from './ages.ts';
import { type Amount, readAmount } from './amounts.ts';
import { type Bound, boundAfter, boundBefore } from './bounds.ts';
import { readChange } from './changes.ts';
import { type Counted, readCounted } from './counted.ts';
import { isName, isScore } from './names.ts';
import type { Numeral } from './numerals.ts';
import { readRate } from './rates.ts';

/** A quantity, and the atom behind it. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  readonly next: number;
}

/** Reads what a number counts or measures, and how it is bounded. Declines on numbers that are names or codes. */
export function readQuantity(atoms: readonly Token[], bare: Numeral): ReadQuantity | undefined {
  const age = ageEnd(atoms, bare);
  if (age !== undefined) return ageOf(atoms, bare, age);
  const amount = readAmount(atoms, bare);
  if (amount === undefined) return undefined;
  if (amount.type !== 'count' && amount.type !== 'fraction') return assemble(atoms, amount);
  if (amount.type === 'count' && (isScore(atoms, bare) || isName(atoms, amount))) return undefined;
  const after = boundAfter(atoms, amount.next);
  const counted = readCounted(atoms, after?.next ?? amount.next, amount);
  return counted === 'none' ? undefined : assemble(atoms, amount, counted);
}

function assemble(atoms: readonly Token[], amount: Amount, counted?: Counted): ReadQuantity {
  const { numeral, stated, minor } = amount;
  const bound = boundBefore(atoms, signedFirst(atoms, amount.first)) ?? boundAfter(atoms, amount.next);
  const end = counted?.next ?? amount.next;
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
    hedge: hedgeOf(atoms, bound, numeral),
    ...readChange(atoms, amount.first, next),
    number: { start: startOf(atoms, numeral.first), end: endOf(atoms, amount.numberNext) },
    noun: counted && { start: startOf(atoms, counted.first), end: endOf(atoms, counted.next) },
    partitive: counted?.partitive,
    per: rate?.per,
  };
  return { quantity, next };
}

function ageOf(atoms: readonly Token[], { first, next, low, high }: Numeral, end: number): ReadQuantity {
  const number = { start: startOf(atoms, first), end: endOf(atoms, next) };
  const shared = { rule: 'count/age', type: 'age', unit: 'year', bound: 'exact' } as const;
  const quantity: Quantity = {
    ...shared,
    start: number.start,
    end: endOf(atoms, end),
    min: low,
    max: high,
    stated: [low, high],
    number,
  };
  return { quantity, next: end };
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

function hedgeOf(atoms: readonly Token[], bound: Bound | undefined, numeral: Numeral): string | undefined {
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
