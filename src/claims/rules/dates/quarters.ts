import { businessWords } from '../../lexicon/temporal-words.ts';
import { isHyphen, type Line, lowerAt } from './atoms.ts';
import { ordinalAt } from './numbers.ts';
import type { Parsed } from './reading.ts';
import { yearAt } from './years.ts';

/** Atoms on either side in which a word of business may stand. */
const reach = 40;

const shortNames = ['q1', 'q2', 'q3', 'q4'];

/** "Q3 2008", "third-quarter", "the fourth quarter" in reports of business. */
export function quarterDate(line: Line, at: number): Parsed | undefined {
  const short = shortNames.indexOf(lowerAt(line, at)) + 1;
  if (short > 0) return quarter(line, at + 1, short);
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  const number = ordinalAt(line, start);
  if (!number || number.value > 4 || line[start]?.kind === 'number') return undefined;
  const noun = isHyphen(line[number.end]) || lowerAt(line, number.end) === 'fiscal' ? number.end + 1 : number.end;
  if (lowerAt(line, noun) !== 'quarter') return undefined;
  const around = line.slice(Math.max(0, at - reach), at + reach);
  return around.some((atom) => businessWords.has(atom.lower)) ? quarter(line, noun + 1, number.value) : undefined;
}

function quarter(line: Line, end: number, number: number): Parsed {
  const year = yearAt(line, lowerAt(line, end) === 'of' ? end + 1 : end);
  return {
    end: year?.end ?? end,
    reading: { kind: 'point', quarter: number, ...year?.point },
    rule: 'date/quarter',
  };
}
