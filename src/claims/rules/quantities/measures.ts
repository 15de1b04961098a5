import { timeUnits, type Unit, units } from '../../lexicon/units.ts';
import type { Token } from '../../text/document.ts';
import { isHyphen, touches } from './atoms.ts';

/** A unit of measure behind a number, as atoms up to `next`. */
export interface Measure {
  readonly next: number;
  readonly unit: string;
  readonly type: Unit['type'];
}

const LONGEST = Math.max(...[...units.keys()].map((spelling) => spelling.split(' ').length));
const firstWords: ReadonlySet<string> = new Set([...units.keys()].map((spelling) => spelling.split(' ')[0] ?? ''));

/** Reads the unit that starts at an atom, a hyphen before it passed over: "40 km", "6.1-inch", "two per cent". */
export function readMeasure(atoms: readonly Token[], start: number, digits: boolean): Measure | undefined {
  const at = isHyphen(atoms[start]) && touches(atoms[start - 1], atoms[start]) ? start + 1 : start;
  const word = atoms[at]?.lower ?? '';
  if (!firstWords.has(word)) return readTimeUnit(atoms, at);
  for (let length = Math.min(LONGEST, atoms.length - at); length > 0; length -= 1) {
    const unit = units.get(spelling(atoms, at, at + length));
    if (unit && (!unit.afterDigits || (digits && isShortUnit(atoms, at)))) {
      return { next: at + length, unit: unit.name, type: unit.type };
    }
  }
  return undefined;
}

function readTimeUnit(atoms: readonly Token[], at: number): Measure | undefined {
  const unit = timeUnits.get(atoms[at]?.lower ?? '');
  return unit === undefined ? undefined : { next: at + 1, unit, type: 'measure' };
}

/** "37m", "37 m", "5 W", "30C"; "37 M", "5 A" and "4K" may be anything. */
function isShortUnit(atoms: readonly Token[], at: number): boolean {
  const [text, glued] = [atoms[at]?.text ?? '', touches(atoms[at - 1], atoms[at])];
  return glued ? !/^[GTHBKkfcjb]$/u.test(text) || text === 'B' : /^[mgWVLJCFK]$/u.test(text);
}

function spelling(atoms: readonly Token[], first: number, next: number): string {
  let words = atoms[first]?.lower ?? '';
  for (let index = first + 1; index < next; index += 1) words += ` ${atoms[index]?.lower ?? ''}`;
  return words;
}
