import { fractionWords, smallNumbers } from '../../lexicon/number-words.ts';
import { rateWords } from '../../lexicon/rate-words.ts';
import type { Token } from '../../text/document.ts';
import { isHyphen } from './atoms.ts';
import { type Numeral, part } from './numeral.ts';

/** Atoms around "half a point" in which a rate is named, so that it is no point of a game. */
const RATE_WITHIN = 14;

/** "half a percentage point", "a quarter point", "three-quarters of a point": the number alone, up to the point. */
export function readPartOfPoint(atoms: readonly Token[], first: number): Numeral | undefined {
  const many = /^an?$/u.test(lowerAt(atoms, first)) ? 1 : (smallNumbers.get(lowerAt(atoms, first)) ?? 0);
  const at = many === 0 ? first : afterHyphen(atoms, first + 1);
  const parts = fractionWords.get(lowerAt(atoms, at));
  if (parts === undefined || many >= parts) return undefined;
  const next = afterLink(atoms, at + 1);
  return next !== undefined && pointEnd(atoms, next) !== undefined
    ? part(first, next, Math.max(1, many) / parts)
    : undefined;
}

/** The atom behind "percentage point", or behind "point" where the sentence tells of a rate. */
export function pointEnd(atoms: readonly Token[], at: number): number | undefined {
  const isNamed = /^percent(?:age)?$/u.test(lowerAt(atoms, at));
  const end = isNamed ? at + 1 : at;
  if (!/^points?$/u.test(lowerAt(atoms, end))) return undefined;
  return isNamed || tellsOfRate(atoms, at) ? end + 1 : undefined;
}

/** Past "a", "of a" or a hyphen. */
function afterLink(atoms: readonly Token[], at: number): number | undefined {
  const of = lowerAt(atoms, at) === 'of' ? at + 1 : at;
  if (/^(?:an?|one)$/u.test(lowerAt(atoms, of))) return of + 1;
  return of === at ? afterHyphen(atoms, at) : undefined;
}

const tellsOfRate = (atoms: readonly Token[], at: number): boolean =>
  atoms.slice(Math.max(0, at - RATE_WITHIN), at + RATE_WITHIN).some(({ lower }) => rateWords.has(lower));

const afterHyphen = (atoms: readonly Token[], at: number): number => (isHyphen(atoms[at]) ? at + 1 : at);

const lowerAt = (atoms: readonly Token[], at: number): string => atoms[at]?.lower ?? '';
