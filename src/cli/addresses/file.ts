/** One address a line, sorted, so that branches merge. */
export const ADDRESSES_FILE = 'content/addresses.txt';

export function parseAddresses(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('/'));
}

/** The list with what came to it. None is ever taken out. */
export function formatAddresses(published: readonly string[], there: readonly string[]): string {
  return [HEAD, ...[...new Set([...published, ...there])].sort(), ''].join('\n');
}

const HEAD = '# Every address that was published, from the root of the site. `npm run addresses` adds to it.';
