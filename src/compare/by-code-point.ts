/** An order of texts that is the same on every machine, whatever its language. For `sort`. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
