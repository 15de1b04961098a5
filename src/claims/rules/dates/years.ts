import { countedNouns, datePrepositions, determiners, looseYears, yearLeads } from '../../lexicon/temporal-words.ts';
import { isCapital, type Line, lowerAt } from './atoms.ts';
import type { Parsed } from './reading.ts';

/** A bare year, where the words around it let it be one. */
export function bareYear(line: Line, at: number): Parsed | undefined {
  const year = yearAt(line, at);
  if (!year) return undefined;
  const { point, end } = year;
  if (!point.bc && (isNumbering(line, at) || countsNoun(line, at, end) || !isYearHere(line, at))) return undefined;
  const loose = !point.bc && isLoose(line, at);
  return { end, reading: { kind: 'point', ...point, ...(loose ? { loose: true } : {}) }, rule: 'date/year' };
}

/** Telephone numbers, addresses, prices, links and titles: "555-2014", "at 1925 Elm Street", "$1999", "/2015/", "“1984”". */
function isNumbering(line: Line, at: number): boolean {
  const [before, atom, next] = [line[at - 1], line[at], line[at + 1]];
  if (before === undefined) return false;
  if (/^[$£€¥#%©]$/u.test(before.text) || lowerAt(line, at + 1) === 'block') return true;
  if (before.lower === 'at' && isCapital(next)) return true;
  if (/^["'“‘]$/u.test(before.text) && /^["'”’,]$/u.test(next?.text ?? '')) return true;
  if (atom?.spaced) return false;
  if (/^[/.]$/u.test(before.text)) return line[at - 2]?.kind !== 'number' || next?.text === '/';
  if (/^[-–—]$/u.test(before.text) && line[at - 2]?.kind === 'number') return !/^\d{4}$/u.test(lowerAt(line, at - 2));
  return !/^[([‘’'"“–—-]$/u.test(before.text);
}

/** A number may be a year behind a word for dates, or where it is of modern times and no name stands before it. */
function isYearHere(line: Line, at: number): boolean {
  const before = line[at - 1];
  if (before === undefined || before.kind === 'mark' || datePrepositions.has(before.lower)) return true;
  return Number(lowerAt(line, at)) >= firstPlainYear && !isNamed(line, at);
}

/** Earlier numbers of four figures are years only where a word says so. */
const firstPlainYear = 1800;

/** "fiscal 2009" has bounds of its own, and "a 2005 Oldtimer" is a model's year. */
function isLoose(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1);
  if ([before, lowerAt(line, at - 2), lowerAt(line, at + 1)].some((word) => looseYears.has(word))) return true;
  const word = line[at - 1]?.kind === 'word' && before !== 'the' && !datePrepositions.has(before) && before !== "'s";
  return word && isCapital(line[at + 1]);
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

/** The atom behind "BC" or "BCE" at an atom; undefined where neither stands there. */
export function eraAt(line: Line, at: number): number | undefined {
  return /^(?:bc|b\.c\.|bce|b\.c\.e\.)$/u.test(lowerAt(line, at)) ? at + 1 : undefined;
}

/** Whether a name stands before the number: "Windows 2000", but "The 2003 vote" and "Theatre 1861-1863" are years. */
function isNamed(line: Line, at: number): boolean {
  if (!isCapital(line[at - 1]) || determiners.has(lowerAt(line, at - 1)) || yearLeads.has(lowerAt(line, at - 1)))
    return false;
  return !(/^[-–—/]$/u.test(lowerAt(line, at + 1)) && line[at + 2]?.kind === 'number');
}
