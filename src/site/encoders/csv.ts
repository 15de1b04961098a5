import { printable } from './characters.ts';

/** A field of a table: a number is written as it is, what is missing is empty. */
export type Cell = string | number | null | undefined;

/**
 * Excel takes a file for the code page of the machine unless it begins with this: “café” opens as “cafÃ©”. Programs that don't
 * skip it (Python's `utf-8-sig`, `bom` of csv-parse) would find it before the first name.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
export function csvFile(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

/** What spreadsheets take for a formula, also after space, and in full width. */
const formula = /^\s*[=+\-@＝＋－＠\t\r\n]/u;
/** Where a program that parts cells at another sign, or at every line, might begin one, be it in quotation marks. */
const beforeFormula = /(?<![;\s"])[;\s"]+(?=[=+\-@＝＋－＠])/gu;

function toField(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = printable(cell ?? '').replaceAll(beforeFormula, (run) => (/[;\t\r\n]/u.test(run) ? `${run}'` : run));
  const safe = formula.test(text) ? `'${text}` : text;
  return /["\n\r,;\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
