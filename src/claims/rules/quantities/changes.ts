import type { Quantity } from '../../layers.ts';
import { changeJoints, changeWords, movingVerbs } from '../../lexicon/change-words.ts';
import type { Token } from '../../text/document.ts';
import { isWord, touches } from './atoms.ts';

/** How far before an amount the word that says which way it went may stand: "rose last year, from 20 in May to 30". */
const WINDOW = 10;

/** What an amount does in a change, and which way that goes. */
export type Change = Pick<Quantity, 'change' | 'movement'>;

/** Reads the change that an amount is part of: "rose by 5%", "fell to 12", "up from 30", "a 4% drop". */
export function readChange(atoms: readonly Token[], first: number, next: number, type: Quantity['type']): Change {
  const at = particleBefore(atoms, first);
  const particle = at === undefined ? undefined : atoms[at]?.lower;
  if (particle === 'to' || particle === 'from') {
    const way = wayBefore(atoms, at ?? first);
    return way ? { change: way, movement: particle } : {};
  }
  // "cut 40 jobs" and "signed up 12 members" change no number of jobs or members.
  if (type === 'count' || type === 'fraction') return {};
  const way = directlyBefore(atoms, first) ?? directlyBehind(atoms, next, type);
  return way ? { change: way, movement: 'by' } : {};
}

/** Whether an amount with "to" behind it tells of a change; with a unit of its own it does after any change word. */
export function inChange(atoms: readonly Token[], first: number, hasUnit: boolean): boolean {
  const from = atoms[first - 1]?.lower === 'from' || atoms[first - 2]?.lower === 'from';
  if (from && wordBefore(atoms, first, (word) => movingVerbs.has(word))) return true;
  return (from || hasUnit) && wayBefore(atoms, first) !== undefined;
}

/** The "by", "to" or "from" that leads to an amount, hedges passed over. */
function particleBefore(atoms: readonly Token[], first: number): number | undefined {
  for (let index = first - 1; index >= first - 5 && index >= 0; index -= 1) {
    const word = atoms[index]?.lower ?? '';
    // "up to 40" bounds the number.
    if (word === 'to' && atoms[index - 1]?.lower === 'up' && index === first - 1) return undefined;
    if (word === 'to' || word === 'from' || word === 'by') return index;
    if (!changeJoints.has(word)) return undefined;
  }
  return undefined;
}

function directlyBefore(atoms: readonly Token[], first: number): 'up' | 'down' | undefined {
  const sign = touches(atoms[first - 1], atoms[first]) ? atoms[first - 1]?.text : undefined;
  if (sign === '+') return 'up';
  if (sign === '-' || sign === '−') return 'down';
  for (let index = first - 1; index >= first - 6 && index >= 0; index -= 1) {
    const word = atoms[index]?.lower ?? '';
    const way = changeWords.get(word);
    if (way && !(word === 'up' && atoms[index + 1]?.lower === 'to')) return way;
    if (!changeJoints.has(word)) return undefined;
  }
  return undefined;
}

/** "a 4% drop", "12 percent higher" */
function directlyBehind(atoms: readonly Token[], next: number, type: Quantity['type']): 'up' | 'down' | undefined {
  return type === 'measure' ? undefined : changeWords.get(atoms[next]?.lower ?? '');
}

function wayBefore(atoms: readonly Token[], first: number): 'up' | 'down' | undefined {
  return changeWords.get(wordBefore(atoms, first, (word) => changeWords.has(word)) ?? '');
}

/** The nearest word of some within the clause before an amount. */
function wordBefore(atoms: readonly Token[], first: number, isOne: (word: string) => boolean): string | undefined {
  for (let index = first - 1; index >= first - WINDOW && index >= 0; index -= 1) {
    const atom = atoms[index];
    if (atom && isOne(atom.lower)) return atom.lower;
    if (atom && !isWord(atom) && /^[.;:()"“”]$/u.test(atom.text)) return undefined;
  }
  return undefined;
}
