/** In place of what can't be written. */
const REPLACEMENT = '\uFFFD';

/** Half characters and control characters, which no text format carries safely, are replaced; tabs and line ends stay. */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, REPLACEMENT);
}

/**
 * Text on one line, for titles and other places that have no second one: every break is a space, and signs that turn
 * the direction of what follows are left out.
 */
export function oneLine(text: string): string {
  return printable(text.replaceAll(/[\s\u0085]+/gu, ' ').replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')).trim();
}
