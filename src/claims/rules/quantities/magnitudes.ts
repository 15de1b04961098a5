import { magnitudeLinks, magnitudeVerbs, quakeNouns } from '../../lexicon/quakes.ts';
import type { Token } from '../../text/document.ts';
import { isHyphen } from './atoms.ts';
import type { Numeral } from './numerals.ts';

/** No earthquake has been as strong as this. */
const STRONGEST = 10;
/** How far before a figure the quake that it measures may stand: "The quake off the coast measured 6.5". */
const WINDOW = 12;
/** Words between "magnitude" and its number: "its magnitude was about 6.5". */
const LINKS = 2;

/** "a magnitude of 6.5", "magnitude-6.5", "a 6.4 tremor", "the quake, which measured 6.4": a number that tells how strong a quake was. */
export function isMagnitude(atoms: readonly Token[], { first, next, form, low }: Numeral): boolean {
  if (form !== 'digits' || low >= STRONGEST) return false;
  if (quakeNouns.has(atoms[next]?.lower ?? '')) return true;
  const link = atoms[first - 1]?.lower ?? '';
  if (magnitudeVerbs.has(link)) return !Number.isInteger(low) && isOfQuake(atoms, first);
  let at = first - 1;
  while (at >= first - LINKS && (isHyphen(atoms[at]) || magnitudeLinks.has(atoms[at]?.lower ?? ''))) at -= 1;
  return atoms[at]?.lower === 'magnitude';
}

function isOfQuake(atoms: readonly Token[], first: number): boolean {
  return atoms.slice(Math.max(0, first - WINDOW), first).some(({ lower }) => quakeNouns.has(lower));
}
