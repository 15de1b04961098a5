import { countedNouns, datePrepositions, determiners, looseYears, yearLeads } from '../../lexicon/temporal-words.ts';
import { isCapital, type Line, lowerAt } from './atoms.ts';
import type { Parsed, Point } from './reading.ts';

/** A bare year, where the words around it let it be one. */
export function bareYear(line: Line, at: number): Parsed | undefined {
  const year = yearAt(line, at);
  if (!year) return undefined;
  const atom = line[at];
  const before = line[at - 1];
  const value = year.point.year ?? 0;
  if (atom?.text.includes(',') || atom?.text.includes('.')) return undefined;
  if (before && !atom?.spaced && !/^[([‘’'"“–—/-]$/u.test(before.text)) return undefined;
  if (before && /^[$£€¥#%]$/u.test(before.text)) return undefined;
  const next = line[year.end];
  if (!year.point.bc && next && countsNoun(line, at, year.end)) return undefined;
  const led = datePrepositions.has(before?.lower ?? '') || before === undefined || before.kind === 'mark';
  if (!year.point.bc && !led && (value < 1800 || isNamed(line, at))) return undefined;
  const loose =
    looseYears.has(before?.lower ?? '') || looseYears.has(lowerAt(line, at - 2)) || looseYears.has(next?.lower ?? '');
  const reading: Point = { kind: 'point', ...year.point, ...(loose ? { loose: true } : {}) };
  return { end: year.end, reading, rule: 'date/year' };
}

/** A year of three or four digits, with its era, and the atom behind it. */
export function yearAt(
  line: Line,
  at: number,
): { readonly point: { year: number; bc?: true }; readonly end: number } | undefined {
  const atom = line[at];
  if (atom?.kind !== 'number' || !/^\d{3,4}$/u.test(atom.text)) return undefined;
  const year = Number(atom.text);
  const bc = eraAt(line, at + 1);
  if (bc) return { point: { year, bc: true }, end: bc };
  if (/^(?:ad|a\.d\.|ce|c\.e\.)$/u.test(lowerAt(line, at + 1))) return { point: { year }, end: at + 2 };
  return year >= 1000 && year <= 2100 ? { point: { year }, end: at + 1 } : undefined;
}

/** Whether a number counts what stands behind it: "2000 soldiers", "1,997 people". */
export function countsNoun(line: Line, at: number, end: number): boolean {
  const next = line[end];
  if (next?.kind !== 'word' || isCapital(next)) return next?.text === '%';
  const before = lowerAt(line, at - 1);
  if (determiners.has(before)) return false;
  if (countedNouns.has(next.lower)) return true;
  const series = /^(?:and|or|to|,|-|–)$/u.test(before) && /^[12]\d{3}$/u.test(lowerAt(line, at - 2));
  return /^\p{Ll}{2,}[^s']s$/u.test(next.lower) && next.lower !== 'this' && !series && !yearLeads.has(before);
}

export function eraAt(line: Line, at: number): number | undefined {
  return /^(?:bc|b\.c\.|bce|b\.c\.e\.)$/u.test(lowerAt(line, at)) ? at + 1 : undefined;
}

/** Whether a name stands before the number: "Windows 2000", but "The 2003 vote" and "Theatre 1861-1863" are years. */
function isNamed(line: Line, at: number): boolean {
  if (!isCapital(line[at - 1]) || determiners.has(lowerAt(line, at - 1)) || yearLeads.has(lowerAt(line, at - 1)))
    return false;
  return !(/^[-–—/]$/u.test(lowerAt(line, at + 1)) && line[at + 2]?.kind === 'number');
}
