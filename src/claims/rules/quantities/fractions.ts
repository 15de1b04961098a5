import { finiteForms } from '../../lexicon/finite-verbs.ts';
import { phraseStops } from '../../lexicon/noun-words.ts';
import { afterHalf, beforeAmounts, beforePeriods } from '../../lexicon/number-neighbours.ts';
import { fractionWords, magnitudes, smallNumbers } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import { isDigits, isHyphen, isWord } from './atoms.ts';
import { digitsValue, type Numeral, part } from './numeral.ts';
import { readPartOfPoint } from './points.ts';

/** Parts of a whole in words: "half of", "two-thirds", "a quarter of"; "half a million" is a number of its own. */
export function readFraction(atoms: readonly Token[], first: number): Numeral | undefined {
  const word = atoms[first]?.lower ?? '';
  const ofPoint = readPartOfPoint(atoms, first);
  if (ofPoint) return ofPoint;
  if (word === 'half') return readHalf(atoms, first);
  if (word === 'quarter' || ((word === 'a' || word === 'one') && atoms[first + 1]?.lower === 'half')) {
    return readOfMagnitude(atoms, first);
  }
  const article = word === 'a' || word === 'an';
  const many = article ? 1 : smallNumbers.get(word);
  if (many === undefined || many === 0) return undefined;
  return readOutOf(atoms, first, many) ?? readParts(atoms, first, many, article);
}

function readHalf(atoms: readonly Token[], first: number): Numeral | undefined {
  const after = atoms[first + 1]?.lower ?? '';
  const magnitude = magnitudes.get(atoms[first + 2]?.lower ?? '');
  if ((after === 'a' || isHyphen(atoms[first + 1])) && magnitude !== undefined) {
    return part(first, first + 3, magnitude / 2, magnitude);
  }
  if (magnitudes.has(after)) return readOfMagnitude(atoms, first);
  if (beforePeriods.has(atoms[first - 1]?.lower ?? '') || !afterHalf.has(after)) return undefined;
  return part(first, first + 1, 1 / 2);
}

/** "fell by a third.", "nearly a quarter were": no noun follows that "a third" could rank. */
function isAlone(atoms: readonly Token[], first: number, next: number): boolean {
  if (!beforeAmounts.has(atoms[first - 1]?.lower ?? '')) return false;
  const after = atoms[next];
  return after === undefined || !isWord(after) || phraseStops.has(after.lower);
}

/** "half million", "a half million", "a half-dozen", "quarter million" */
function readOfMagnitude(atoms: readonly Token[], first: number): Numeral | undefined {
  const at = atoms[first]?.lower === 'a' || atoms[first]?.lower === 'one' ? first + 1 : first;
  const magnitudeAt = isHyphen(atoms[at + 1]) ? at + 2 : at + 1;
  const magnitude = magnitudes.get(atoms[magnitudeAt]?.lower ?? '');
  if (magnitude === undefined) return undefined;
  return part(first, magnitudeAt + 1, magnitude / (atoms[at]?.lower === 'half' ? 2 : 4), magnitude);
}

function readParts(atoms: readonly Token[], first: number, many: number, article: boolean): Numeral | undefined {
  const at = isHyphen(atoms[first + 1]) ? first + 2 : first + 1;
  const name = atoms[at]?.lower ?? '';
  const denominator = fractionWords.get(name);
  if (denominator === undefined || many >= denominator) return undefined;
  const behind = atoms[at + 1]?.text === ',' ? at + 2 : at + 1;
  const ofNext = atoms[behind]?.lower === 'of' || (article && isAlone(atoms, first, at + 1));
  const magnitude = ofNext && atoms[at + 2]?.lower === 'a' ? magnitudes.get(atoms[at + 3]?.lower ?? '') : undefined;
  if (magnitude !== undefined) return part(first, at + 4, (many / denominator) * magnitude, magnitude);
  // "a third suspect", "one fifth grader" and "two quarters" name no part; "a third of" and "two thirds" do.
  const plural = name.endsWith('s') && name !== 'quarters';
  if (!plural && !ofNext && !(many > 1 && at === first + 2)) {
    if (!isHyphen(atoms[first + 1]) || article) return undefined;
  }
  return part(first, at + 1, many / denominator);
}

/** "one in five", "nine out of ten", "3 in 10", "three out of every 4". */
export function readOutOf(atoms: readonly Token[], first: number, many: number): Numeral | undefined {
  const among = many === 1 ? readAmong(atoms, first) : undefined;
  if (among) return among;
  let at = first + 1;
  if (atoms[at]?.lower === 'out' && atoms[at + 1]?.lower === 'of') at += 2;
  else if (atoms[at]?.lower === 'in' && (many === 1 || /^(?:10|ten|100|1,000)$/u.test(atoms[at + 1]?.lower ?? '')))
    at += 1;
  else return undefined;
  if (atoms[at]?.lower === 'every') at += 1;
  const all = isDigits(atoms[at]) ? digitsValue(atoms[at]?.text ?? '') : smallNumbers.get(atoms[at]?.lower ?? '');
  return all === undefined || all <= many || all > 100_000 ? undefined : part(first, at + 1, many / all);
}

/** "one train in five", and no "one train in five cities". */
function readAmong(atoms: readonly Token[], first: number): Numeral | undefined {
  const [noun, link, number] = [atoms[first + 1], atoms[first + 2], atoms[first + 3]];
  if (!isWord(noun) || link?.lower !== 'in' || phraseStops.has(noun?.lower ?? '')) return undefined;
  const all = isDigits(number) ? digitsValue(number?.text ?? '') : smallNumbers.get(number?.lower ?? '');
  if (all === undefined || all < 2 || all > 1000) return undefined;
  const after = atoms[first + 4];
  const isOver = after === undefined || !isWord(after) || phraseStops.has(after.lower) || finiteForms.has(after.lower);
  return isOver ? part(first, first + 4, 1 / all) : undefined;
}
