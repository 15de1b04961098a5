import { type Word, wordTest } from '../../text/words.ts';
import type { Atom, Line } from './atoms.ts';
import { isOpener } from './opener-words.ts';

/** Whether a temporal phrase may begin at the atom: a quick look before the readers are asked. */
export function mayOpen(line: Line, at: number): boolean {
  const atom = line[at];
  if (atom === undefined || atom.kind === 'mark') return false;
  return mayTell(atom) || (atom.opening === 'determines' && mayTell(line[at + 1]));
}

/** A word of time, or a figure. */
function mayTell(atom: Atom | undefined): boolean {
  if (atom === undefined || atom.kind === 'mark') return false;
  return atom.kind !== 'word' || atom.opening === 'tells';
}

/** Whether a sentence of such tokens may hold a temporal phrase at all. */
export function mayHold(tokens: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && mayHoldTime(token)) return true;
  }
  return false;
}

/** A word of time, or one that may have it or a figure among its parts. */
const mayHoldTime = wordTest(
  ({ kind, lower }) => kind === 'number' || isOpener(lower) || (lower.length > 1 && /[-\d.]/u.test(lower)),
);
