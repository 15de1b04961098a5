import { finiteForms } from '../../lexicon/finite-verbs.ts';
import { irregularPlurals, phraseStops, unmarkedPlurals, wholes } from '../../lexicon/noun-words.ts';
import {
  afterBareNumber,
  nounFillers,
  pickedDeterminers,
  pickedOrders,
  uncountedEndings,
} from '../../lexicon/number-neighbours.ts';
import type { Token } from '../../text/document.ts';
import type { Amount } from './amounts.ts';
import { isHyphen, isWord, touches } from './atoms.ts';
import { type CountedNoun, isPlural, readNoun, singular } from './nouns.ts';
import { readNumeral } from './numerals.ts';

/** What a number counts; `partitive`: the number picks from it, "12 of the 40 seats". */
export interface Counted extends CountedNoun {
  readonly partitive?: boolean;
  /** It stands apart from the number: "seats" in "12 of the 40 seats", "crew" in "a crew of 12". */
  readonly apart?: boolean;
}

/**
 * Reads what a count counts. "none": the number counts nothing, as "one" alone or a number before a noun that cannot be
 * counted by it ("the 737 replacement").
 */
export function readCounted(atoms: readonly Token[], start: number, amount: Amount): Counted | 'none' | undefined {
  const { numeral } = amount;
  const one = !amount.range && numeral.low === 1 && numeral.high === 1;
  if (atoms[start]?.lower === 'of') return readPartitive(atoms, start, amount);
  if (isHyphen(atoms[start]) && touches(atoms[start - 1], atoms[start])) return readJoined(atoms, start, amount, one);
  let at = start;
  while (!one && nounFillers.has(atoms[at]?.lower ?? '')) at += 1;
  const noun = readNoun(atoms, at, one);
  if (noun) return noun;
  if (amount.type === 'fraction') return undefined;
  if (one && numeral.form === 'words') return 'none';
  return numeral.form === 'vague' || mayStandAlone(atoms, at, amount) ? undefined : 'none';
}

function readPartitive(atoms: readonly Token[], of: number, amount: Amount): Counted | 'none' | undefined {
  const linked = amount.type === 'fraction' || amount.numeral.form === 'vague' || amount.numeral.scale > 1;
  // "fifty of us"
  if (/^(?:us|you)$/u.test(atoms[of + 1]?.lower ?? '')) return { first: of + 1, next: of + 2, unit: 'person' };
  let at = of + 1;
  while (pickedDeterminers.has(atoms[at]?.lower ?? '')) at += 1;
  const picked = at > of + 1;
  // "three of their last 12 games"
  if (picked && pickedOrders.has(atoms[at]?.lower ?? '')) at += 1;
  // "three of the 12 men", "one of several ferries"
  const inner = readNumeral(atoms, at);
  if (!picked && !linked && !inner) return amount.numeral.high === 1 ? 'none' : undefined;
  if (inner) at = inner.next;
  const noun = amount.type === 'fraction' ? readWhole(atoms, at) : readNoun(atoms, at);
  if (noun === undefined) return amount.numeral.high === 1 ? 'none' : undefined;
  const partitive = amount.type === 'count' && (picked || inner !== undefined);
  return { ...noun, partitive, apart: inner !== undefined };
}

/** "a quarter of its dealers", "half of the workforce", "a third of the cathedral" */
function readWhole(atoms: readonly Token[], start: number): CountedNoun | undefined {
  for (let at = start; isWord(atoms[at]) && at < start + 5; at += 1) {
    const word = atoms[at]?.lower ?? '';
    // "a third of the town's homes" is of the homes.
    if (wholes.has(word) && !isPlural(atoms[at + 1]) && atoms[at + 1]?.lower !== "'s")
      return { first: start, next: at + 1, unit: word };
    if (phraseStops.has(word)) break;
  }
  return readNoun(atoms, start) ?? readNoun(atoms, start, true);
}

/** "a 17-member panel", "two-car crash": what a joined number counts stands behind the hyphen, in the singular. */
function readJoined(atoms: readonly Token[], hyphen: number, amount: Amount, one: boolean): Counted | 'none' {
  const word = atoms[hyphen + 1];
  // "the 1,200-strong workforce"
  if (word?.lower === 'strong') return readNoun(atoms, hyphen + 2, true) ?? 'none';
  const counts = word && isWord(word) && touches(atoms[hyphen], word) && /^\p{Ll}{3,}$/u.test(word.text);
  if (!counts || one || amount.type !== 'count' || uncountedEndings.has(word.text)) return 'none';
  if (phraseStops.has(word.lower) || /(?:ed|al|ly|ing)$/u.test(word.lower)) return 'none';
  return { first: hyphen + 1, next: hyphen + 2, unit: singular(word.lower) };
}

/** A bare count needs its clause to go on: "76 were killed", "rose to 83."; before a noun it is a name or a rank. */
function mayStandAlone(atoms: readonly Token[], at: number, { numeral }: Amount): boolean {
  const after = atoms[at];
  if (after === undefined || !isWord(after) || numeral.form !== 'digits') return true;
  // "a 5 star hotel", "6 speed gearbox": round and small numbers name no model before common words.
  if (!/^\d{2}[1-9]$/u.test(atoms[numeral.first]?.text ?? '') && after.text === after.lower) return true;
  const word = after.lower;
  if (phraseStops.has(word) || finiteForms.has(word) || afterBareNumber.has(word)) return true;
  return word.endsWith('ed') || irregularPlurals.has(word) || unmarkedPlurals.has(word);
}
