import type { Quantity } from '../../layers.ts';
import { prepositions } from '../../lexicon/grammar-words.ts';
import { decidingVerbs, playWords, sidesFor, votedOn, voteWords } from '../../lexicon/vote-words.ts';
import type { Token } from '../../text/document.ts';
import { isDigits, isHyphen, isWord, touches } from './atoms.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { ReadQuantity } from './read.ts';

/** Atoms before the two numbers in which it is told that they are of a vote. */
const BEFORE = 12;
/** Atoms behind them: "a 6-3 vote". */
const BEHIND = 3;

/** The two sides of a vote, as numbers and the atom behind them. */
interface Sides {
  readonly second: Numeral;
  readonly next: number;
  /** Whether the words say so themselves: "31 votes to 12", "31 for and 12 against". */
  readonly isTold: boolean;
}

/** "voted 6-3", "by seven to two", "52 votes to 48", "31 in favour and 12 against": the higher number is told first. */
export function readVote(atoms: readonly Token[], first: Numeral): ReadQuantity | undefined {
  if (!isVotes(first)) return undefined;
  const sides = hyphened(atoms, first) ?? toldTo(atoms, first) ?? forAndAgainst(atoms, first);
  if (!sides || !isVotes(sides.second)) return undefined;
  const { second, next, isTold } = sides;
  if (!isTold && (first.low <= second.low || !isOfVote(atoms, first.first, next))) return undefined;
  const [more, less] = first.low < second.low ? [second.low, first.low] : [first.low, second.low];
  const span = { start: atoms[first.first]?.start ?? 0, end: atoms[next - 1]?.end ?? 0 };
  const quantity: Quantity = {
    ...span,
    rule: 'count/vote',
    type: 'score',
    min: more,
    max: more,
    stated: [more, less],
    unit: 'vote',
    bound: 'exact',
    number: span,
  };
  return { quantity, first: first.first, next };
}

const isVotes = ({ form, low, high, scale }: Numeral): boolean =>
  (form === 'digits' || form === 'words') && low === high && Number.isInteger(low) && scale < 1000;

/** "6-3", and no "6-3-1" or "6-3 p.m.". */
function hyphened(atoms: readonly Token[], { first, next, form }: Numeral): Sides | undefined {
  const [hyphen, other] = [atoms[next], atoms[next + 1]];
  if (form !== 'digits' || next !== first + 1 || !isHyphen(hyphen) || !isDigits(other)) return undefined;
  if (!touches(atoms[first], hyphen) || !touches(hyphen, other)) return undefined;
  const second = readNumeral(atoms, next + 1);
  const after = atoms[next + 2];
  if (!second || second.next !== next + 2 || isHyphen(atoms[first - 1]) || isHyphen(after)) return undefined;
  const isOfVotes = voteWords.has(after?.lower ?? '') || /^(?:decision|split)$/u.test(after?.lower ?? '');
  return isOfVotes || isEnd(after) ? { second, next: next + 2, isTold: false } : undefined;
}

/** "by seven to two", "52 votes to 48"; "two to one" is a share. */
function toldTo(atoms: readonly Token[], { first, next }: Numeral): Sides | undefined {
  const hasVotes = /^votes?$/u.test(atoms[next]?.lower ?? '');
  const to = hasVotes ? next + 1 : next;
  const link = atoms[to]?.lower;
  if (link !== 'to' && !(hasVotes && link === 'against')) return undefined;
  const second = readNumeral(atoms, to + 1);
  if (!second) return undefined;
  const lead = atoms[first - 1]?.lower ?? '';
  if (!hasVotes && (second.low === 1 || !leads.has(lead) || !isEnd(atoms[second.next]))) return undefined;
  return { second, next: second.next, isTold: hasVotes };
}

const leads: ReadonlySet<string> = new Set('by of voted split was vote divided passed ruled carried'.split(' '));

const isEnd = (after: Token | undefined): boolean =>
  !isWord(after) ||
  prepositions.has(after?.lower ?? '') ||
  /^(?:and|but|that|votes|yesterday|today)$/u.test(after?.lower ?? '');

/** "31 votes for and 12 against", "31 in favour, 12 against", "31 members for and 12 against". */
function forAndAgainst(atoms: readonly Token[], { next }: Numeral): Sides | undefined {
  const at = /^(?:votes?|members|mps|deputies|lawmakers)$/u.test(atoms[next]?.lower ?? '') ? next + 1 : next;
  const side = atoms[at]?.lower === 'in' ? at + 1 : at;
  if (!sidesFor.has(atoms[side]?.lower ?? '')) return undefined;
  const comma = atoms[side + 1]?.text === ',' ? side + 2 : side + 1;
  const and = /^(?:and|to|with)$/u.test(atoms[comma]?.lower ?? '') ? comma + 1 : comma;
  const second = readNumeral(atoms, and);
  if (!second) return undefined;
  const against = /^(?:votes?|members|voted)$/u.test(atoms[second.next]?.lower ?? '') ? second.next + 1 : second.next;
  return atoms[against]?.lower === 'against' ? { second, next: against + 1, isTold: true } : undefined;
}

/** Whether the words around two numbers tell of a vote, and of no match. */
function isOfVote(atoms: readonly Token[], first: number, next: number): boolean {
  const before = clauseBefore(atoms, first);
  const around = [...before, ...atoms.slice(next, next + BEHIND)];
  if (around.some(({ lower }) => playWords.has(lower))) return false;
  if (around.some(({ lower }) => voteWords.has(lower))) return true;
  return before.some(({ lower }) => decidingVerbs.has(lower)) && before.some(({ lower }) => votedOn.has(lower));
}

/** The atoms before one, from the last mark that parts two clauses on. */
function clauseBefore(atoms: readonly Token[], at: number): readonly Token[] {
  const near = atoms.slice(Math.max(0, at - BEFORE), at);
  return near.slice(near.findLastIndex(({ text }) => /^[.;:()"“”]$/u.test(text)) + 1);
}
