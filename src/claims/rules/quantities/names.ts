import { modelAdjectives } from '../../lexicon/noun-words.ts';
import { labelNouns, modelWords, scoreNouns, streetWords } from '../../lexicon/number-labels.ts';
import {
  beforePlainNouns,
  beforeYearNames,
  beforeYears,
  beforeYearsOrCounts,
  callingVerbs,
  clockWords,
  emergencyNouns,
  yearlyNouns,
} from '../../lexicon/number-neighbours.ts';
import type { Token } from '../../text/document.ts';
import type { Amount } from './amounts.ts';
import { isCapital, isDigits, isHyphen, isWord, touches } from './atoms.ts';
import { boundBefore } from './bounds.ts';
import { isPlural, readNoun } from './nouns.ts';
import type { Numeral } from './numerals.ts';

/** Whether a number is part of a name, a code, a clock time, an address or a telephone number, and counts nothing. */
export function isName(atoms: readonly Token[], { numeral, numberNext, range }: Amount): boolean {
  const number = { ...numeral, next: numberNext };
  if (isTelephone(atoms, numeral)) return true;
  if (numeral.form !== 'digits') return isWordName(atoms, number);
  if (range && isPlural(atoms[number.first - 1]) && readNoun(atoms, numberNext) === undefined) return true;
  if (isLabelled(atoms, number) || isAddress(atoms, number)) return true;
  return !range && (isJoined(atoms, number) || isCode(atoms, number));
}

/** "a 3-1 win", "5-4 ruling", "drew 2-2": two numbers joined by a hyphen with nothing to count behind them. */
export function isScore(atoms: readonly Token[], { first, next, scale, form }: Numeral): boolean {
  if (form !== 'digits' || scale > 1 || next !== first + 1) return false;
  const [hyphen, other, after] = [atoms[next], atoms[next + 1], atoms[next + 2]];
  if (!isHyphen(hyphen) || !isDigits(other) || !touches(atoms[first], hyphen) || !touches(hyphen, other)) return false;
  if (!/^\d{1,3}$/u.test(atoms[first]?.text ?? '') || !/^\d{1,3}$/u.test(other?.text ?? '')) return false;
  if (scoreNouns.has(after?.lower ?? '')) return true;
  if (after && /^[%°]/u.test(after.text)) return false;
  return !isWord(after) || Number(other?.text) <= Number(atoms[first]?.text);
}

/** "One Direction", "Big Four": a number word in capitals in mid-sentence before or behind a name. */
function isWordName(atoms: readonly Token[], { first, next }: Numeral): boolean {
  const word = atoms[first];
  if (clockWords.has(atoms[next]?.lower ?? '')) return true;
  // "one-on-one", "a two-to-one vote"
  if (isHyphen(atoms[first - 1]) && touches(atoms[first - 1], word) && isWord(atoms[first - 2])) return true;
  // "the Three Gorges"
  const before = atoms[first - 1];
  if (isCapital(word) && isWord(before) && (!isCapital(before) || before?.lower === 'the')) return true;
  if (labelNouns.has(atoms[first - 1]?.lower ?? '') && labels(atoms, first - 1, next)) return true;
  return first > 0 && isCapital(word) && isCapital(atoms[first - 1]) && !isPlural(atoms[next]);
}

/** "F-16", "G20", "4:39", "9/11", "747s", "2025-11-11", "3D", "5th": letters or signs touch the digits. */
function isJoined(atoms: readonly Token[], { first, next }: Numeral): boolean {
  const before = atoms[first - 1];
  const after = atoms[next];
  if (touches(before, atoms[first])) {
    if (isWord(before)) return true;
    if (/^[:/#.+^×*=@]$/u.test(before?.text ?? '')) return true;
    if (/^['’′]$/u.test(before?.text ?? '') && isDigits(atoms[first - 2])) return true;
    if (isHyphen(before) && atoms[first - 2]?.text === ')') return true;
    if (isHyphen(before) && touches(atoms[first - 2], before) && isWord(atoms[first - 2])) return true;
    if (isHyphen(before) && touches(atoms[first - 2], before) && isDigits(atoms[first - 2])) return true;
  }
  if (touches(atoms[next - 1], after)) {
    if (after?.text === ':' && isDigits(atoms[next + 1])) return true;
    if (/^[/^×*='’′@]$/u.test(after?.text ?? '') && touches(after, atoms[next + 1])) return true;
    if (isWord(after)) return true;
  }
  return clockWords.has(after?.lower ?? '');
}

/** "555-0142", "1-(800)-555-0142", "call 911" */
function isTelephone(atoms: readonly Token[], { first, next, form }: Numeral): boolean {
  if (form !== 'digits') return false;
  const text = atoms[first]?.text ?? '';
  if (/^(?:911|999|112)$/u.test(text) && next === first + 1 && isEmergency(atoms[first - 1], atoms[next])) return true;
  const [hyphen, behind] = [atoms[next], atoms[next + 1]];
  if (!isHyphen(hyphen) || !touches(atoms[next - 1], hyphen) || !touches(hyphen, behind)) {
    return atoms[first - 1]?.text === '(' && isHyphen(atoms[first - 2]) && hyphen?.text === ')';
  }
  if (behind?.text === '(' || /^\p{Lu}+$/u.test(behind?.text ?? '')) return true;
  return /^\d{3}$/u.test(text) && /^\d{4}$/u.test(behind?.text ?? '') && !/0$/u.test(text);
}

/** "called 911", "999 operators", and no "112 cranes" or "$911". */
function isEmergency(before: Token | undefined, after: Token | undefined): boolean {
  if (/^[$€£]$/u.test(before?.text ?? '')) return false;
  return callingVerbs.has(before?.lower ?? '') || !isPlural(after) || emergencyNouns.has(after?.lower ?? '');
}

/** "007", "2019": digits that no one counts with. */
function isCode(atoms: readonly Token[], { first, next, scale, low }: Numeral): boolean {
  const text = atoms[first]?.text ?? '';
  if (/^0\d/u.test(text)) return true;
  if (scale > 1 || next !== first + 1 || !/^\d{4}$/u.test(text)) return false;
  const before = atoms[first - 1]?.lower ?? '';
  // "a survey of 1640 schoolchildren" and "the summer of 1789"
  const counts = low < 1800 && beforeYearsOrCounts.has(before) && isPlural(atoms[next]);
  if (beforeYears.has(before)) return low >= 1500 && low < 2200 && !counts;
  return low >= 1800 && low < 2100 && !isRoundCount(atoms, first, next, low);
}

/** "hired 2000 workers", "more than 1900 homes"; years stand behind prepositions, articles and possessives. */
function isRoundCount(atoms: readonly Token[], first: number, next: number, low: number): boolean {
  if (!isPlural(atoms[next]) && !isPlural(atoms[next + 1])) return false;
  if (yearlyNouns.has(atoms[next]?.lower ?? '')) return false;
  if (boundBefore(atoms, first)) return true;
  return low % 50 === 0 && !beforeYearNames.has(atoms[first - 1]?.lower ?? ',');
}

/** "Route 66", "page 12", "Boeing 747": the word before names it. */
function isLabelled(atoms: readonly Token[], { first, next, scale }: Numeral): boolean {
  const before = atoms[first - 1];
  if (before === undefined || scale > 1) return false;
  // "Image 4 of 33"
  if (before.lower === 'of' && isDigits(atoms[first - 2]) && labelNouns.has(atoms[first - 3]?.lower ?? '')) return true;
  // "Boeing's 787", "the new 737 jets"
  if (/^\d{3,4}$/u.test(atoms[first]?.text ?? '')) {
    if (modelAdjectives.has(before.lower)) return true;
    if (before.lower === "'s" && !isPlural(atoms[next]) && !isPlural(atoms[next + 1])) return true;
  }
  const label = before.text === '.' || isHyphen(before) ? atoms[first - 2] : before;
  if (label !== undefined && labelNouns.has(label.lower)) {
    return labels(atoms, label === before ? first - 1 : first - 2, next);
  }
  if (isModel(atoms, first, next)) return true;
  return first > 1 && isCapital(before) && !isPlural(atoms[next]) && !isPlural(atoms[next + 1]);
}

/** "the Dreamer 3 Plus prams", "its Dreamer 3 prams": a short number behind a product's name, and not "in Ohio 3 prams". */
function isModel(atoms: readonly Token[], first: number, next: number): boolean {
  const [name, number, after] = [atoms[first - 1], atoms[first], atoms[next]];
  if (!isCapital(name) || !/^\d{1,2}$/u.test(number?.text ?? '')) return false;
  if (isCapital(after) && modelWords.has(after?.lower ?? '')) return true;
  const owner = atoms[first - 2];
  return owner !== undefined && (possessives.has(owner.lower) || owner.lower === "'s");
}

const possessives: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our']);

/** "Day 3" and "page 12" are labels; in "that day three boats" and "in one case 12 of them" the number counts. */
function labels(atoms: readonly Token[], label: number, next: number): boolean {
  if (isCapital(atoms[label]) && label > 0) return true;
  if (atoms[next]?.lower === 'of' && isDigits(atoms[next + 1])) return true;
  if (beforePlainNouns.has(atoms[label - 1]?.lower ?? '')) return false;
  return atoms[next]?.lower !== 'of' && readNoun(atoms, next) === undefined;
}

/** "49 Old Mill Road". */
function isAddress(atoms: readonly Token[], { next, scale }: Numeral): boolean {
  if (scale > 1) return false;
  for (let index = next; index < next + 4; index += 1) {
    const atom = atoms[index];
    if (!isCapital(atom)) return false;
    if (streetWords.has(atom?.lower ?? '') && index > next) return true;
  }
  return false;
}
