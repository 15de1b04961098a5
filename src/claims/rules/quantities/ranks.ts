import type { Quantity } from '../../layers.ts';
import { prepositions } from '../../lexicon/grammar-words.ts';
import { phraseStops } from '../../lexicon/noun-words.ts';
import { rankEndings, runAdjectives, runPhrases } from '../../lexicon/rank-words.ts';
import { ordinals } from '../../lexicon/time-units.ts';
import { timeUnits } from '../../lexicon/units.ts';
import type { Token } from '../../text/document.ts';
import { wordTest } from '../../text/words.ts';
import { isDigits, isWord, touches } from './atoms.ts';
import { readNoun } from './nouns.ts';
import type { ReadQuantity } from './read.ts';

/** What is counted by a rank: how often something came in a row, how often it came, which term of office it is. */
export const RUN_UNIT = 'time in a row';
export const FLOOR_UNIT = 'floor';

/** Words between a rank and "in a row": "the eighth rise in the key rate in a row". */
const RUN_WITHIN = 6;
/** Words between a rank and "term": "a second five-year term". */
const TERM_WITHIN = 4;

/** Whether a rank may begin with the word. */
export const mayRank = wordTest((word) => isDigits(word) || word.lower === 'ground' || ordinals.has(word.lower));

/** "the eighth rise in a row", "for the second time", "her 4th term", "on the third floor"; the first is no run. */
export function readRank(atoms: readonly Token[], first: number): ReadQuantity | undefined {
  const rank = rankAt(atoms, first);
  if (rank === undefined) return undefined;
  const floor = floorBehind(atoms, first, rank.next);
  const counted =
    floor ?? (rank.value < 2 ? undefined : (runBehind(atoms, rank.next) ?? timeOrTerm(atoms, first, rank.next)));
  if (!counted) return undefined;
  const { next, unit, noun } = counted;
  const span = (from: number, to: number) => ({ start: atoms[from]?.start ?? 0, end: atoms[to - 1]?.end ?? 0 });
  const quantity: Quantity = {
    ...span(first, next),
    rule: 'count/rank',
    type: 'ordinal',
    min: rank.value,
    max: rank.value,
    stated: [rank.value, rank.value],
    unit,
    bound: 'exact',
    number: span(first, rank.next),
    noun: noun && span(...noun),
  };
  return { quantity, first, next };
}

/** What a rank counts, up to the atom behind it. */
interface Ranked {
  readonly next: number;
  readonly unit: string;
  readonly noun?: readonly [first: number, next: number] | undefined;
}

function rankAt(atoms: readonly Token[], at: number): { readonly value: number; readonly next: number } | undefined {
  const [atom, ending] = [atoms[at], atoms[at + 1]];
  if (atom?.lower === 'ground') return { value: 0, next: at + 1 };
  if (!isDigits(atom)) {
    const value = ordinals.get(atom?.lower ?? '');
    return value === undefined ? undefined : { value, next: at + 1 };
  }
  const isRank = rankEndings.has(ending?.lower ?? '') && touches(atom, ending) && /^\d{1,3}$/u.test(atom?.text ?? '');
  return isRank ? { value: Number(atom?.text), next: at + 2 } : undefined;
}

function runBehind(atoms: readonly Token[], start: number): Ranked | undefined {
  if (runAdjectives.has(atoms[start]?.lower ?? '')) {
    const noun = readNoun(atoms, start + 1, true);
    return noun && { next: noun.next, unit: runOf(atoms, noun.next - 1), noun: [start + 1, noun.next] };
  }
  for (let at = start; at <= start + RUN_WITHIN && isWord(atoms[at]); at += 1) {
    const phrase = runPhrases.find((words) => words.every((word, index) => atoms[at + index]?.lower === word));
    if (!phrase) continue;
    // "the third woman running for office"
    const noun = at === start ? undefined : nounOf(atoms, start, at);
    const unit = noun ? runOf(atoms, noun[1] - 1) : RUN_UNIT;
    if (phrase.length === 1 && unit === RUN_UNIT && atoms[at - 1]?.lower !== 'time') return undefined;
    return { next: at + phrase.length, unit, noun };
  }
  return undefined;
}

/** The noun right behind a rank, up to what is said of it: "rise" of "rise in the key rate". */
function nounOf(atoms: readonly Token[], first: number, end: number): readonly [number, number] {
  let next = first;
  while (next < end && !phraseStops.has(atoms[next]?.lower ?? '')) next += 1;
  return [first, Math.max(first + 1, next)];
}

/** Days in a row are counted as such; what comes in a row is counted by how often it came. */
function runOf(atoms: readonly Token[], noun: number): string {
  const unit = timeUnits.get(atoms[noun]?.lower ?? '');
  return unit === undefined ? RUN_UNIT : `${unit} in a row`;
}

function timeOrTerm(atoms: readonly Token[], first: number, next: number): Ranked | undefined {
  if (atoms[next]?.lower === 'time')
    return isHowOften(atoms, first) && isEnd(atoms[next + 1])
      ? { next: next + 1, unit: 'time', noun: [next, next + 1] }
      : undefined;
  const behind = atoms.slice(next, next + TERM_WITHIN);
  const term = behind.findIndex(({ lower }) => lower === 'term' || lower === ',');
  const at = next + term;
  if (term < 0 || atoms[at]?.lower !== 'term' || !isEnd(atoms[at + 1])) return undefined;
  return otherTerms.has(atoms[at - 1]?.lower ?? '') ? undefined : { next: at + 1, unit: 'term', noun: [at, at + 1] };
}

/** "on the second floor", "from the ground floor", "on the 14th storey": the ground floor is the one below the first. */
function floorBehind(atoms: readonly Token[], first: number, next: number): Ranked | undefined {
  const isFloor = /^(?:floor|storey|story)$/u.test(atoms[next]?.lower ?? '') && isEnd(atoms[next + 1]);
  const [lead, article] = [atoms[first - 2]?.lower ?? '', atoms[first - 1]?.lower];
  return isFloor && article === 'the' && /^(?:on|from|at)$/u.test(lead)
    ? { next: next + 1, unit: FLOOR_UNIT, noun: [next, next + 1] }
    : undefined;
}

/** "for the third time", and no "pay for a second time". */
function isHowOften(atoms: readonly Token[], first: number): boolean {
  const [verb, lead, article] = [atoms[first - 3], atoms[first - 2], atoms[first - 1]];
  if (lead?.lower !== 'for') return false;
  return (
    article?.lower === 'the' ||
    (article?.lower === 'a' && !/^(?:pa(?:y|ys|id|ying)|ask(?:s|ed|ing)?)$/u.test(verb?.lower ?? ''))
  );
}

/** Terms that are no terms of office. */
const otherTerms: ReadonlySet<string> = new Set(['long', 'short', 'school', 'academic', 'prison', 'jail']);

const isEnd = (after: Token | undefined): boolean =>
  !isWord(after) || phraseStops.has(after?.lower ?? '') || prepositions.has(after?.lower ?? '');
