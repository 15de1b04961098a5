import { measuredLeads } from '../../lexicon/temporal-words.ts';
import { decadeWords } from '../../lexicon/time-units.ts';
import { isHyphen, type Line, lowerAt } from './atoms.ts';
import { ordinalAt } from './numbers.ts';
import type { Parsed, Point } from './reading.ts';
import { eraAt } from './years.ts';

/** "1990s", "the '90s", "the nineties", "the 470s BC". */
export function decadeDate(line: Line, at: number): Parsed | undefined {
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  const word = start > at ? decadeWords.get(lowerAt(line, start)) : undefined;
  if (word !== undefined && !isMeasured(line, at)) {
    return { end: start + 1, reading: { kind: 'point', decade: word }, rule: 'date/decade' };
  }
  const atom = line[start];
  if (atom?.kind !== 'decade') return undefined;
  const digits = atom.text.replaceAll(/\D/gu, '');
  const value = Number(digits);
  if (value % 10 !== 0 || (digits.length === 3 && eraAt(line, start + 1) === undefined)) return undefined;
  if (digits.length === 4 && (value < 1000 || value > 2090)) return undefined;
  const led =
    start > at || /^['’‘]/u.test(atom.text) || /^(?:and|early|late|mid|-|–|or|to)$/u.test(lowerAt(line, at - 1));
  // "in her 70s", "temperatures in the 70s" are ages and degrees.
  if (digits.length === 2 && (!led || isMeasured(line, start))) return undefined;
  const bc = eraAt(line, start + 1);
  return {
    end: bc ?? start + 1,
    reading: { kind: 'point', decade: value, ...(bc ? { bc: true } : {}) },
    rule: 'date/decade',
  };
}

/** "the 19th century", "seventeenth-century", "the fifth century BC". */
export function centuryDate(line: Line, at: number): Parsed | undefined {
  const start = lowerAt(line, at) === 'the' ? at + 1 : at;
  const century = ordinalAt(line, start);
  if (!century || !/^(?:century|centuries)$/u.test(lowerAt(line, century.end))) {
    const joined = century && isHyphen(line[century.end]) && lowerAt(line, century.end + 1) === 'century';
    if (!joined) return undefined;
    return { end: century.end + 2, reading: { kind: 'point', century: century.value }, rule: 'date/century' };
  }
  const bc = eraAt(line, century.end + 1);
  const reading: Point = { kind: 'point', century: century.value, ...(bc ? { bc: true } : {}) };
  return { end: bc ?? century.end + 1, reading, rule: 'date/century' };
}

function isMeasured(line: Line, at: number): boolean {
  const before = line.slice(Math.max(0, at - 5), at).map((atom) => atom.lower);
  return before.some((word) => measuredLeads.has(word));
}
