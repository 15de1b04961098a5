import { type Choices, isChosen } from './choices.ts';

/**
 * Leaves the rows that were chosen, and the one that the address leads to; with them the groups that have a row left. Gives how
 * many rows are shown, of how many.
 */
export function showRows(
  table: Element,
  choices: Choices,
  led: string,
): { readonly shown: number; readonly all: number } {
  const rows = [...table.querySelectorAll<HTMLElement>('.row')];
  for (const row of rows) {
    row.hidden = row.id !== led && !isChosen(new Set(row.dataset.in?.split(' ')), choices);
  }
  for (const group of table.querySelectorAll('tbody'))
    group.hidden = group.querySelector('.row:not([hidden])') === null;
  return { shown: rows.filter(({ hidden }) => !hidden).length, all: rows.length };
}
