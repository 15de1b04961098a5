/**
 * Leaves the rows that hold every one of the tokens, and the one that the address leads to; with them the groups that have a
 * row left. Gives how many rows are shown, of how many.
 */
export function showRows(
  table: Element,
  tokens: readonly string[],
  led: string,
): { readonly shown: number; readonly all: number } {
  const rows = [...table.querySelectorAll<HTMLElement>('.row')];
  for (const row of rows) {
    const held = new Set(row.dataset.in?.split(' '));
    row.hidden = row.id !== led && !tokens.every((token) => held.has(token));
  }
  for (const group of table.querySelectorAll('tbody'))
    group.hidden = group.querySelector('.row:not([hidden])') === null;
  return { shown: rows.filter(({ hidden }) => !hidden).length, all: rows.length };
}
