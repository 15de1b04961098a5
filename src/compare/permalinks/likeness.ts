/** Text as it is compared: one normal form, plain quotation marks, one space between words, case kept. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ');
}

/**
 * How alike two short texts are, 0 to 1: one less the share of characters to be changed, two that changed places
 * counting as one (Damerau 1964: the commonest misprints).
 */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  return 1 - distance(a, b) / longest;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const least = Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(isSwapped(a, row, b, column) ? Math.min(least, (before[column - 2] ?? 0) + 1) : least);
    }
    [before, above] = [above, current];
  }
  return above[b.length] ?? 0;
}

const isSwapped = (a: string, row: number, b: string, column: number): boolean =>
  row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
