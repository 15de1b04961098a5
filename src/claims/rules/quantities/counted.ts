import { irregularPlurals, phraseStops, unmarkedPlurals } from '../../lexicon/noun-words.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import type { Amount } from './amounts.ts';
import { isWord } from './atoms.ts';
import { type CountedNoun, readNoun } from './nouns.ts';

/** What a number counts; `partitive`: the number picks from it, "12 of the 40 seats". */
export interface Counted extends CountedNoun {
  readonly partitive?: boolean;
}

const determiners: ReadonlySet<string> = new Set('the its their his her our my those these all'.split(' '));
const fillers: ReadonlySet<string> = new Set(['more', 'other', 'such', 'or', 'so']);

/**
 * Reads what a count counts. "none": the number counts nothing, as "one" alone or a number before a noun that cannot be
 * counted by it ("the 737 replacement").
 */
export function readCounted(atoms: readonly Token[], start: number, amount: Amount): Counted | 'none' | undefined {
  const { numeral } = amount;
  const one = !amount.range && numeral.low === 1 && numeral.high === 1;
  if (atoms[start]?.lower === 'of') return readPartitive(atoms, start, amount);
  let at = start;
  while (!one && fillers.has(atoms[at]?.lower ?? '')) at += 1;
  const noun = readNoun(atoms, at, one);
  if (noun) return noun;
  if (amount.type === 'fraction') return undefined;
  if (one && numeral.form === 'words') return 'none';
  return numeral.form === 'vague' || mayStandAlone(atoms, at, amount) ? undefined : 'none';
}

function readPartitive(atoms: readonly Token[], of: number, amount: Amount): Counted | 'none' | undefined {
  const linked = amount.type === 'fraction' || amount.numeral.form === 'vague' || amount.numeral.scale > 1;
  let at = of + 1;
  while (determiners.has(atoms[at]?.lower ?? '')) at += 1;
  const picked = at > of + 1;
  if (!picked && !linked) return undefined;
  // "three of the 12 men", "two of its eight plants"
  if (atoms[at]?.kind === 'number' || smallNumbers.has(atoms[at]?.lower ?? '')) at += 1;
  const noun = readNoun(atoms, at) ?? (amount.type === 'fraction' ? readNoun(atoms, at, true) : undefined);
  if (noun === undefined) return amount.numeral.high === 1 ? 'none' : undefined;
  return amount.type === 'count' && picked ? { ...noun, partitive: true } : noun;
}

/** A bare count needs its clause to go on: "76 were killed", "rose to 83."; before a noun it is a name or a rank. */
function mayStandAlone(atoms: readonly Token[], at: number, { numeral }: Amount): boolean {
  const after = atoms[at];
  if (after === undefined || !isWord(after) || numeral.form !== 'digits') return true;
  const word = after.lower;
  return phraseStops.has(word) || word.endsWith('ed') || irregularPlurals.has(word) || unmarkedPlurals.has(word);
}
