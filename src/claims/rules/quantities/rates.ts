import { rateNouns } from '../../lexicon/change-words.ts';
import { comparingWords } from '../../lexicon/number-neighbours.ts';
import type { Token } from '../../text/document.ts';
import { isHyphen, isWord } from './atoms.ts';
import { readMeasure } from './measures.ts';
import { singular } from './nouns.ts';

/** What an amount is a rate of, and the atom behind it: "per gram", "a barrel", "per 100,000 people" is none. */
export interface Rate {
  readonly per: string;
  readonly next: number;
}

/** Reads the rate behind an amount that ends before an atom; `withArticle` allows "a day" beside "per day". */
export function readRate(atoms: readonly Token[], next: number, withArticle: boolean): Rate | undefined {
  if (isHyphen(atoms[next]) && isHyphen(atoms[next + 2])) return rateOf(atoms, next + 3, false);
  const link = atoms[next]?.lower;
  if (link === '/' || link === 'per') return rateOf(atoms, next + 1, true);
  return withArticle && (link === 'a' || link === 'an') ? rateOf(atoms, next + 1, false) : undefined;
}

function rateOf(atoms: readonly Token[], at: number, any: boolean): Rate | undefined {
  const word = atoms[at];
  if (word === undefined || !isWord(word)) return undefined;
  // "$6 a year" is a rate, "$6 a year earlier" is none.
  if (!any && (!rateNouns.has(word.lower) || comparingWords.has(atoms[at + 1]?.lower ?? ''))) return undefined;
  const measure = readMeasure(atoms, at, true);
  if (measure && measure.type === 'measure') return { per: measure.unit, next: measure.next };
  return { per: singular(word.lower), next: at + 1 };
}
