import type { Token } from '../../text/document.ts';
import { isDigits, isHyphen, isWord, touches } from './atoms.ts';
import type { Numeral } from './numerals.ts';
import { readNumeral } from './numerals.ts';

/** How the second number of a range is joined to the first, and where it starts. */
interface Joint {
  readonly at: number;
  readonly word: 'hyphen' | 'to' | 'or' | 'and';
}

/**
 * "9–12", "15 to 22", "three or four", "between 5% and 6%". `end` is where the first number's unit ends; `skip` tells
 * from there how many atoms a currency sign takes before the second number.
 */
export function readSecond(
  atoms: readonly Token[],
  first: Numeral,
  end: number,
  money: (at: number) => number | undefined,
): Numeral | undefined {
  const joint = jointAt(atoms, first, end);
  if (joint === undefined) return undefined;
  const sign = money(joint.at);
  const second = readNumeral(atoms, sign ?? joint.at, sign !== undefined || first.scale > 1);
  if (second === undefined || second.form === 'vague' || second.form === 'fraction') return undefined;
  const scaled = scaleOf(first, second);
  if (scaled >= second.high) return undefined;
  if (joint.word === 'or' && (second.high > scaled * 3 || second.form !== first.form)) return undefined;
  return second;
}

/** The low end of a range: "3 to 5 million" starts at three million. */
export function scaleOf(first: Numeral, second: Numeral): number {
  const shared = first.scale === 1 && second.scale > 1 && first.low < second.low / second.scale;
  return shared ? first.low * second.scale : first.low;
}

function jointAt(atoms: readonly Token[], first: Numeral, end: number): Joint | undefined {
  const atom = atoms[end];
  if (isHyphen(atom)) {
    const tight = touches(atoms[end - 1], atom) && touches(atom, atoms[end + 1]);
    const spaced = atom?.text === '–' && !touches(atoms[end - 1], atom) && !touches(atom, atoms[end + 1]);
    return (tight || spaced) && isNumberLike(atoms[end + 1]) ? { at: end + 1, word: 'hyphen' } : undefined;
  }
  if (atom?.lower === 'to') return { at: end + 1, word: 'to' };
  if (atom?.lower === 'or') return { at: end + 1, word: 'or' };
  if (atom?.lower === 'and' && isBetween(atoms, first.first)) return { at: end + 1, word: 'and' };
  return undefined;
}

function isNumberLike(atom: Token | undefined): boolean {
  return isDigits(atom) || isWord(atom) || atom?.kind === 'symbol' || /^[$€£¥]$/u.test(atom?.text ?? '');
}

function isBetween(atoms: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= first - 3; index -= 1) {
    if (atoms[index]?.lower === 'between') return true;
  }
  return false;
}
