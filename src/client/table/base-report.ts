/** Columns of a table in their own order; `silent` stands behind them on narrow screens. */
interface Row {
  readonly row: Element;
  readonly cells: readonly HTMLElement[];
  readonly silent: readonly Element[];
}

/** Puts the column of one report first, and marks what differs from it; undefined gives every column its own place. */
export function createBase(table: Element): (article: string | undefined) => void {
  const heads = [...table.querySelectorAll<HTMLElement>('thead [data-article]')];
  const rows = [...table.querySelectorAll('thead tr, .row')].map(rowOf);
  return (article) => {
    const base = heads.findIndex((head) => head.dataset.article === article);
    for (const row of rows) setBase(row, base);
  };
}

function rowOf(row: Element): Row {
  const [, ...cells] = [...row.children].filter((cell) => cell instanceof HTMLElement);
  return {
    row,
    cells: cells.filter((cell) => !cell.classList.contains('silent-line')),
    silent: cells.filter((cell) => cell.classList.contains('silent-line')),
  };
}

function setBase({ row, cells, silent }: Row, at: number): void {
  const base = cells[at];
  row.append(...(base ? [base] : []), ...cells.filter((cell) => cell !== base), ...silent);
  for (const cell of cells) {
    cell.classList.toggle('base', cell === base);
    const verdict = differing(cell, at, row);
    if (verdict === undefined) delete cell.dataset.verdict;
    else cell.dataset.verdict = verdict;
  }
}

function isListed(columns: string | undefined, at: number): boolean {
  return columns?.split(' ').includes(String(at)) ?? false;
}

/** The verdict that a cell and the base report have between the two of them; undefined where they don't differ. */
function differing({ dataset }: HTMLElement, at: number, row: Element): string | undefined {
  const verdict = row.getAttribute('data-verdict') ?? undefined;
  if (isListed(dataset.excludes, at)) return verdict;
  if (!isListed(dataset.varies, at)) return undefined;
  return verdict === 'conflict' || verdict === 'update' ? 'precision' : verdict;
}
