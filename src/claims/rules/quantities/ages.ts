import type { Token } from '../../text/document.ts';
import { isCapital, isHyphen, touches } from './atoms.ts';
import type { Numeral } from './numerals.ts';

/** The oldest that a person in the news has been. */
const OLDEST = 122;

/** Where an age ends: "25-year-old", "six years old", "aged 40", "Maria Lopez, 25,". */
export function ageEnd(atoms: readonly Token[], { first, next, low, high, scale, form }: Numeral): number | undefined {
  if (form === 'vague' || form === 'fraction' || scale > 100) return undefined;
  const old = oldEnd(atoms, next);
  if (old !== undefined) return old;
  if (high > OLDEST || !Number.isInteger(low) || low < 1) return undefined;
  const before = atoms[first - 1]?.lower;
  if (before === 'aged' || before === 'age' || before === 'ages') return next;
  return isApposition(atoms, first, next) ? next : undefined;
}

function oldEnd(atoms: readonly Token[], next: number): number | undefined {
  let at = next;
  if (isHyphen(atoms[at])) at += 1;
  if (!/^(?:year|years|month|months|week|weeks|day|days)$/u.test(atoms[at]?.lower ?? '')) return undefined;
  at += 1;
  if (isHyphen(atoms[at])) at += 1;
  return /^olds?$/u.test(atoms[at]?.lower ?? '') ? at + 1 : undefined;
}

/** "Maria Lopez, 25, said", "Maria Lopez (25)": a name before, and nothing that could be counted behind. */
function isApposition(atoms: readonly Token[], first: number, next: number): boolean {
  const [before, after] = [atoms[first - 1]?.text, atoms[next]?.text];
  if (before === '(') return after === ')' && isCapital(atoms[first - 2]) && isCapital(atoms[first - 3]);
  if (before !== ',' || !isCapital(atoms[first - 2]) || !touches(atoms[first - 2], atoms[first - 1])) return false;
  return after === ',' || after === '.' || after === ';' || after === 'and';
}
