import { magnitudes, pluralMagnitudes, vagueWords } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import type { Numeral } from './numeral.ts';

/** Words that give an order of size and no number: "dozens", "several hundred", "tens of thousands". */
export function readVague(atoms: readonly Token[], first: number): Numeral | undefined {
  const word = atoms[first]?.lower ?? '';
  if (word === 'a') return readCouple(atoms, first);
  if (word === 'several') return scaled(atoms, first, first + 1, vagueWords.get(word));
  if (word === 'scores' && !scoreOf(atoms, first)) return undefined;
  if (word === 'dozens' || word === 'scores') return behindOf(atoms, first, vagueWords.get(word));
  const plural = pluralMagnitudes.get(word);
  if (plural === undefined || (word === 'tens' && atoms[first + 1]?.lower !== 'of')) return undefined;
  return behindOf(atoms, first, [plural, plural * 10]);
}

/** "a couple of", "a few", "a handful of", each with a magnitude or without. */
function readCouple(atoms: readonly Token[], first: number): Numeral | undefined {
  const range = vagueWords.get(atoms[first + 1]?.lower ?? '');
  const word = atoms[first + 1]?.lower;
  if (range === undefined || (word !== 'couple' && word !== 'few' && word !== 'handful')) return undefined;
  const after = atoms[first + 2]?.lower;
  if (word !== 'few' && after !== 'of' && !magnitudes.has(after ?? '')) return undefined;
  return scaled(atoms, first, first + 2, range);
}

/** "test scores" and "she scores" are no numbers; "scores of villagers" and "scores killed" are. */
function scoreOf(atoms: readonly Token[], first: number): boolean {
  const after = atoms[first + 1]?.lower;
  return after === 'of' || after === 'more' || after === 'killed' || after === 'dead' || after === 'injured';
}

function scaled(
  atoms: readonly Token[],
  first: number,
  next: number,
  range: readonly [number, number] | undefined,
): Numeral | undefined {
  if (range === undefined) return undefined;
  const factor = magnitudes.get(atoms[next]?.lower ?? '');
  if (factor === undefined) return vague(first, next, range);
  const scale = factor * (magnitudes.get(atoms[next + 1]?.lower ?? '') ?? 1);
  const end = scale === factor ? next + 1 : next + 2;
  return vague(first, end, [range[0] * scale, range[1] * scale], scale);
}

/** "dozens", "hundreds of thousands", "tens of millions". */
function behindOf(
  atoms: readonly Token[],
  first: number,
  range: readonly [number, number] | undefined,
): Numeral | undefined {
  if (range === undefined) return undefined;
  const factor = atoms[first + 1]?.lower === 'of' ? pluralMagnitudes.get(atoms[first + 2]?.lower ?? '') : undefined;
  if (factor === undefined) return vague(first, first + 1, range);
  return vague(first, first + 3, [range[0] * factor, range[1] * factor], factor);
}

function vague(first: number, next: number, [low, high]: readonly [number, number], scale = 1): Numeral {
  return { first, next, low, high, scale, form: 'vague' };
}
