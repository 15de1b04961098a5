import { ordinals, smallNumbers, tens, vagueCounts } from '../../lexicon/time-units.ts';
import { isHyphen, type Line, lowerAt } from './atoms.ts';

/** A count of units: how many it may be, and the atom behind it. A vague word has `exact` false. */
export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  readonly exact: boolean;
  readonly end: number;
}

/** Reads "three", "twenty-one", "a few", "a dozen", "2.5", "six to eight". */
export function countAt(line: Line, at: number): Count | undefined {
  const low = oneCount(line, at);
  if (!low?.exact) return low;
  const joined = ['to', 'or', '-', '–'].includes(lowerAt(line, low.end)) ? oneCount(line, low.end + 1) : undefined;
  if (!joined?.exact || (joined.max ?? 0) <= (low.min ?? 0)) return low;
  return { min: low.min, max: joined.max, exact: true, end: joined.end };
}

/** A whole number in words up to ninety-nine, or digits. */
function cardinalAt(line: Line, at: number): { readonly value: number; readonly end: number } | undefined {
  const atom = line[at];
  if (!atom) return undefined;
  if (atom.kind === 'number') return { value: Number(atom.text.replaceAll(',', '')), end: at + 1 };
  const ten = tens.get(atom.lower);
  if (ten !== undefined) {
    const unit = isHyphen(line[at + 1]) ? smallNumbers.get(lowerAt(line, at + 2)) : undefined;
    return unit !== undefined && unit > 0 && unit < 10
      ? { value: ten + unit, end: at + 3 }
      : { value: ten, end: at + 1 };
  }
  const small = smallNumbers.get(atom.lower);
  return small === undefined ? undefined : { value: small, end: at + 1 };
}

/** "10th", "third", "twenty-first". */
export function ordinalAt(line: Line, at: number): { readonly value: number; readonly end: number } | undefined {
  const atom = line[at];
  if (atom?.kind === 'ordinal') return { value: Number.parseInt(atom.text, 10), end: at + 1 };
  if (atom?.lower === 'twenty' && isHyphen(line[at + 1])) {
    const unit = ordinals.get(lowerAt(line, at + 2));
    return unit && unit < 10 ? { value: 20 + unit, end: at + 3 } : undefined;
  }
  const word = atom ? ordinals.get(atom.lower) : undefined;
  return word === undefined ? undefined : { value: word, end: at + 1 };
}

function oneCount(line: Line, at: number): Count | undefined {
  const word = lowerAt(line, at);
  const article = word === 'a' || word === 'an';
  const start = article || word === 'the' ? at + 1 : at;
  const rough = vagueCounts.get(lowerAt(line, start));
  if (rough && (article || word !== 'the')) {
    const end = start + (lowerAt(line, start) === 'couple' && lowerAt(line, start + 1) === 'of' ? 2 : 1);
    return { min: rough[0], max: rough[1], exact: rough[1] !== null, end };
  }
  if (article && lowerAt(line, start) === 'dozen') return { min: 12, max: 12, exact: true, end: start + 1 };
  if (article && lowerAt(line, start) === 'hundred') return { min: 100, max: 100, exact: true, end: start + 1 };
  if (article) return { min: 1, max: 1, exact: true, end: start };
  const cardinal = cardinalAt(line, at);
  if (!cardinal) return undefined;
  const half = lowerAt(line, cardinal.end) === 'and' && lowerAt(line, cardinal.end + 1) === 'a';
  if (half && lowerAt(line, cardinal.end + 2) === 'half') {
    return { min: cardinal.value + 0.5, max: cardinal.value + 0.5, exact: true, end: cardinal.end + 3 };
  }
  return { min: cardinal.value, max: cardinal.value, exact: true, end: cardinal.end };
}
