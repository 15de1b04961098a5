import type { Quantity } from '../../layers.ts';
import type { Token } from '../../text/document.ts';
import { boundedInterval } from '../../values/quantity.ts';
import { currencyAfter, currencyBefore } from '../money/currency.ts';
import { type Bound, boundAfter, boundBefore } from './bounds.ts';
import { readMeasure } from './measures.ts';
import { isName, isScore } from './names.ts';
import { type CountedNoun, readNoun } from './nouns.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { readSecond, scaleOf } from './ranges.ts';

/** A quantity, and the atom behind it. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  readonly next: number;
}

/** What stands around a number: its unit, whether it is a range, and where both end. */
interface Amount {
  readonly type: Quantity['type'];
  readonly unit: string;
  readonly currency?: string;
  readonly first: number;
  readonly next: number;
  readonly numberNext: number;
  readonly stated: readonly [number, number];
  readonly range: boolean;
}

/** Reads what a number counts or measures, and how it is bounded. Declines on numbers that are names or codes. */
export function readQuantity(atoms: readonly Token[], bare: Numeral): ReadQuantity | undefined {
  const before = currencyBefore(atoms, bare.first);
  const numeral = before ? (readNumeral(atoms, bare.first, true) ?? bare) : bare;
  if (!before && isScore(atoms, numeral)) return undefined;
  const amount = readAmount(atoms, numeral, before);
  if (amount.type === 'count' && isName(atoms, numeral)) return undefined;
  const after = boundAfter(atoms, amount.next);
  const noun = amount.type === 'count' ? readCounted(atoms, after?.next ?? amount.next, numeral) : undefined;
  if (numeral.form === 'words' && numeral.low === 1 && numeral.high === 1 && !noun && amount.type === 'count') {
    return undefined;
  }
  return assemble(atoms, numeral, amount, boundBefore(atoms, amount.first) ?? after, noun);
}

function readAmount(atoms: readonly Token[], numeral: Numeral, before: ReturnType<typeof currencyBefore>): Amount {
  const shared = { first: before?.first ?? numeral.first };
  const unit = unitBehind(atoms, numeral, before !== undefined);
  const second = readSecond(atoms, numeral, unit?.next ?? numeral.next, (at) => signEnd(atoms, at));
  const last = second ?? numeral;
  const lastUnit = second ? unitBehind(atoms, second, before !== undefined) : unit;
  const scale = 1;
  const stated: [number, number] = [second ? scaleOf(numeral, second) : numeral.low * scale, last.high];
  const range = second !== undefined;
  const found = lastUnit ?? unit;
  const base = { ...shared, stated, range, numberNext: last.next };
  if (before) {
    const next = found?.type === 'money' ? found.next : last.next;
    return { ...base, type: 'money', unit: before.unit, currency: before.code, next };
  }
  if (found) {
    const { minor = 1 } = found;
    return {
      ...base,
      stated: [stated[0] / minor, stated[1] / minor],
      type: found.type,
      unit: found.unit,
      ...(found.currency === undefined ? {} : { currency: found.currency }),
      next: Math.max(found.next, last.next),
    };
  }
  return { ...base, type: numeral.form === 'fraction' ? 'fraction' : 'count', unit: '', next: last.next };
}

interface UnitBehind {
  readonly type: 'money' | 'measure' | 'percent';
  readonly unit: string;
  readonly next: number;
  readonly currency?: string;
  readonly minor?: number;
}

function unitBehind(atoms: readonly Token[], numeral: Numeral, money: boolean): UnitBehind | undefined {
  const start = atoms[numeral.next]?.lower === 'of' && numeral.form === 'vague' ? numeral.next + 1 : numeral.next;
  const currency = currencyAfter(atoms, start);
  if (currency) {
    return {
      type: 'money',
      unit: currency.unit,
      currency: currency.code,
      next: currency.next,
      ...(currency.minor === undefined ? {} : { minor: currency.minor }),
    };
  }
  return money ? undefined : readMeasure(atoms, start, numeral.form === 'digits');
}

function signEnd(atoms: readonly Token[], at: number): number | undefined {
  for (const end of [at + 1, at + 2]) {
    const found = currencyBefore(atoms, end);
    if (found && found.first >= at) return end;
  }
  return undefined;
}

function readCounted(atoms: readonly Token[], start: number, numeral: Numeral): CountedNoun | undefined {
  const one = numeral.low === 1 && numeral.high === 1;
  let at = start;
  const linked = numeral.form === 'vague' || numeral.form === 'fraction';
  if (atoms[at]?.lower === 'of') {
    if (!linked && numeral.form !== 'words' && numeral.form !== 'digits') return undefined;
    at += 1;
    while (/^(?:the|its|their|his|her|our|those|these|all)$/u.test(atoms[at]?.lower ?? '')) at += 1;
    if (!linked && at === start + 1) return undefined;
    return readNoun(atoms, at, false);
  }
  while (/^(?:more|other|of)$/u.test(atoms[at]?.lower ?? '')) at += 1;
  return readNoun(atoms, at, one);
}

function assemble(
  atoms: readonly Token[],
  numeral: Numeral,
  amount: Amount,
  bound: Bound | undefined,
  noun: CountedNoun | undefined,
): ReadQuantity {
  const kind = bound?.bound ?? (amount.range ? 'range' : numeral.form === 'vague' ? 'vague' : 'exact');
  const next = noun?.next ?? amount.next;
  const quantity: Quantity = {
    start: startOf(atoms, amount.first),
    end: endOf(atoms, next),
    rule: ruleOf(amount, numeral),
    type: amount.type,
    ...boundedInterval(amount.stated, kind, bound?.near),
    stated: amount.stated,
    unit: noun?.unit ?? amount.unit,
    currency: amount.currency,
    bound: kind,
    hedge: hedgeOf(atoms, bound, numeral),
    number: { start: startOf(atoms, numeral.first), end: endOf(atoms, amount.numberNext) },
    noun: noun && { start: startOf(atoms, noun.first), end: endOf(atoms, noun.next) },
  };
  return { quantity, next };
}

function ruleOf({ type }: Amount, { form }: Numeral): string {
  if (type === 'money') return 'money/amount';
  if (type === 'percent') return 'percent/share';
  if (type === 'fraction') return 'count/fraction';
  if (type === 'measure') return 'count/measure';
  return form === 'vague' ? 'count/vague' : 'count/number';
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
