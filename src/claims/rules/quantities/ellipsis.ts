import type { Quantity } from '../../layers.ts';
import { afterFigure, contested, contestVerbs, givingVerbs } from '../../lexicon/contests.ts';
import { auxiliaryForms } from '../../lexicon/finite-verbs.ts';
import { labelNouns } from '../../lexicon/number-labels.ts';
import type { Span } from '../../span.ts';
import type { Token } from '../../text/document.ts';
import { isFiniteVerb } from '../../text/phrases.ts';
import { isCapital, isWord } from './atoms.ts';
import { hedgeStart } from './elsewhere.ts';
import { type CountedNoun, readNoun } from './nouns.ts';
import type { ReadQuantity } from './read.ts';

/** A figure that tells what it counts, with the word before it: what later figures leave out. */
export interface Told {
  readonly quantity: Quantity;
  readonly verb: string;
}

/** Tokens between a verb of giving and its figure: "gave the party 92". */
const RECEIVER = 4;
/** Tokens between "and" and a figure whose verb is left out: "and the Workers' Party 14". */
const SUBJECT = 7;

/** What a figure lends to later ones that leave it out; undefined where it counts nothing itself. */
export function toldBy(atoms: readonly Token[], { quantity, first }: ReadQuantity): Told | undefined {
  if (quantity.noun === undefined && quantity.type !== 'money') return undefined;
  // "3 million crowns ($300,000)": what follows is counted in crowns.
  if (atoms[hedgeStart(atoms, first) - 1]?.text === '(') return undefined;
  return { quantity, verb: verbBefore(atoms, first) };
}

/**
 * A bare number with the unit of a figure told before: "won 91 seats. Her rivals took 17 and the Greens 14." It stands
 * behind the same verb, or behind one that is said of what sides win; `told` is in text order.
 */
export function withUnitTold(atoms: readonly Token[], read: ReadQuantity, told: readonly Told[]): Quantity {
  const { quantity } = read;
  if (quantity.type !== 'count' || quantity.unit !== '' || quantity.max === 1) return quantity;
  if (isOfThem(atoms, read.next)) {
    const whole = told.findLast((one) => one.quantity.type === 'count')?.quantity;
    const noun = isOverNoun(atoms, read.next + 2);
    if (noun) return { ...quantity, unit: noun.unit, noun: spanOf(atoms, noun), partitive: true };
    return whole ? { ...likeTold(quantity, whole), partitive: true } : quantity;
  }
  if (quantity.bound === 'vague' || !isOver(atoms[read.next])) return quantity;
  const last = told.at(-1)?.quantity;
  if (last && last.end < quantity.start && isGap(atoms, read.first, last)) return likeTold(quantity, last);
  const source = toldFor(atoms, read, told);
  return source && source.type === 'count' ? likeTold(quantity, source) : quantity;
}

/** "40 boats; 12 of them sank" */
const isOfThem = (atoms: readonly Token[], at: number): boolean =>
  atoms[at]?.lower === 'of' && /^(?:them|these|those|which|whom)$/u.test(atoms[at + 1]?.lower ?? '');

/** "nine of them soldiers": they are named behind, and nothing is said of them. */
function isOverNoun(atoms: readonly Token[], at: number): CountedNoun | undefined {
  const noun = readNoun(atoms, at);
  return noun && !isWord(atoms[noun.next]) ? noun : undefined;
}

const spanOf = (atoms: readonly Token[], { first, next }: CountedNoun): Span => ({
  start: atoms[first]?.start ?? 0,
  end: atoms[next - 1]?.end ?? 0,
});

/** "The Reds won nine seats and the Greens 14": a name behind "and" or a comma, and its figure without a verb. */
export function isGap(atoms: readonly Token[], first: number, last: Quantity | undefined): boolean {
  if (last === undefined || !(last.noun || last.type === 'money')) return false;
  const end = hedgeStart(atoms, first);
  if (!isCapital(atoms[end - 1]) || labelNouns.has(atoms[end - 1]?.lower ?? '')) return false;
  for (let at = end - 1; at >= Math.max(1, end - SUBJECT); at -= 1) {
    if (atoms[at]?.lower !== 'the') continue;
    const joint = atoms[at - 1];
    return /^(?:and|,|;|while|but)$/u.test(joint?.lower ?? '') && last.end <= (joint?.start ?? 0);
  }
  return false;
}

function toldFor(atoms: readonly Token[], { first }: ReadQuantity, told: readonly Told[]): Quantity | undefined {
  const verb = verbBefore(atoms, first);
  if (contestVerbs.has(verb) || hasReceiver(atoms, first)) {
    const source = told.findLast(({ quantity }) => contested.has(quantity.unit));
    if (source) return source.quantity;
  }
  const last = told.at(-1);
  return last && verb !== '' && last.verb === verb ? last.quantity : undefined;
}

function likeTold(quantity: Quantity, { type, unit, currency, noun }: Quantity): Quantity {
  return type === 'money' ? { ...quantity, type, rule: 'money/amount', unit, currency } : { ...quantity, unit, noun };
}

/** The verb right before a figure and the words that bound it. */
function verbBefore(atoms: readonly Token[], first: number): string {
  const word = atoms[hedgeStart(atoms, first) - 1];
  if (word === undefined || !isWord(word)) return '';
  const isVerb = contestVerbs.has(word.lower) || (isFiniteVerb(word.lower) && !auxiliaryForms.has(word.lower));
  return isVerb ? word.lower : '';
}

function hasReceiver(atoms: readonly Token[], first: number): boolean {
  const end = hedgeStart(atoms, first);
  for (let at = end - 1; at >= Math.max(0, end - RECEIVER); at -= 1) {
    const word = atoms[at];
    if (!word || !isWord(word)) return false;
    if (givingVerbs.has(word.lower)) return at < end - 1;
  }
  return false;
}

function isOver(after: Token | undefined): boolean {
  return after === undefined || !isWord(after) || afterFigure.has(after.lower);
}
