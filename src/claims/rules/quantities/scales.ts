import { ambiguousMagnitudes, capitalMagnitudes, magnitudes, shortMagnitudes } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import { isDigits, isHyphen, touches } from './atoms.ts';

/** Magnitudes behind digits: "million", "-million", "mn", "hundred thousand". */
export function readScale(atoms: readonly Token[], start: number, money: boolean): { next: number; scale: number } {
  let next = start;
  let scale = 1;
  for (;;) {
    const at = isHyphen(atoms[next]) && touches(atoms[next - 1], atoms[next]) ? next + 1 : next;
    const word = atoms[at]?.lower ?? '';
    const glued = touches(atoms[at - 1], atoms[at]);
    const factor =
      magnitudes.get(word) ??
      (isDigits(atoms[at - 1]) && (glued || money) ? shortMagnitude(atoms[at], glued, money) : undefined);
    if (factor === undefined) return { next, scale };
    scale *= factor;
    next = at + 1;
  }
}

function shortMagnitude(atom: Token | undefined, glued: boolean, money: boolean): number | undefined {
  if (atom === undefined || (!glued && atom.lower === 'k')) return undefined;
  const capital = glued ? capitalMagnitudes.get(atom.text) : undefined;
  return capital ?? shortMagnitudes.get(atom.lower) ?? (money ? ambiguousMagnitudes.get(atom.lower) : undefined);
}
