import { perWord, type Word } from '../../text/words.ts';
import type { Line } from './atoms.ts';
import { isOpener, phraseDeterminers } from './opener-words.ts';

/** Whether a temporal phrase may begin at the atom: a quick look before the readers are asked. */
export function mayOpen(line: Line, at: number): boolean {
  const atom = line[at];
  if (atom === undefined || atom.kind === 'mark') return false;
  if (atom.kind !== 'word' || isOpener(atom.lower)) return true;
  if (!phraseDeterminers.has(atom.lower)) return false;
  const next = line[at + 1];
  return next !== undefined && next.kind !== 'mark' && (next.kind !== 'word' || isOpener(next.lower));
}

/** Whether a sentence of such tokens may hold a temporal phrase at all. */
export function mayHold(tokens: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && mayTell(token)) return true;
  }
  return false;
}

/** A word of time, or one that may have it or a figure among its parts. */
const mayTell = perWord(
  ({ kind, lower }) => kind === 'number' || isOpener(lower) || (lower.length > 1 && /[-\d.]/u.test(lower)),
);
