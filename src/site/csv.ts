type Cell = string | number | null | undefined;

/** RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

/** What spreadsheets take for a formula, also after space, and in full width. */
const formula = /^[\s\u00a0]*[=+\-@＝＋－＠\t\r\n]/u;

function toField(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const safe = formula.test(text) ? `'${text}` : text;
  return /["\n\r,;\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
