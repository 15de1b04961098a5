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

/** Whether two texts are so much alike or more; most that are not are told by their letters alone, which is quick. */
export function isLike(a: string, b: string, least: number): boolean {
  return sharedLetters(a, b) >= least * Math.max(a.length, b.length) && likeness(a, b) >= least;
}

/** How many letters both have, in any order: no more can stay where they are. */
function sharedLetters(a: string, b: string): number {
  const left = new Map<number, number>();
  for (let at = 0; at < a.length; at++) left.set(a.charCodeAt(at), (left.get(a.charCodeAt(at)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at < b.length; at++) {
    const count = left.get(b.charCodeAt(at)) ?? 0;
    if (count === 0) continue;
    left.set(b.charCodeAt(at), count - 1);
    shared += 1;
  }
  return shared;
}

function distance(a: string, b: string): number {
  const width = b.length + 1;
  let [before, above, current] = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  for (let column = 0; column < width; column++) above[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    let least = row;
    current[0] = row;
    for (let column = 1; column < width; column++) {
      const other = b.charCodeAt(column - 1);
      const changed = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
      least = Math.min(changed, (above[column] ?? 0) + 1, least + 1);
      const isSwapped = row > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (isSwapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current[column] = least;
    }
    [before, above, current] = [above, current, before];
  }
  return above[b.length] ?? 0;
}
