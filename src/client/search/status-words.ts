/** What the search says of itself, to the eye and to a screen reader alike. */
export const statusWords = {
  empty: 'Type a name, a word or a number. A number finds exactly that number.',
  loading: 'Loading the search …',
  failed: 'The search could not be loaded. Check the connection and type again, or use the index of everything.',
} as const;

/** `shown` is how many of the `total` are listed. */
export function countInWords(query: string, total: number, shown: number): string {
  if (total === 0) return `Nothing found for “${query}”. Try fewer or other words; a number finds only that number.`;
  const results = total === 1 ? '1 result' : `${total.toLocaleString('en')} results`;
  return shown < total ? `${results} for “${query}”, the first ${shown} shown.` : `${results} for “${query}”.`;
}
