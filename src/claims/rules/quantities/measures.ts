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
  const power = readPower(atoms, at);
  if (power) return power;
  if (!firstWords.has(word)) return readTimeUnit(atoms, at) ?? (digits ? readSymbol(atoms, at) : undefined);
  for (let length = Math.min(LONGEST, atoms.length - at); length > 0; length -= 1) {
    const unit = units.get(spelling(atoms, at, at + length));
    if (unit && (!unit.afterDigits || (digits && isShortUnit(atoms, at)))) {
      return { next: at + length, unit: unit.name, type: unit.type };
    }
  }
  return undefined;
}

/** "km2", "m³" */
function readPower(atoms: readonly Token[], at: number): Measure | undefined {
  const text = atoms[at]?.lower ?? '';
  const split = touches(atoms[at], atoms[at + 1]) && /^[23²³]$/u.test(atoms[at + 1]?.text ?? '');
  const power = split ? atoms[at + 1]?.text : /^\p{L}{1,2}(?<power>[23²³])$/u.exec(text)?.groups?.power;
  const unit = power && units.get(split ? text : text.slice(0, -1));
  if (!unit || !lengths.has(unit.name)) return undefined;
  const dimension = power === '2' || power === '²' ? 'square' : 'cubic';
  return { next: split ? at + 2 : at + 1, unit: `${dimension} ${unit.name}`, type: 'measure' };
}

const lengths: ReadonlySet<string> = new Set('millimetre centimetre metre kilometre inch foot yard mile'.split(' '));

/** Symbols of units with a prefix that the lexicon does not know: "12 kN", "40 mV". */
function readSymbol(atoms: readonly Token[], at: number): Measure | undefined {
  const text = atoms[at]?.text ?? '';
  return /^[acdfhkmnpzµμ]\p{Lu}\p{Ll}?$/u.test(text) ? { next: at + 1, unit: text, type: 'measure' } : undefined;
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
